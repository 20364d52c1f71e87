@NullMarked
package dev.laurel.certificates.key;

import org.jspecify.annotations.NullMarked;
