/**
 * What a learner sees and does: the message and button of the Progress page, the link on the course
 * card, the request for a certificate, the page of all her certificates. {@code LearnerView}
 * gathers the situation, and one decision says what is shown.
 */
@Feature(
    name = "learner",
    uses = {"certificate", "course", "jobs", "press", "sharing", "statistics", "template", "web"})
@NullMarked
package dev.laurel.certificates.learner;

import dev.laurel.certificates.Feature;
import org.jspecify.annotations.NullMarked;
