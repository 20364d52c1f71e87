package dev.laurel.certificates.template;

import dev.laurel.plugin.host.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said of a version.
 *
 * @param id grows with time; 0 until it is kept
 * @param thread the comment it answers, or null
 * @param x where it points on the picture, in percent of the page, or null for the whole
 * @param y the same, from above
 * @param resolvedBy who said that it is done, or null
 */
record Comment(
    long id,
    TemplateId templateId,
    @Nullable Long thread,
    @Nullable Integer x,
    @Nullable Integer y,
    String text,
    UserId userId,
    String userName,
    Instant at,
    @Nullable String resolvedBy,
    @Nullable Instant resolvedAt) {}
