/** Tests of why. */
@NullMarked
package dev.laurel.certificates.why;

import org.jspecify.annotations.NullMarked;
