package dev.laurel.certificates.why;

import dev.laurel.certificates.certificate.Allowed;
import dev.laurel.certificates.certificate.Certificate;
import dev.laurel.plugin.host.Course;
import dev.laurel.plugin.host.User;
import org.jspecify.annotations.Nullable;

/**
 * A learner somebody asked about, with the answer.
 *
 * @param course the course
 * @param learner who
 * @param mode what her mode is called; empty when not enrolled
 * @param facts what is known
 * @param held what she has, or null
 * @param exception her exception, or null
 * @param answer the answer
 */
record Asked(
    Course course,
    User learner,
    String mode,
    Facts facts,
    @Nullable Certificate held,
    @Nullable Allowed exception,
    Why.Answer answer) {}
