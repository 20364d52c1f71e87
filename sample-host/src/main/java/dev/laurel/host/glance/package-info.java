/** What one page has seen, so that it asks the database once for each thing. */
@Feature(name = "glance")
@NullMarked
package dev.laurel.host.glance;

import dev.laurel.host.Feature;
import org.jspecify.annotations.NullMarked;
