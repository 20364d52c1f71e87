package dev.laurel.certificates.learner;

import dev.laurel.certificates.certificate.CertificateId;
import dev.laurel.certificates.web.Site;
import dev.laurel.kit.web.Html;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.GradingPolicy;
import dev.laurel.plugin.host.Host;
import dev.laurel.plugin.host.Standing;
import dev.laurel.plugin.host.User;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Draws the part of the Progress page that is about the certificate. */
public final class ProgressParts {

  private final Host host;
  private final LearnerView view;
  private final Site site;

  /** Draws with the site. */
  public ProgressParts(Host host, LearnerView view, Site site) {
    this.host = host;
    this.view = view;
    this.site = site;
  }

  /**
   * What is drawn.
   *
   * @param html the part
   * @param attributes the message and button, for the element around it
   */
  public record Drawn(Html html, Map<String, String> attributes) {}

  /** The part, or nothing when there is nothing to say. */
  public Optional<Drawn> draw(CourseKey course, User viewer, Locale locale, String csrf) {
    return view.of(viewer.id(), course)
        .filter(seen -> seen.shown().message() != Message.NONE)
        .map(seen -> draw(seen, viewer, locale, csrf));
  }

  private Drawn draw(Seen seen, User viewer, Locale locale, String csrf) {
    Shown shown = seen.shown();
    CourseKey key = seen.course().key();
    ProgressPage.View model =
        new ProgressPage.View(
            shown.message().name(),
            tone(shown.message()),
            icon(shown.message()),
            site.messages().text(locale, "learner." + shown.message()),
            viewer.fullName().isBlank() ? viewer.username() : viewer.fullName(),
            seen.course().title(),
            held(seen, locale),
            shown.button() == Button.REQUEST,
            site.course(key, "/requests"),
            csrf,
            site.course(key, "/requests/state"),
            shown.message() == Message.NOT_PASSED ? missing(seen, viewer, locale) : List.of(),
            shown.message() == Message.NOT_YET_AVAILABLE && seen.availableFrom() != null
                ? site.messages()
                    .text(locale, "learner.AVAILABLE_FROM", site.time(seen.availableFrom(), locale))
                : "");
    return new Drawn(
        site.draw(model, locale),
        Map.of("message", shown.message().name(), "button", shown.button().name()));
  }

  private ProgressPage.@org.jspecify.annotations.Nullable Held held(Seen seen, Locale locale) {
    CertificateId id = seen.downloadable();
    if (id == null || seen.dated() == null) {
      return null;
    }
    Instant until = seen.validUntil();
    String validity =
        until == null
            ? ""
            : site.messages()
                .text(
                    locale,
                    seen.isExpired() ? "learner.WAS_VALID_UNTIL" : "learner.VALID_UNTIL",
                    site.day(until, locale));
    String at = site.address("/api/v1/certificates/" + id.value());
    return new ProgressPage.Held(
        site.day(seen.dated(), locale),
        at + ".png",
        at + ".pdf",
        ShareResource.address(site, id),
        site.address("/verify/" + id.value()),
        validity,
        seen.shown().mayRenew() ? site.course(seen.course().key(), "/requests/renewal") : "");
  }

  private List<ProgressPage.Missing> missing(Seen seen, User viewer, Locale locale) {
    Optional<Standing> standing = host.standings().find(seen.course().key(), viewer.id());
    Optional<GradingPolicy> policy = host.courses().gradingPolicy(seen.course().key());
    List<ProgressPage.Missing> lines = new ArrayList<>();
    if (standing.isPresent() && policy.isPresent()) {
      add(lines, "GRADE", standing.get().grade(), policy.get().passMark(), locale);
      add(
          lines,
          "COMPLETION",
          standing.get().completion(),
          policy.get().minimumCompletion(),
          locale);
    }
    return lines;
  }

  private void add(
      List<ProgressPage.Missing> lines,
      String what,
      double reached,
      @org.jspecify.annotations.Nullable Double needed,
      Locale locale) {
    if (needed != null) {
      boolean met = reached >= needed - 1e-9;
      lines.add(
          new ProgressPage.Missing(
              met,
              site.messages()
                  .text(
                      locale,
                      "learner." + what + (met ? "_MET" : "_MISSING"),
                      Math.floor(reached * 100 + 1e-6),
                      Math.round(needed * 100))));
    }
  }

  private static String tone(Message message) {
    return switch (message) {
      case QUALIFIED, AVAILABLE -> "good";
      case IN_PROGRESS -> "info";
      case EXPIRED -> "warn";
      case FAILED, REVOKED -> "bad";
      case NONE, NOT_YET_AVAILABLE, NOT_PASSED -> "quiet";
    };
  }

  private static String icon(Message message) {
    return switch (message) {
      case QUALIFIED -> "mortarboard";
      case AVAILABLE -> "patch-check-fill";
      case IN_PROGRESS -> "hourglass-split";
      case EXPIRED -> "calendar-x";
      case FAILED -> "exclamation-triangle";
      case REVOKED -> "slash-circle";
      case NOT_PASSED -> "flag";
      case NONE, NOT_YET_AVAILABLE -> "clock";
    };
  }
}
