package dev.laurel.certificates.certificate;

import dev.laurel.certificates.field.CustomField;
import dev.laurel.certificates.field.CustomFields;
import dev.laurel.certificates.press.Details;
import dev.laurel.certificates.template.LearnerDetails;
import dev.laurel.plugin.host.Course;
import dev.laurel.plugin.host.User;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The learner's, course's and certificate's details as they are when it is issued. */
final class DetailsAtIssue {

  private DetailsAtIssue() {}

  /**
   * When things are.
   *
   * @param now the moment of issue
   * @param dated the day of the certificate
   * @param until its last moment, or null when it is valid for ever
   */
  record Times(Instant now, Instant dated, @Nullable Instant until) {}

  /**
   * What is printed.
   *
   * @param own the fields that the course and its organisation define
   * @param grade the total grade, 0 to 1
   * @param language the language of the template
   * @param address where the certificate is verified
   * @param signedBy who signs it; empty when nobody does
   */
  static Details of(
      Course course,
      List<CustomField> own,
      User learner,
      double grade,
      CertificateId id,
      String address,
      Times times,
      Locale language,
      String signedBy) {
    Map<String, String> texts = LearnerDetails.texts(course, learner, grade, language);
    texts.put("certificate.id", id.value());
    texts.put("certificate.url", address);
    texts.put("certificate.qr", address);
    texts.put("certificate.signature", signedBy);
    Map<String, Instant> dates = LearnerDetails.dates(course);
    dates.put("completion.date", times.now());
    dates.put("certificate.date", times.dated());
    if (times.until() != null) {
      dates.put("certificate.expires", times.until());
    }
    CustomFields.Values values = CustomFields.values(own, course, learner);
    texts.putAll(values.texts());
    dates.putAll(values.dates());
    return new Details(texts, dates, ZoneOffset.UTC);
  }
}
