package dev.laurel.certificates.badge;

import dev.laurel.certificates.certificate.Certificate;
import dev.laurel.certificates.certificate.CertificateStatus;
import dev.laurel.certificates.certificate.Enclosures;
import dev.laurel.certificates.key.Keys;
import dev.laurel.certificates.key.SigningKey;
import dev.laurel.certificates.template.TemplateId;
import dev.laurel.certificates.web.Site;
import dev.laurel.kit.persistence.Database;
import dev.laurel.plugin.host.Host;
import dev.laurel.plugin.host.User;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;

/** Open Badges of certificates; none while no key is configured to sign them with. */
final class Badges {

  /** Some ten megabytes of lists, and as much of pictures. */
  private static final int KEPT = 500;

  private final Host host;
  private final Function<TemplateId, String> languages;
  private final AchievementMapper achievements;
  private final StatusLists statuses;
  private final SignedLists signedLists;
  private final Keys keys;
  private final Addresses addresses;
  private final Shapes shapes;
  private final ProofJson proofs = new ProofJson(Contexts.shipped());

  /** Achievements that are in the database: they stay there, and never change. */
  private final Set<String> known = ConcurrentHashMap.newKeySet();

  private final Kept<Optional<String>> lists;
  private final Kept<Optional<byte[]>> pictures;

  /**
   * Badges of the certificates in a database.
   *
   * @param languages in which language a design is written, as BCP 47 tag
   */
  Badges(
      Host host, Database database, Function<TemplateId, String> languages, Keys keys, Site site) {
    this.host = host;
    this.languages = languages;
    this.achievements = database.mapper(AchievementMapper.class);
    this.statuses = new StatusLists(database, host.clock());
    this.signedLists = new SignedLists(statuses, database, keys, this::signed, host.clock());
    this.keys = keys;
    this.addresses = new Addresses(site);
    this.shapes = new Shapes(addresses, site.messages());
    this.lists = new Kept<>(KEPT, host.clock());
    this.pictures = new Kept<>(KEPT, host.clock());
  }

  static List<Class<?>> mappers() {
    return List.of(AchievementMapper.class, StatusMapper.class, SignedListMapper.class);
  }

  /** Whether a certificate has a credential now. */
  boolean isOffered(Certificate certificate) {
    return certificate.status() == CertificateStatus.AVAILABLE
        && certificate.documentId() != null
        && keys.usable().isPresent();
  }

  /** Whether a certificate has a credential in a form now. */
  boolean isOffered(Certificate certificate, Format format) {
    return isOffered(certificate) && key(format).isPresent();
  }

  private Optional<SigningKey> key(Format format) {
    return format == Format.JWT ? keys.usable() : keys.forProofs();
  }

  /**
   * The signed credential of a certificate that stands, as compact JWS or as JSON; nothing where
   * none is offered in this form. It is for its holder, who can show by it that it is hers.
   */
  Optional<String> credential(Certificate certificate, Format format) {
    return credential(
        certificate,
        format,
        () -> host.users().find(certificate.userId()).map(User::email).orElse(""));
  }

  /**
   * The same for everyone, without the hash of her address: its salt goes along, so that whoever
   * has a list of addresses can try them all.
   */
  Optional<String> publicCredential(Certificate certificate, Format format) {
    return credential(certificate, format, () -> "");
  }

  private Optional<String> credential(
      Certificate certificate, Format format, Supplier<String> email) {
    if (!isOffered(certificate, format)) {
      return Optional.empty();
    }
    return key(format)
        .map(
            key -> {
              Map<String, Object> credential =
                  unsigned(
                      certificate,
                      statuses.place(certificate),
                      languages.apply(certificate.templateId()),
                      email.get(),
                      format);
              return format == Format.JWT
                  ? token(credential, certificate, key)
                  : proven(credential, certificate.organisation(), key);
            });
  }

