@NullMarked
package dev.laurel.certificates.sharing;

import org.jspecify.annotations.NullMarked;
