package dev.laurel.certificates.badge;

import dev.laurel.certificates.certificate.Certificate;
import dev.laurel.kit.web.Messages;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What is signed and what its addresses show, as Open Badges 3.0 (document version 1.4) and
 * Bitstring Status List v1.0 ask for it. Times are whole seconds, as in the claims of a token.
 */
final class Shapes {

  private static final String W3C = "https://www.w3.org/ns/credentials/v2";
  private static final String OPEN_BADGES =
      "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json";

  /** Has the type of the schema, which no other context has. */
  private static final String EXTENSIONS =
      "https://purl.imsglobal.org/spec/ob/v3p0/extensions.json";

  private static final String SCHEMA =
      "https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json";

  private final Addresses addresses;
  private final Messages messages;

  Shapes(Addresses addresses, Messages messages) {
    this.addresses = addresses;
    this.messages = messages;
  }

  /**
   * An OpenBadgeCredential.
   *
   * @param email of the holder; may be empty
   */
  Map<String, Object> credential(
      Certificate certificate, Achievement achievement, StatusEntry place, String email) {
    Map<String, Object> subject = new LinkedHashMap<>();
    subject.put("id", Identity.subject(certificate.id()));
    subject.put("type", List.of("AchievementSubject"));
    subject.put("identifier", Identity.of(certificate.id(), certificate.fullName(), email));
    subject.put("achievement", achievement(achievement));

    Map<String, Object> credential = new LinkedHashMap<>();
    credential.put("@context", List.of(W3C, OPEN_BADGES, EXTENSIONS));
    credential.put("id", addresses.credential(certificate.id()));
    credential.put("type", List.of("VerifiableCredential", "OpenBadgeCredential"));
    credential.put("name", certificate.courseTitle());
    credential.put("issuer", profile(certificate.organisation()));
    credential.put("validFrom", text(certificate.dated()));
    if (certificate.validUntil() != null) {
      credential.put("validUntil", text(certificate.validUntil()));
    }
    credential.put("awardedDate", text(certificate.issuedAt()));
    credential.put("credentialSubject", subject);
    credential.put("credentialStatus", status(place));
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("id", SCHEMA);
    schema.put("type", "1EdTechJsonSchemaValidator2019");
    credential.put("credentialSchema", List.of(schema));
    return credential;
  }

  /** The same with the claims of its token (Open Badges 3.0 § 8.2.4.1). */
  Map<String, Object> claims(Map<String, Object> credential, Certificate certificate) {
    Map<String, Object> claims = new LinkedHashMap<>(credential);
    claims.put("iss", addresses.issuer(certificate.organisation()));
    claims.put("jti", addresses.credential(certificate.id()));
    claims.put("sub", Identity.subject(certificate.id()));
    claims.put("nbf", certificate.dated().getEpochSecond());
    if (certificate.validUntil() != null) {
      claims.put("exp", certificate.validUntil().getEpochSecond());
    }
    return claims;
  }

  private Map<String, Object> status(StatusEntry place) {
    String list = addresses.statusList(place.listId());
    Map<String, Object> status = new LinkedHashMap<>();
    status.put("id", list + "#" + place.position());
    status.put("type", "BitstringStatusListEntry");
    status.put("statusPurpose", "revocation");
    status.put("statusListIndex", String.valueOf(place.position()));
    status.put("statusListCredential", list);
    return status;
  }

  /** The organisation, inside of something else. */
  private Map<String, Object> profile(String organisation) {
    Map<String, Object> profile = new LinkedHashMap<>();
    profile.put("id", addresses.issuer(organisation));
    profile.put("type", List.of("Profile"));
    profile.put("name", organisation);
    profile.put("url", addresses.home());
    return profile;
  }

  /** The organisation, on its own. */
  Map<String, Object> issuer(String organisation) {
    return alone(profile(organisation));
  }

  private Map<String, Object> achievement(Achievement achievement) {
    Locale language = Locale.forLanguageTag(achievement.language());
    Map<String, Object> shape = new LinkedHashMap<>();
    shape.put("id", addresses.achievement(achievement.id()));
    shape.put("type", List.of("Achievement"));
    shape.put("achievementType", "CertificateOfCompletion");
    shape.put("name", achievement.title());
    shape.put("description", words(language, "DESCRIPTION", achievement));
    shape.put("criteria", Map.of("narrative", words(language, "CRITERIA", achievement)));
    Map<String, Object> image = new LinkedHashMap<>();
    image.put("id", addresses.achievement(achievement.id()) + ".png");
    image.put("type", "Image");
    image.put("caption", words(language, "PICTURE", achievement));
    shape.put("image", image);
    shape.put("creator", profile(achievement.organisation()));
    shape.put("inLanguage", language.getLanguage());
    return shape;
  }

  private String words(Locale language, String code, Achievement achievement) {
    return messages.text(
        language, "badge." + code, achievement.title(), achievement.organisation());
  }

  /** The achievement, on its own. */
  Map<String, Object> standalone(Achievement achievement) {
    return alone(achievement(achievement));
  }

  private static Map<String, Object> alone(Map<String, Object> shape) {
    Map<String, Object> alone = new LinkedHashMap<>();
    alone.put("@context", List.of(W3C, OPEN_BADGES));
    alone.putAll(shape);
    return alone;
  }

  /**
   * A BitstringStatusListCredential with the claims of its token.
   *
   * @param until when it is not to be believed any more
   * @param refresh after how many milliseconds it is worth asking again
   */
  Map<String, Object> statusList(
      StatusList list, String encoded, Instant now, Instant until, long refresh) {
    String address = addresses.statusList(list.id());
    Map<String, Object> subject = new LinkedHashMap<>();
    subject.put("id", address + "#list");
    subject.put("type", "BitstringStatusList");
    subject.put("statusPurpose", "revocation");
    subject.put("statusSize", 1);
    subject.put("encodedList", encoded);
    subject.put("ttl", refresh);

    Map<String, Object> credential = new LinkedHashMap<>();
    credential.put("@context", List.of(W3C));
    credential.put("id", address);
    credential.put("type", List.of("VerifiableCredential", "BitstringStatusListCredential"));
    credential.put("issuer", addresses.issuer(list.organisation()));
    credential.put("validFrom", text(now));
    credential.put("validUntil", text(until));
    credential.put("credentialSubject", subject);
    credential.put("iss", addresses.issuer(list.organisation()));
    credential.put("jti", address);
    credential.put("sub", address + "#list");
    credential.put("nbf", now.getEpochSecond());
    credential.put("exp", until.getEpochSecond());
    return credential;
  }

  private static String text(Instant time) {
    return time.truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
