/**
 * The fonts that organisations bring: uploaded once, used by all their designs from then on. A
 * version that was sent for review keeps the fonts it was seen with.
 */
@Feature(
    name = "font",
    uses = {"audit", "document", "press", "slide", "web"})
@NullMarked
package dev.laurel.certificates.font;

import dev.laurel.certificates.Feature;
import org.jspecify.annotations.NullMarked;
