/** That the guides become pages, and that what leads nowhere is told. */
@NullMarked
package dev.laurel.docs;

import org.jspecify.annotations.NullMarked;