  /**
   * The signed credential of a certificate that is about to be issued.
   *
   * @throws dev.laurel.certificates.key.KeyUnusableException when it cannot be signed now
   */
  String signed(Certificate certificate, StatusEntry place, String language, String email) {
    return token(
        unsigned(certificate, place, language, email, Format.JWT),
        certificate,
        keys.current().orElseThrow());
  }

  private Map<String, Object> unsigned(
      Certificate certificate, StatusEntry place, String language, String email, Format format) {
    return shapes.credential(certificate, achievement(certificate, language), place, email, format);
  }

  private String token(Map<String, Object> credential, Certificate certificate, SigningKey key) {
    return JwsJson.signed(
        shapes.claims(credential, certificate), "JWT", key, addresses.key(key.id()));
  }

  private String proven(Map<String, Object> credential, String organisation, SigningKey key) {
    String method = Multikey.address(addresses.issuer(organisation), key.signatory());
    return proofs.signed(credential, key, method, host.clock().instant());
  }

  /** Places for credentials of an organisation, each for one. */
  List<Enclosures.Place> reserve(String organisation, int number) {
    return statuses.reserve(organisation, number);
  }

  /** Keeps whose places are, in the caller's transaction. */
  void keep(List<StatusEntry> entries) {
    statuses.keep(entries);
  }

  private Achievement achievement(Certificate certificate, String language) {
    Achievement achievement =
        Achievement.of(
            certificate.courseKey(),
            certificate.organisation(),
            certificate.courseTitle(),
            language,
            host.clock().instant());
    if (!known.contains(achievement.id())) {
      if (achievements.find(achievement.id()).isEmpty()) {
        achievements.insertIfAbsent(achievement);
      }
      known.add(achievement.id());
    }
    return achievement;
  }

  /** The badge with the credential in it. */
  Optional<byte[]> baked(Certificate certificate, Format format) {
    return credential(certificate, format)
        .map(
            credential ->
                BakedPng.of(
                    BadgePicture.png(certificate.courseTitle(), certificate.organisation()),
                    credential));
  }

  Optional<Map<String, Object>> issuer(String segment) {
    return statuses.organisation(segment).map(one -> shapes.issuer(one, keys.allForProofs()));
  }

  Optional<Map<String, Object>> achievement(String id) {
    return achievements.find(id).map(shapes::standalone);
  }

  /** The badge without a credential. */
  Optional<byte[]> picture(String achievement) {
    return pictures.get(
        achievement,
        id -> achievements.find(id).map(one -> BadgePicture.png(one.title(), one.organisation())));
  }

  /**
   * A status list as it is now, or was moments ago, signed; nothing where there is none, or none
   * was ever had in this form.
   *
   * @throws dev.laurel.certificates.key.KeyUnusableException when no key can sign it any more, and
   *     what was signed last is not right any more
   */
  Optional<String> statusList(String id, Format format) {
    return lists.get(id + format.query(), same -> signedLists.of(id, format));
  }

  /** Signs all status lists once, so that there is something to give out when keys are lost. */
  void renewStatusLists() {
    signedLists.renew();
  }

  private String signed(
      StatusList list, String bits, Format format, SigningKey key, Instant now, Instant until) {
    Map<String, Object> credential =
        shapes.statusList(list, bits, now, until, SignedLists.REFRESH.toMillis(), format);
    return format == Format.JWT
        ? JwsJson.signed(
            Shapes.listClaims(credential, now, until), "vc+jwt", key, addresses.key(key.id()))
        : proven(credential, list.organisation(), key);
  }

  /** All public keys but those that were withdrawn (RFC 7517 § 5). */
  Map<String, Object> keys() {
    return Map.of(
        "keys",
        keys.all().stream()
            .filter(one -> !one.isWithdrawn())
            .map(one -> JsonWebKey.of(one, addresses.key(one.id())))
            .toList());
  }

  Optional<Map<String, Object>> key(String id) {
    return keys.find(id)
        .filter(one -> !one.isWithdrawn())
        .map(one -> JsonWebKey.of(one, addresses.key(one.id())));
  }
}
