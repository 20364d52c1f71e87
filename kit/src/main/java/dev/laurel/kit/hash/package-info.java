/** SHA-256, which every Java has, without the exception that says it may not. */
@NullMarked
package dev.laurel.kit.hash;

import org.jspecify.annotations.NullMarked;
