package dev.laurel.certificates.generation;

import dev.laurel.certificates.certificate.FailureWords;
import dev.laurel.certificates.certificate.Rehearsed;
import dev.laurel.kit.web.Messages;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a run would do, as the API shows it; numbers are null while they are being counted. */
record PreviewJson(
    boolean counting,
    @Nullable Long due,
    @Nullable Long unprintable,
    @Nullable Long notPassing,
    @Nullable Long holds,
    @Nullable Long revoked,
    @Nullable Long modeNotEligible,
    List<LearnerJson> learners,
    @Nullable String next) {

  record LearnerJson(String username, String fullName, String reason) {}

  static PreviewJson of(
      Preview.@Nullable Kept counted, Preview.Part part, Messages messages, Locale locale) {
    return new PreviewJson(
        counted == null,
        number(counted, Rehearsed.Kind.DUE),
        number(counted, Rehearsed.Kind.UNPRINTABLE),
        number(counted, Rehearsed.Kind.NOT_PASSING),
        number(counted, Rehearsed.Kind.HOLDS),
        number(counted, Rehearsed.Kind.REVOKED),
        number(counted, Rehearsed.Kind.MODE_NOT_ELIGIBLE),
        part.learners().stream()
            .map(
                one ->
                    new LearnerJson(
                        one.username(),
                        one.fullName(),
                        one.kind() == Rehearsed.Kind.UNPRINTABLE
                            ? FailureWords.of(one.why(), messages, locale)
                            : messages.text(locale, "dashboard.PREVIEW_WHY_" + one.kind())))
            .toList(),
        part.next() == null ? null : part.next().value());
  }

  private static @Nullable Long number(Preview.@Nullable Kept counted, Rehearsed.Kind kind) {
    return counted == null ? null : counted.number(kind);
  }
}
