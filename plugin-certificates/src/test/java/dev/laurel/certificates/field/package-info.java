@NullMarked
package dev.laurel.certificates.field;

import org.jspecify.annotations.NullMarked;
