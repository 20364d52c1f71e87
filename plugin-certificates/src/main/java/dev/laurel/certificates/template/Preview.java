package dev.laurel.certificates.template;

import dev.laurel.certificates.field.CustomField;
import dev.laurel.certificates.field.CustomFields;
import dev.laurel.certificates.press.CompiledTemplate;
import dev.laurel.certificates.press.Details;
import dev.laurel.certificates.press.Press;
import dev.laurel.certificates.press.Rasterizer;
import dev.laurel.certificates.press.Stamping;
import dev.laurel.certificates.slide.Adjustments;
import dev.laurel.certificates.slide.Fitting;
import dev.laurel.plugin.host.Course;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.Courses;
import dev.laurel.plugin.host.User;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * How a version looks with sample details or those of a chosen learner; marked EXAMPLE, never
 * valid. A picture of sample details is kept in memory.
 */
public final class Preview {

  private static final int DPI = 96;
  private static final Duration TWO_YEARS = Duration.ofDays(730);
  private static final int MOST = 32;

  private final Templates templates;
  private final CustomFields fields;
  private final Courses courses;
  private final BiFunction<Course, Instant, Optional<Instant>> until;
  private final Clock clock;
  private final Map<Shown, byte[]> pictures =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Shown, byte[]> eldest) {
          return size() > MOST;
        }
      };

  /**
   * Previews of templates.
   *
   * @param until the last moment of a certificate that a course issues at a time, if it has one
   */
  public Preview(
      Templates templates,
      CustomFields fields,
      Courses courses,
      BiFunction<Course, Instant, Optional<Instant>> until,
      Clock clock) {
    this.templates = templates;
    this.fields = fields;
    this.courses = courses;
    this.until = until;
    this.clock = clock;
  }

  /**
   * A preview.
   *
   * @param pdf the document; it leaves out what cannot be printed
   * @param why why a certificate with these details cannot be printed; null if it can
   */
  record Print(byte[] pdf, Stamping.@Nullable Unprintable why) {}

  /** The PDF with sample details, some of them replaced. */
  Print print(Template template, Map<String, String> instead) {
    Map<String, String> texts = new HashMap<>(templates.samples());
    texts.putAll(instead);
    List<CustomField> own = templates.ownFields().of(template.owner());
    return print(template, own, templates.compiledAsExample(template), details(template, texts));
  }

  /** The PDF as it would look for one learner of a course, whether or not she passes. */
  Print print(Template template, Course course, User learner, double grade) {
    CompiledTemplate compiled = templates.compiledAsExample(template);
    Map<String, String> texts = new HashMap<>(templates.samples());
    texts.putAll(
        LearnerDetails.texts(course, learner, grade, Locale.forLanguageTag(template.language())));
    Map<String, Instant> dates = LearnerDetails.dates(course);
    List<CustomField> defined = fields.of(course);
    CustomFields.Values own = CustomFields.values(defined, course, learner);
    texts.putAll(own.texts());
    dates.putAll(own.dates());
    dates.put("completion.date", clock.instant());
    dates.put("certificate.date", clock.instant());
    until
        .apply(course, clock.instant())
        .ifPresent(moment -> dates.put("certificate.expires", moment));
    return print(template, defined, compiled, new Details(texts, dates, ZoneOffset.UTC));
  }

  private Details details(Template template, Map<String, String> instead) {
    Course course =
        template.owner().kind() == Owner.Kind.COURSE
            ? courses.find(new CourseKey(template.owner().key())).orElse(null)
            : null;
    CustomFields.Values own =
        CustomFields.samples(templates.ownFields().of(template.owner()), course);
    Map<String, String> texts = new HashMap<>(own.texts());
    texts.putAll(instead);
    Map<String, Instant> dates = new HashMap<>(own.dates());
    Templates.dates().forEach(name -> dates.put(name, clock.instant()));
    dates.put("certificate.expires", clock.instant().plus(TWO_YEARS));
    return new Details(texts, dates, ZoneOffset.UTC);
  }

  private static Print print(
      Template template, List<CustomField> own, CompiledTemplate compiled, Details details) {
    Stamping stamping = Press.stamp(compiled, details);
    if (stamping instanceof Stamping.Unprintable why) {
      return new Print(pdf(compiled, new Partly(compiled, details).printable(template)), why);
    }
    List<String> undefined = CustomFields.undefined(own, template.placeholders());
    return new Print(
        Press.pdf(compiled, ((Stamping.Stamped) stamping).suffix()),
        undefined.isEmpty() ? null : new Stamping.Unprintable("UNDEFINED_FIELD", undefined));
  }

  private static byte[] pdf(CompiledTemplate compiled, Details details) {
    if (Press.stamp(compiled, details) instanceof Stamping.Stamped stamped) {
      return Press.pdf(compiled, stamped.suffix());
    }
    throw new IllegalStateException("A template cannot be printed even without details");
  }

  /** What a picture shows. */
  private record Shown(TemplateId id, int revision, Fitting fitting) {}

  /** The picture with sample details, as PNG. */
  public byte[] png(Template template) {
    return png(template, template.adjustments().fitting());
  }

  /** The same with other choices; not kept. */
  byte[] png(Template template, Adjustments others) {
    CompiledTemplate compiled = templates.compiledAsExample(template, others);
    Details details = details(template, templates.samples());
    return Rasterizer.png(print(template, List.of(), compiled, details).pdf(), DPI);
  }

  /** The same, laid on A4 in a way that is not chosen yet. */
  byte[] png(Template template, Fitting fitting) {
    Shown shown = new Shown(template.id(), template.revision(), fitting);
    synchronized (pictures) {
      byte[] known = pictures.get(shown);
      if (known != null) {
        return known;
      }
    }
    byte[] made = png(template, template.adjustments().with(fitting));
    synchronized (pictures) {
      pictures.put(shown, made);
    }
    return made;
  }
}
