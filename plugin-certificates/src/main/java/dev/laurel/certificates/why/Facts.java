package dev.laurel.certificates.why;

import dev.laurel.certificates.certificate.CertificateStatus;
import dev.laurel.certificates.learner.Message;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a learner in a course, as far as her certificate goes.
 *
 * @param issues whether the course issues certificates
 * @param isEnabled whether they are enabled
 * @param isEnrolled whether she takes the course
 * @param isModeEligible whether her mode earns one
 * @param hasDesign whether that mode has a design
 * @param passes whether the host says that she passes now
 * @param grade her total grade, 0 to 1
 * @param passMark the least total grade that passes, or null when none is set
 * @param completion how much of the course she has done, 0 to 1
 * @param minimumCompletion how much is needed, or null when there is no such rule
 * @param hasException whether she gets one all the same
 * @param held the status of what she has, or null when that is nothing
 * @param selfPaced whether the course is self-paced
 * @param learnersAsk whether learners of an instructor-paced course may ask
 * @param shown what she is told now
 * @param canDownload whether she can download it now
 */
record Facts(
    boolean issues,
    boolean isEnabled,
    boolean isEnrolled,
    boolean isModeEligible,
    boolean hasDesign,
    boolean passes,
    double grade,
    @Nullable Double passMark,
    double completion,
    @Nullable Double minimumCompletion,
    boolean hasException,
    @Nullable CertificateStatus held,
    boolean selfPaced,
    boolean learnersAsk,
    Message shown,
    boolean canDownload) {}
