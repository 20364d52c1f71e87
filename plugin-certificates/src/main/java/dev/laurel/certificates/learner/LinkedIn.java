package dev.laurel.certificates.learner;

import dev.laurel.certificates.certificate.Certificate;
import dev.laurel.certificates.web.Site;
import dev.laurel.kit.configuration.Source;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * LinkedIn's form <i>Add licence or certification</i>, filled in. It takes the fields from the
 * address; an organization with a page there is named by that page's number.
 */
final class LinkedIn {

  private static final String FORM = "https://www.linkedin.com/profile/add?";

  private final Map<String, String> organisations;

  private LinkedIn(Map<String, String> organisations) {
    this.organisations = organisations;
  }

  /**
   * With the pages of organizations that {@code laurel.linkedin.organizations} names.
   *
   * @throws dev.laurel.kit.configuration.WrongSettingsException when it is wrong
   */
  static LinkedIn of(Source source) {
    String written = source.text("linkedin.organizations", "");
    Map<String, String> organisations = new LinkedHashMap<>();
    for (String one : written.split(";")) {
      if (!one.isBlank()) {
        int equals = one.lastIndexOf('=');
        String number = one.substring(equals + 1).strip();
        if (equals < 1 || !number.matches("\\d{1,19}")) {
          throw source.wrong(
              "linkedin.organizations",
              "it takes NAME=NUMBER for each organization, parted by semicolons, with the number of its page at LinkedIn");
        }
        organisations.put(one.substring(0, equals).strip(), number);
      }
    }
    return new LinkedIn(organisations);
  }

  /**
   * The address of the form for a certificate.
   *
   * @param verify where it is verified, whole
   */
  String address(Certificate certificate, String verify) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("startTask", "CERTIFICATION_NAME");
    fields.put("name", certificate.courseTitle());
    String page = organisations.get(certificate.organisation());
    if (page == null) {
      fields.put("organizationName", certificate.organisation());
    } else {
      fields.put("organizationId", page);
    }
    month(fields, "issue", certificate.dated());
    if (certificate.validUntil() != null) {
      month(fields, "expiration", certificate.validUntil());
    }
    fields.put("certUrl", verify);
    fields.put("certId", certificate.id().value());
    return FORM
        + fields.entrySet().stream()
            .map(field -> field.getKey() + "=" + Site.encoded(field.getValue()))
            .collect(Collectors.joining("&"));
  }

  private static void month(Map<String, String> fields, String what, Instant time) {
    LocalDate day = LocalDate.ofInstant(time, ZoneOffset.UTC);
    fields.put(what + "Year", Integer.toString(day.getYear()));
    fields.put(what + "Month", Integer.toString(day.getMonthValue()));
  }
}
