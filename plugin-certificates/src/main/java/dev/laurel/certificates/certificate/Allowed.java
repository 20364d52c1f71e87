package dev.laurel.certificates.certificate;

import dev.laurel.plugin.host.UserId;
import java.time.Instant;

/**
 * A learner who gets a certificate although the rules say otherwise.
 *
 * @param userId who
 * @param reason why
 * @param addedBy who said so
 * @param addedAt when
 */
public record Allowed(UserId userId, String reason, String addedBy, Instant addedAt) {}
