@NullMarked
package dev.laurel.certificates.verification;

import org.jspecify.annotations.NullMarked;
