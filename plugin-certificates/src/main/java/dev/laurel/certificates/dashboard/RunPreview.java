package dev.laurel.certificates.dashboard;

import dev.laurel.certificates.certificate.Rehearsed;
import dev.laurel.certificates.generation.Generation;
import dev.laurel.certificates.generation.Preview;
import dev.laurel.certificates.web.Site;
import dev.laurel.kit.web.Messages;
import dev.laurel.plugin.host.Course;
import dev.laurel.plugin.host.UserId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts together what a run would do. */
final class RunPreview {

  private static final int PEOPLE = 50;

  private final Dashboard.Parts parts;
  private final Preview preview;
  private final Course course;
  private final Locale locale;
  private final Messages.InLanguage words;

  RunPreview(Dashboard.Parts parts, Preview preview, Course course, Locale locale) {
    this.parts = parts;
    this.preview = preview;
    this.course = course;
    this.locale = locale;
    this.words = parts.site().messages().in(locale);
  }

  RunPreviewPage.View page(String show, String after, String csrf) {
    Optional<Preview.Kept> counted = preview.count(course);
    Rehearsed.@Nullable Kind chosen =
        Arrays.stream(Rehearsed.Kind.values())
            .filter(kind -> kind.name().equals(show) && kind != Rehearsed.Kind.HOLDS)
            .findFirst()
            .orElse(null);
    Preview.Part part =
        chosen == null || counted.isEmpty()
            ? new Preview.Part(List.of(), null)
            : preview.list(course, chosen, after(after), PEOPLE);
    boolean isGoing =
        parts.generations().latest(course.key(), 1).stream().anyMatch(Generation::isGoing);
    return new RunPreviewPage.View(
        course.title(),
        parts.site().tab(course.key()) + "#export",
        at(),
        parts.site().course(course.key(), "/generations"),
        !isGoing && parts.certificates().objection(course).isEmpty(),
        counted.isEmpty(),
        counted.map(one -> one.number(Rehearsed.Kind.DUE)).orElse(0L),
        counted.map(one -> kinds(one, chosen)).orElse(List.of()),
        chosen == null ? "" : words.text("dashboard.PREVIEW_LIST_" + chosen),
        part.learners().stream().map(this::person).toList(),
        part.next() == null || chosen == null
            ? ""
            : at() + "?show=" + chosen + "&after=" + Site.encoded(part.next().value()) + "#who",
        csrf);
  }

  private static @Nullable UserId after(String sent) {
    return sent.isBlank() || sent.length() > 64 ? null : new UserId(sent);
  }

  private String at() {
    return parts.site().course(course.key(), "/preview");
  }

  private List<RunPreviewPage.Kind> kinds(Preview.Kept counted, Rehearsed.@Nullable Kind chosen) {
    return Arrays.stream(Rehearsed.Kind.values())
        .filter(kind -> kind == Rehearsed.Kind.DUE || counted.number(kind) > 0)
        .map(
            kind ->
                new RunPreviewPage.Kind(
                    tone(kind),
                    icon(kind),
                    words.text("dashboard.PREVIEW_" + kind, counted.number(kind)),
                    kind == Rehearsed.Kind.HOLDS || counted.number(kind) == 0
                        ? ""
                        : at() + "?show=" + kind + "#who",
                    kind == chosen))
        .toList();
  }

  private static String tone(Rehearsed.Kind kind) {
    return switch (kind) {
      case DUE -> "good";
      case UNPRINTABLE -> "bad";
      case NOT_PASSING, HOLDS, REVOKED, MODE_NOT_ELIGIBLE -> "quiet";
    };
  }

  private static String icon(Rehearsed.Kind kind) {
    return switch (kind) {
      case DUE -> "check-circle";
      case UNPRINTABLE -> "x-circle";
      case HOLDS -> "award";
      case NOT_PASSING, REVOKED, MODE_NOT_ELIGIBLE -> "dash-circle";
    };
  }

  private RunPreviewPage.Person person(Rehearsed one) {
    return new RunPreviewPage.Person(
        one.username(),
        one.fullName(),
        one.kind() == Rehearsed.Kind.UNPRINTABLE
            ? RunView.words(parts.site(), one.why(), locale)
            : words.text("dashboard.PREVIEW_WHY_" + one.kind()));
  }
}
