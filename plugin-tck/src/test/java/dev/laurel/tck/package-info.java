/** Shows that the suite finds what is wrong with a host. */
@NullMarked
package dev.laurel.tck;

import org.jspecify.annotations.NullMarked;
