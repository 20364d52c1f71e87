/** Keeps the guides for authors as the code they show. */
@NullMarked
package dev.laurel.guide;

import org.jspecify.annotations.NullMarked;
