package dev.laurel.certificates.certificate;

import dev.laurel.certificates.press.Details;
import dev.laurel.plugin.host.Course;
import dev.laurel.plugin.host.User;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The learner's, course's and certificate's details as they are when it is issued. */
final class DetailsAtIssue {

  private DetailsAtIssue() {}

  /**
   * What is printed.
   *
   * @param grade the total grade, 0 to 1
   * @param language the language of the template
   * @param address where the certificate is verified
   */
  static Details of(
      Course course,
      User learner,
      double grade,
      CertificateId id,
      String address,
      Instant now,
      Locale language) {
    Map<String, String> texts = new HashMap<>();
    texts.put("learner.name", Allowlist.name(learner));
    texts.put("learner.username", learner.username());
    texts.put("learner.employeeId", learner.attributes().getOrDefault("employeeId", ""));
    texts.put("learner.grade", NumberFormat.getPercentInstance(language).format(grade));
    texts.put("course.title", course.title());
    texts.put("course.organization", course.organisation());
    texts.put("course.number", course.number());
    texts.put("course.run", course.run());
    texts.put("course.duration", course.attributes().getOrDefault("duration", ""));
    texts.put("certificate.id", id.value());
    texts.put("certificate.url", address);
    texts.put("certificate.qr", address);
    Map<String, Instant> dates = new HashMap<>();
    dates.put("completion.date", now);
    dates.put("certificate.date", now);
    if (course.start() != null) {
      dates.put("course.start", course.start());
    }
    if (course.end() != null) {
      dates.put("course.end", course.end());
    }
    return new Details(texts, dates, ZoneOffset.UTC);
  }
}
