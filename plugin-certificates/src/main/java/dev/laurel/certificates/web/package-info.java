/**
 * What all doors share: who calls, what she may do, the frame around pages, static files and the
 * description of the API.
 */
@Feature(
    name = "web",
    uses = {"jobs", "metrics"})
@NullMarked
package dev.laurel.certificates.web;

import dev.laurel.certificates.Feature;
import org.jspecify.annotations.NullMarked;
