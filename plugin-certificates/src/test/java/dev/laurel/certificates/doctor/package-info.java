@NullMarked
package dev.laurel.certificates.doctor;

import org.jspecify.annotations.NullMarked;
