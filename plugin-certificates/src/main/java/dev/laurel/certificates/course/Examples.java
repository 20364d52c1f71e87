package dev.laurel.certificates.course;

import dev.laurel.certificates.document.Documents;
import dev.laurel.certificates.field.CustomFields;
import dev.laurel.certificates.press.CompiledTemplate;
import dev.laurel.certificates.press.Details;
import dev.laurel.certificates.press.Press;
import dev.laurel.certificates.press.Stamping;
import dev.laurel.certificates.template.Template;
import dev.laurel.certificates.template.Templates;
import dev.laurel.kit.persistence.Database;
import dev.laurel.kit.web.Messages;
import dev.laurel.plugin.host.Course;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.GradingPolicy;
import dev.laurel.plugin.host.User;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Makes the example certificates of a course and, where all succeed, enables certificates. */
public final class Examples {

  private final Database database;
  private final CourseMapper courses;
  private final CourseCertificates certificates;
  private final Templates templates;
  private final Documents documents;
  private final CustomFields fields;
  private final Messages messages;
  private final Clock clock;

  /** Examples in a database. */
  public Examples(
      Database database,
      CourseCertificates certificates,
      Templates templates,
      Documents documents,
      CustomFields fields,
      Messages messages,
      Clock clock) {
    this.database = database;
    this.courses = database.mapper(CourseMapper.class);
    this.certificates = certificates;
    this.templates = templates;
    this.documents = documents;
    this.fields = fields;
    this.messages = messages;
    this.clock = clock;
  }

  /** The examples made last, by mode. */
  public Map<String, Example> of(CourseKey course) {
    return courses.examples(course).stream()
        .map(row -> new Example(row.mode(), row.documentId(), row.failure(), row.madeAt()))
        .collect(Collectors.toMap(Example::mode, example -> example));
  }

  /** The PDF of an example. */
  public byte[] pdf(Example example) {
    if (example.document() == null) {
      throw new IllegalStateException("The example of " + example.mode() + " was not made");
    }
    return documents.get(example.document());
  }

  /**
   * Makes one example for each eligible mode; enables when all succeed.
   *
   * @param isAnyway whether to go on although something on the check list looks wrong
   */
  public ExampleOutcome make(Course course, GradingPolicy policy, boolean isAnyway, User who) {
    if (!CourseCertificates.issues(course)) {
      return new ExampleOutcome.Refused("ISSUES_NONE", List.of());
    }
    List<String> eligible = CourseCertificates.eligible(course);
    CourseState state = certificates.state(course.key());
    List<String> without =
        eligible.stream().filter(mode -> !state.assignments().containsKey(mode)).toList();
    if (eligible.isEmpty() || !without.isEmpty()) {
      return eligible.isEmpty()
          ? new ExampleOutcome.Refused("NO_ELIGIBLE_MODE", List.of())
          : new ExampleOutcome.Refused(
              "MODES_WITHOUT_CERTIFICATE", List.of(String.join(", ", without)));
    }
    List<ChecklistItem> wrong = Checklist.of(policy).stream().filter(item -> !item.ok()).toList();
    if (!wrong.isEmpty() && !isAnyway) {
      return new ExampleOutcome.NeedsAnyway(wrong);
    }
    Map<String, byte[]> printed = new HashMap<>();
    List<Example> made = new ArrayList<>();
    for (String mode : eligible) {
      Template template =
          templates
              .find(java.util.Objects.requireNonNull(state.assignments().get(mode)))
              .orElseThrow();
      made.add(print(course, mode, template, printed));
    }
    boolean all = made.stream().allMatch(Example::isMade);
    database.inTransaction(
        () -> {
          printed.values().forEach(documents::put);
          made.forEach(
              example ->
                  courses.putExample(
                      course.key(),
                      example.mode(),
                      example.document(),
                      example.failure(),
                      example.madeAt()));
          if (all) {
            certificates.enable(course.key(), true, who);
          }
        });
    return new ExampleOutcome.Made(List.copyOf(made), all);
  }

  private Example print(
      Course course, String mode, Template template, Map<String, byte[]> printed) {
    CompiledTemplate compiled = templates.compiledAsExample(template);
    List<String> undefined = CustomFields.undefined(fields.of(course), template.placeholders());
    Stamping stamping =
        undefined.isEmpty()
            ? Press.stamp(compiled, details(course))
            : new Stamping.Unprintable("UNDEFINED_FIELD", undefined);
    if (stamping instanceof Stamping.Unprintable unprintable) {
      return new Example(
          mode,
          null,
          messages.text(
              java.util.Locale.ENGLISH,
              "press." + unprintable.code(),
              unprintable.values().toArray()),
          clock.instant());
    }
    byte[] pdf = Press.pdf(compiled, ((Stamping.Stamped) stamping).suffix());
    printed.put(mode, pdf);
    return new Example(mode, Documents.id(pdf), "", clock.instant());
  }

  private Details details(Course course) {
    Map<String, String> texts = new HashMap<>(templates.samples());
    texts.put("course.title", course.title());
    texts.put("course.organization", course.organisation());
    texts.put("course.number", course.number());
    texts.put("course.run", course.run());
    Map<String, Instant> dates = new HashMap<>();
    Instant now = clock.instant();
    Templates.dates().forEach(name -> dates.put(name, now));
    Instant dated = AvailableDate.awaited(course, now).orElse(now);
    dates.put("certificate.date", dated);
    dates.remove("certificate.expires");
    ValidFor.until(course, dated).ifPresent(until -> dates.put("certificate.expires", until));
    CustomFields.Values own = CustomFields.samples(fields.of(course), course);
    texts.putAll(own.texts());
    dates.putAll(own.dates());
    return new Details(texts, dates, ZoneOffset.UTC);
  }
}
