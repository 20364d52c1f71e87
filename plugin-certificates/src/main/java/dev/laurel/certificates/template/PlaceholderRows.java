package dev.laurel.certificates.template;

import dev.laurel.certificates.field.CustomFields;
import dev.laurel.certificates.slide.Placeholder;
import dev.laurel.certificates.web.Site;
import dev.laurel.kit.web.Messages;
import dev.laurel.plugin.host.Course;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.Host;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Models of placeholders, each with an example: what a preview prints for it. */
final class PlaceholderRows {

  private final Templates templates;
  private final CustomFields fields;
  private final Host host;
  private final Site site;

  PlaceholderRows(Templates templates, CustomFields fields, Host host, Site site) {
    this.templates = templates;
    this.fields = fields;
    this.host = host;
    this.site = site;
  }

  /** All that designs of a course can print: ours, its own, pictures. */
  List<TemplatePage.PlaceholderRow> of(Course course, Locale locale) {
    List<TemplatePage.PlaceholderRow> rows = new ArrayList<>();
    examples(locale).forEach((name, example) -> rows.add(row(name, example)));
    new TreeMap<>(own(CustomFields.samples(fields.of(course), course), locale))
        .forEach((name, example) -> rows.add(row(name, example)));
    Messages.InLanguage words = site.messages().in(locale);
    rows.add(
        row("organization.logo", words.text("template.PICTURE_FOR", words.text("template.LOGO"))));
    rows.add(
        row(
            "signature:Anna Berg",
            words.text("template.PICTURE_FOR", words.text("template.SIGNATURE_OF", "Anna Berg"))));
    return List.copyOf(rows);
  }

  /** Those that a version prints. */
  List<TemplatePage.PlaceholderRow> on(Template template, Locale locale) {
    Map<String, String> examples = examples(locale);
    String key = template.owner().key();
    @Nullable Course course =
        template.owner().kind() == Owner.Kind.COURSE
            ? host.courses().find(new CourseKey(key)).orElse(null)
            : null;
    examples.putAll(
        own(
            CustomFields.samples(
                course == null ? fields.ofOrganisation(key) : fields.of(course), course),
            locale));
    return template.placeholders().stream()
        .map(name -> row(name, examples.getOrDefault(name, "–")))
        .toList();
  }

  private Map<String, String> examples(Locale locale) {
    Map<String, String> examples = templates.placeholders();
    for (Placeholder placeholder : Placeholder.values()) {
      if (placeholder.date()) {
        examples.put(placeholder.canonical(), site.day(host.clock().instant(), locale));
      }
    }
    return examples;
  }

  private Map<String, String> own(CustomFields.Values samples, Locale locale) {
    Map<String, String> own = new TreeMap<>(samples.texts());
    samples.dates().forEach((name, day) -> own.put(name, site.day(day, locale)));
    return own;
  }

  private static TemplatePage.PlaceholderRow row(String name, String example) {
    return new TemplatePage.PlaceholderRow("${" + name + "}", example);
  }
}
