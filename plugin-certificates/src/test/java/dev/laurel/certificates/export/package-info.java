@NullMarked
package dev.laurel.certificates.export;

import org.jspecify.annotations.NullMarked;
