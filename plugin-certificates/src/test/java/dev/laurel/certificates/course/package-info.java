@NullMarked
package dev.laurel.certificates.course;

import org.jspecify.annotations.NullMarked;
