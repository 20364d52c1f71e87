@NullMarked
package dev.laurel.certificates.badge;

import org.jspecify.annotations.NullMarked;
