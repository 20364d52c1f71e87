package dev.laurel.certificates.badge;

import dev.laurel.certificates.certificate.Certificate;
import dev.laurel.certificates.certificate.Certificates;
import dev.laurel.certificates.certificate.Enclosures;
import dev.laurel.certificates.key.Keys;
import dev.laurel.certificates.learner.LearnerView;
import dev.laurel.certificates.learner.ShareResource;
import dev.laurel.certificates.template.Template;
import dev.laurel.certificates.template.Templates;
import dev.laurel.certificates.web.Access;
import dev.laurel.certificates.web.Site;
import dev.laurel.kit.configuration.Source;
import dev.laurel.kit.persistence.Database;
import dev.laurel.plugin.host.Host;
import java.util.List;
import java.util.function.Predicate;

/** Open Badges, put together: what certificates are as credentials, and where they are found. */
public final class BadgeParts {

  /** The kind of job that signs status lists. */
  public static final String JOB = "status-lists";

  private final Badges badges;
  private final Needs needs;

  /**
   * What badges need.
   *
   * @param isShared whether a certificate may be given to everyone
   */
  public record Needs(
      Host host,
      Access access,
      Site site,
      Database database,
      Templates templates,
      Certificates certificates,
      LearnerView view,
      Predicate<Certificate> isShared) {}

  /** Badges signed with the keys that the process is given. */
  public BadgeParts(Needs needs, Keys keys) {
    this.needs = needs;
    this.badges = badges(needs.host(), needs.database(), needs.templates(), keys, needs.site());
  }

  /**
   * What certificates carry inside, as a source says.
   *
   * @throws dev.laurel.kit.configuration.WrongSettingsException when it says it wrongly
   */
  public static Enclosures enclosures(
      Host host, Database database, Templates templates, Keys keys, Site site, Source source) {
    return InPdf.isWanted(source, keys)
        ? new InPdf(badges(host, database, templates, keys, site), site.messages())
        : Enclosures.NONE;
  }

  /**
   * What signs all status lists once, to be done from time to time: so that there is something to
   * give out when keys are lost.
   */
  public static Runnable renewal(
      Host host, Database database, Templates templates, Keys keys, Site site) {
    return badges(host, database, templates, keys, site)::renewStatusLists;
  }

  private static Badges badges(
      Host host, Database database, Templates templates, Keys keys, Site site) {
    return new Badges(
        host, database, id -> templates.find(id).map(Template::language).orElse("en"), keys, site);
  }

  /**
   * Reads the settings.
   *
   * @throws dev.laurel.kit.configuration.WrongSettingsException when they are wrong
   */
  public static void check(Source source) {
    InPdf.isAsked(source);
  }

  /** The mappers of this feature. */
  public static List<Class<?>> mappers() {
    return Badges.mappers();
  }

  /** What answers over HTTP. */
  public List<Object> resources() {
    return List.of(
        new BadgeResource(badges, needs.certificates(), needs.isShared(), needs.access()),
        new CredentialResource(
            needs.access(), needs.certificates(), needs.view(), badges, needs.site()));
  }

  /** The Open Badge of a certificate for its holder. */
  public ShareResource.Badge badge(Certificate certificate) {
    if (!badges.isOffered(certificate)) {
      return ShareResource.Badge.NONE;
    }
    String address =
        needs.site().address("/api/v1/certificates/" + certificate.id().value() + "/badge");
    return new ShareResource.Badge(
        address,
        badges.isOffered(certificate, Format.DATA_INTEGRITY)
            ? address + "/credential.json" + Format.DATA_INTEGRITY.query()
            : "");
  }

  /** Where anyone finds the credential of a certificate that is shared; empty where none is. */
  public String publicAddress(Certificate certificate) {
    return badges.isOffered(certificate)
        ? new Addresses(needs.site()).credential(certificate.id())
        : "";
  }
}
