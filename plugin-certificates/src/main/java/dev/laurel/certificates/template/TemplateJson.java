package dev.laurel.certificates.template;

import dev.laurel.certificates.feasibility.FindingWords;
import dev.laurel.kit.web.Messages;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A template version as the API shows it. */
record TemplateJson(
    String id,
    String lineage,
    int version,
    String title,
    @Nullable String course,
    @Nullable String org,
    TemplateState state,
    Instant since,
    int revision,
    String fileName,
    String language,
    ReportJson report,
    List<String> placeholders,
    List<ReviewJson> reviews,
    List<ChargeJson> inCharge,
    Instant uploadedAt) {

  /** Names of placeholders, as the database keeps them. */
  record Names(List<String> names) {}

  record ReportJson(List<LineJson> errors, List<LineJson> warnings, List<NameJson> longNames) {}

  /** How a long name fits; the size it is printed at, in points, where it shrinks. */
  record NameJson(String name, String script, String fit, @Nullable Long size) {}

  /**
   * A finding.
   *
   * @param number the one its mark has on the picture
   * @param message {@code what}, then {@code mend}
   * @param place of its mark, x and y in percent of the page
   */
  record LineJson(
      int number,
      String code,
      String severity,
      String message,
      String what,
      String mend,
      String where,
      List<Integer> place) {}

  record ReviewJson(String voice, String decision, String comment, String by, Instant at) {}

  /** Who looks after a design; {@code user} is what {@code from} of the next call says. */
  record ChargeJson(String part, String user, String by, Instant since) {}

  /** {@code revision} is the one that the reviewer looked at. */
  record ReviewBody(
      @Nullable String decision, @Nullable String comment, @Nullable Integer revision) {}

  static TemplateJson of(Template template, Templates templates, Messages messages, Locale locale) {
    List<Review> reviews = templates.reviews(template.id());
    Collection<Charge> charges = templates.charges().of(template).values();
    boolean isCourse = template.owner().kind() == Owner.Kind.COURSE;
    return new TemplateJson(
        template.id().value(),
        template.lineage(),
        template.version(),
        template.title(),
        isCourse ? template.owner().key() : null,
        isCourse ? null : template.owner().key(),
        template.state(),
        template.since(),
        template.revision(),
        template.fileName(),
        template.language(),
        new ReportJson(
            lines(1, "error", template.report().errors(), messages.in(locale)),
            lines(
                template.report().errors().size() + 1,
                "warning",
                template.report().warnings(),
                messages.in(locale)),
            template.report().names().stream()
                .map(
                    name ->
                        new NameJson(
                            name.name(),
                            name.script().toLowerCase(Locale.ROOT),
                            lower(name.fit()),
                            name.size() == 0 ? null : name.size()))
                .toList()),
        template.placeholders(),
        reviews.stream()
            .map(
                review ->
                    new ReviewJson(
                        lower(review.voice()),
                        lower(review.decision()),
                        review.comment(),
                        review.userName(),
                        review.at()))
            .toList(),
        charges.stream()
            .map(
                charge ->
                    new ChargeJson(
                        lower(charge.part()),
                        charge.userId().value(),
                        charge.userName(),
                        charge.since()))
            .toList(),
        template.uploadedAt());
  }

  private static List<LineJson> lines(
      int first, String severity, List<Template.Line> found, Messages.InLanguage words) {
    List<LineJson> lines = new ArrayList<>();
    for (Template.Line line : found) {
      String message = words.text(FindingWords.key(line.code(), line.values()), line.arguments());
      FindingWords parts = FindingWords.of(message);
      lines.add(
          new LineJson(
              first + lines.size(),
              line.code(),
              severity,
              message,
              parts.what(),
              parts.mend(),
              line.where(),
              Marks.place(line)));
    }
    return lines;
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
