@NullMarked
package dev.laurel.certificates.generation;

import org.jspecify.annotations.NullMarked;
