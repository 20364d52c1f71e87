package dev.laurel.certificates.verification;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.laurel.certificates.certificate.Certificate;
import dev.laurel.kit.web.Html;
import dev.laurel.kit.web.Json;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The facts of the page in the words of schema.org (EducationalOccupationalCredential), as JSON-LD.
 * A block of data in a page is not run, so the content policy lets it be.
 */
final class CredentialJson {

  private CredentialJson() {}

  /**
   * The block, to stand in a {@code script} element as it is.
   *
   * @param address of the verification page, whole
   */
  static Html of(Certificate certificate, String address) {
    Map<String, Object> organisation =
        Map.of("@type", "Organization", "name", certificate.organisation());
    Map<String, Object> credential = new LinkedHashMap<>();
    credential.put("@type", "EducationalOccupationalCredential");
    credential.put("@id", address);
    credential.put("url", address);
    credential.put("identifier", certificate.id().value());
    credential.put("name", certificate.courseTitle());
    credential.put("credentialCategory", "certificate");
    credential.put("recognizedBy", organisation);
    credential.put(
        "about",
        Map.of("@type", "Course", "name", certificate.courseTitle(), "provider", organisation));
    credential.put("dateCreated", day(certificate.dated()));
    if (certificate.validUntil() != null) {
      credential.put("expires", day(certificate.validUntil()));
    }
    Map<String, Object> holder = new LinkedHashMap<>();
    holder.put("@type", "Person");
    holder.put("name", certificate.fullName());
    holder.put("hasCredential", Map.of("@id", address));
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("@context", "https://schema.org");
    all.put("@graph", List.of(credential, holder));
    try {
      // Nothing in it can end the element it stands in.
      return new Html(
          Json.MAPPER
              .writeValueAsString(all)
              .replace("<", "\\u003c")
              .replace(">", "\\u003e")
              .replace("&", "\\u0026"));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String day(java.time.Instant time) {
    return LocalDate.ofInstant(time, ZoneOffset.UTC).toString();
  }
}
