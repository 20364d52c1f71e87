package dev.laurel.certificates.learner;

import dev.laurel.certificates.Allowed;
import dev.laurel.certificates.certificate.CertificateId;
import dev.laurel.certificates.certificate.IssueOutcome;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What came of a learner's request.
 *
 * @param outcome whether she was issued one
 * @param certificate the one that she has now, failed ones too, or null
 * @param availableFrom from when on she finds it, or null when that is now
 */
@Allowed("public only if used — because Finish asks too, and does not look at what came of it")
public record RequestOutcome(
    IssueOutcome outcome, @Nullable CertificateId certificate, @Nullable Instant availableFrom) {}
