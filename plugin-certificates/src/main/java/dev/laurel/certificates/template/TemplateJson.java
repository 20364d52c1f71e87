package dev.laurel.certificates.template;

import dev.laurel.kit.web.Messages;
import java.time.Instant;
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

  record LineJson(String code, String message, String where) {}

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
            lines(template.report().errors(), messages, locale),
            lines(template.report().warnings(), messages, locale),
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

  private static List<LineJson> lines(List<Template.Line> lines, Messages messages, Locale locale) {
    return lines.stream()
        .map(
            line ->
                new LineJson(
                    line.code(),
                    messages.text(locale, "feasibility." + line.code(), line.arguments()),
                    line.where()))
        .toList();
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
