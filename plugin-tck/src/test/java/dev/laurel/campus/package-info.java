/** The host of the host author's page, compiled and tested. */
@NullMarked
package dev.laurel.campus;

import org.jspecify.annotations.NullMarked;
