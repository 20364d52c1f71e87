package dev.laurel.plugin.host;

/**
 * A way of being enrolled in a course.
 *
 * @param slug what identifies it within the course, such as {@code verified}
 * @param name what it is called, such as Verified
 * @param isCertificateEligible whether learners of this mode may get a certificate
 */
public record EnrolmentMode(String slug, String name, boolean isCertificateEligible) {}
