package dev.laurel.certificates.badge;

import dev.laurel.certificates.certificate.Certificate;
import dev.laurel.certificates.key.Signatory;
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

  /** Has the terms of keys and of who may sign with them (Controlled Identifiers v1.0). */
  private static final String IDENTIFIERS = "https://www.w3.org/ns/cid/v1";

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
   * @param format in which it is to be signed, and its status list too
   */
  Map<String, Object> credential(
      Certificate certificate,
      Achievement achievement,
      StatusEntry place,
      String email,
      Format format) {
    Map<String, Object> subject = new LinkedHashMap<>();
    subject.put("id", Identity.subject(certificate.id()));
    subject.put("type", List.of("AchievementSubject"));
    subject.put("identifier", Identity.of(certificate.id(), certificate.fullName(), email));
    subject.put("achievement", achievement(achievement));

    Map<String, Object> credential = new LinkedHashMap<>();
    credential.put(
        "@context", List.of(Contexts.CREDENTIALS, Contexts.OPEN_BADGES, Contexts.EXTENSIONS));
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
    credential.put("credentialStatus", status(place, format));
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

  private Map<String, Object> status(StatusEntry place, Format format) {
    String list = addresses.statusList(place.listId(), format);
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

  /**
   * The organisation, on its own: with the keys of proofs, where there are any, as controlled
   * identifier document.
   *
   * @param keys all that signed proofs
   */
  Map<String, Object> issuer(String organisation, List<Signatory> keys) {
    Map<String, Object> issuer = alone(profile(organisation));
    if (!keys.isEmpty()) {
      String id = addresses.issuer(organisation);
      List<Map<String, Object>> methods =
          keys.stream().map(one -> Multikey.of(id, one)).distinct().toList();
      issuer.put("@context", List.of(Contexts.CREDENTIALS, Contexts.OPEN_BADGES, IDENTIFIERS));
      issuer.put("verificationMethod", methods);
      // Whoever has a stolen key dates proofs as he likes: none of it asserts anything any more.
      issuer.put(
          "assertionMethod",
          methods.stream()
              .filter(one -> !one.containsKey("revoked"))
              .map(one -> one.get("id"))
              .toList());
    }
    return issuer;
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
    alone.put("@context", List.of(Contexts.CREDENTIALS, Contexts.OPEN_BADGES));
    alone.putAll(shape);
    return alone;
  }

  /**
   * A BitstringStatusListCredential.
   *
   * @param until when it is not to be believed any more
   * @param refresh after how many milliseconds it is worth asking again
   */
  Map<String, Object> statusList(
      StatusList list, String encoded, Instant now, Instant until, long refresh, Format format) {
    String address = addresses.statusList(list.id(), format);
    Map<String, Object> subject = new LinkedHashMap<>();
    subject.put("id", address + "#list");
    subject.put("type", "BitstringStatusList");
    subject.put("statusPurpose", "revocation");
    subject.put("encodedList", encoded);
    subject.put("ttl", refresh);

    Map<String, Object> credential = new LinkedHashMap<>();
    credential.put("@context", List.of(Contexts.CREDENTIALS));
    credential.put("id", address);
    credential.put("type", List.of("VerifiableCredential", "BitstringStatusListCredential"));
    credential.put("issuer", addresses.issuer(list.organisation()));
    credential.put("validFrom", text(now));
    credential.put("validUntil", text(until));
    credential.put("credentialSubject", subject);
    return credential;
  }

  /** The same with the claims of its token. */
  static Map<String, Object> listClaims(Map<String, Object> list, Instant now, Instant until) {
    Map<String, Object> claims = new LinkedHashMap<>(list);
    claims.put("iss", list.get("issuer"));
    claims.put("jti", list.get("id"));
    claims.put("sub", list.get("id") + "#list");
    claims.put("nbf", now.getEpochSecond());
    claims.put("exp", until.getEpochSecond());
    return claims;
  }

  private static String text(Instant time) {
    return time.truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
