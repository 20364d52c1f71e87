@NullMarked
package dev.laurel.certificates.signature;

import org.jspecify.annotations.NullMarked;
