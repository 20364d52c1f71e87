package dev.laurel.certificates.dashboard;

import dev.laurel.certificates.certificate.CertificateStatus;
import dev.laurel.certificates.certificate.Holdings;
import dev.laurel.certificates.certificate.Totals;
import dev.laurel.certificates.course.CourseState;
import dev.laurel.certificates.template.Template;
import dev.laurel.certificates.template.TemplateId;
import dev.laurel.certificates.web.Site;
import dev.laurel.kit.web.Messages;
import dev.laurel.plugin.host.Course;
import dev.laurel.plugin.host.CourseKey;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the parts of one view of the tab look at: read once, so that they tell of the same moment.
 *
 * @param parts what the tab is made of
 * @param words the words, in the viewer's language
 * @param locale the viewer's language
 * @param csrf the token for forms
 * @param parameters what the address asks for
 * @param course the course
 * @param state the state of its certificates
 * @param templates the designs it may use
 * @param enrolled how many learners are enrolled in modes with certificates
 * @param totals how many certificates there are
 * @param numbers what each learner was looked at for, or null while they are being counted
 */
record DashboardLook(
    Dashboard.Parts parts,
    Messages.InLanguage words,
    Locale locale,
    String csrf,
    Map<String, String> parameters,
    Course course,
    CourseState state,
    List<Template> templates,
    long enrolled,
    Totals totals,
    Figures.@Nullable Numbers numbers) {

  static DashboardLook at(
      Dashboard.Parts parts,
      Figures figures,
      CourseKey key,
      Locale locale,
      String csrf,
      Map<String, String> parameters) {
    Course course = parts.host().courses().find(key).orElseThrow();
    long enrolled = figures.enrolled(course);
    Totals totals = parts.totals().of(key);
    return new DashboardLook(
        parts,
        parts.site().messages().in(locale),
        locale,
        csrf,
        parameters,
        course,
        parts.certificates().state(key),
        parts.templates().ofCourse(course),
        enrolled,
        totals,
        figures.look(course, enrolled, totals.holdings()).orElse(null));
  }

  Holdings holdings() {
    return totals.holdings();
  }

  Site site() {
    return parts.site();
  }

  String text(String code, Object... values) {
    return words.text("dashboard." + code, values);
  }

  /** A version of a design, in words. */
  String design(TemplateId id) {
    return templates.stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .or(() -> parts.templates().find(id))
        .map(one -> text("DESIGN_VERSION", one.title(), one.version()))
        .orElse("–");
  }

  long count(CertificateStatus status) {
    return holdings().byStatus().getOrDefault(status, 0L);
  }

  long issued() {
    return holdings().byStatus().values().stream().mapToLong(Long::longValue).sum();
  }

  /** How many would be issued a certificate now, by mode; empty while that is being counted. */
  Map<String, Long> due() {
    return numbers == null ? Map.of() : numbers.due();
  }

  String uploadHref() {
    return site().address("/templates/new?course=" + Site.encoded(course.key().value()));
  }
}
