package dev.laurel.certificates.certificate;

import dev.laurel.certificates.template.TemplateId;
import dev.laurel.kit.persistence.Like;
import dev.laurel.plugin.host.UserId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which certificates of a course are looked for; what is null or empty does not matter.
 *
 * @param status only of this status; without one, all but the history
 * @param text only where the name or user name contains it, or the learner is one of those below
 * @param learners whom the text means otherwise, such as by her address
 * @param mode only of learners of this mode
 * @param template only printed from this version of a design
 * @param from only issued at this time or later
 * @param until only issued before this time
 * @param expiredAt only those valid no longer at this time
 */
public record CertificateSearch(
    @Nullable CertificateStatus status,
    @Nullable String text,
    Collection<UserId> learners,
    @Nullable String mode,
    @Nullable TemplateId template,
    @Nullable Instant from,
    @Nullable Instant until,
    @Nullable Instant expiredAt) {

  /** Keeps a copy, so that the value cannot change. */
  public CertificateSearch {
    learners = List.copyOf(learners);
  }

  /** The text as LIKE takes it. */
  String part() {
    return text == null ? "" : Like.escaped(text);
  }
}
