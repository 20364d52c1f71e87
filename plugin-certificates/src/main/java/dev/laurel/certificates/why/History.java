package dev.laurel.certificates.why;

import dev.laurel.certificates.audit.AuditEntry;
import dev.laurel.certificates.audit.EntryWords;
import dev.laurel.certificates.certificate.Certificate;
import dev.laurel.certificates.certificate.CertificateStatus;
import dev.laurel.certificates.web.Site;
import dev.laurel.kit.web.Messages;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.UserId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What happened to a learner's certificates in a course: what was issued, and who did what. */
final class History {

  private static final int ENTRIES = 100;

  private final LearnerPages.Parts parts;

  History(LearnerPages.Parts parts) {
    this.parts = parts;
  }

  /**
   * Something that happened.
   *
   * @param at when
   * @param code what, in upper case
   * @param tone of what is said
   * @param icon beside it
   * @param text who did what, and why
   */
  record Event(Instant at, String code, String tone, String icon, String text) {}

  /** What happened, the latest first. */
  List<Event> of(CourseKey course, UserId learner, Locale locale) {
    Site site = parts.site();
    Messages.InLanguage words = site.messages().in(locale);
    EntryWords entries = new EntryWords(site.messages(), locale);
    List<Event> events = new ArrayList<>();
    for (AuditEntry entry : parts.audit().latestOf(course, learner, ENTRIES)) {
      events.add(
          new Event(
              entry.at(),
              entry.action(),
              EntryWords.tone(entry),
              EntryWords.icon(entry),
              entries.text(entry)));
    }
    for (Certificate one : parts.lists().history(course, learner)) {
      if (one.documentId() != null) {
        events.add(
            new Event(
                one.issuedAt(),
                "ISSUED",
                "good",
                "award",
                words.text("why.ISSUED", design(one, words))));
      }
      if (one.status() == CertificateStatus.SUPERSEDED) {
        events.add(
            new Event(
                one.changedAt(),
                "SUPERSEDED",
                "quiet",
                "arrow-repeat",
                words.text("why.SUPERSEDED", site.day(one.issuedAt(), locale))));
      }
    }
    events.sort(Comparator.comparing(Event::at).reversed());
    return events;
  }

  private String design(Certificate one, Messages.InLanguage words) {
    return parts
        .templates()
        .find(one.templateId())
        .map(design -> words.text("why.DESIGN_VERSION", design.title(), design.version()))
        .orElse("–");
  }
}
