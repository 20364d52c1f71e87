/**
 * Certificates to take away: as a list, as PDFs in an archive, as one PDF for a printer; at once,
 * in parts of a given size, or made in the background with a link by mail.
 */
@Feature(
    name = "export",
    uses = {"audit", "certificate", "document", "jobs", "mail", "press", "template", "web"})
@NullMarked
package dev.laurel.certificates.export;

import dev.laurel.certificates.Feature;
import org.jspecify.annotations.NullMarked;
