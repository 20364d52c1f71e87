@NullMarked
package dev.laurel.certificates.certificate;

import org.jspecify.annotations.NullMarked;
