package dev.laurel.certificates;

import dev.laurel.certificates.badge.BadgeParts;
import dev.laurel.certificates.certificate.CertificateId;
import dev.laurel.certificates.certificate.Certificates;
import dev.laurel.certificates.certificate.VerifyAddress;
import dev.laurel.certificates.configuration.Source;
import dev.laurel.certificates.learner.LearnerView;
import dev.laurel.certificates.learner.MyCertificatesResource;
import dev.laurel.certificates.learner.ShareResource;
import dev.laurel.certificates.learner.SharingResource;
import dev.laurel.certificates.sharing.Sharings;
import dev.laurel.certificates.slide.Placeholder;
import dev.laurel.certificates.statistics.Looks;
import dev.laurel.certificates.template.Templates;
import dev.laurel.certificates.verification.Lookup;
import dev.laurel.certificates.verification.ShortAddressResource;
import dev.laurel.certificates.verification.VerificationResource;
import dev.laurel.certificates.web.Access;
import dev.laurel.certificates.web.AnySiteFilter;
import dev.laurel.certificates.web.Site;
import dev.laurel.certificates.web.ThrottleFilter;
import dev.laurel.kit.persistence.Database;
import dev.laurel.plugin.host.Host;
import java.util.ArrayList;
import java.util.List;

/** What everyone sees of certificates, and how their holders decide about it. */
final class PublicPages {

  private PublicPages() {}

  /**
   * What the addresses begin with that are printed on certificates: {@code laurel.verify.address},
   * or a path of the plugin.
   *
   * @throws IllegalArgumentException when the setting is no address, with words that say so
   */
  static String verifyBase(String contextPath) {
    String base = Source.ofProcess().text("verify.address", contextPath + "/v/");
    if (!base.equals(contextPath + "/v/") && !base.matches("https?://[^\\s/?#]+(/[^\\s?#]*)?")) {
      throw new IllegalArgumentException(
          "laurel.verify.address is “%s”; it takes an address such as https://verify.example.org/."
              .formatted(base));
    }
    return base.endsWith("/") ? base : base + "/";
  }

  /** What is printed as address of a certificate, for example. */
  static String exampleAddress(Host host, String contextPath) {
    return new VerifyAddress(host.pages(), verifyBase(contextPath))
        .of(new CertificateId(Placeholder.CERTIFICATE_ID.example()));
  }

  static List<Object> resources(
      Host host,
      Database database,
      Certificates certificates,
      LearnerView view,
      Looks looks,
      Templates templates,
      Signing signing,
      Access access,
      Site site) {
    Sharings sharings = new Sharings(database, host.clock());
    Lookup lookup = new Lookup(certificates, signing.signatures(), sharings, host.clock());
    BadgeParts badges =
        new BadgeParts(
            new BadgeParts.Needs(
                host, access, site, database, templates, certificates, view, lookup::isShared),
            signing.keys());
    VerifyAddress addresses = new VerifyAddress(host.pages(), verifyBase(site.address("")));
    List<Object> all = new ArrayList<>(badges.resources());
    all.addAll(
        List.of(
            new MyCertificatesResource(
                access, certificates, view, looks, sharings, addresses, site),
            new ShareResource(access, certificates, view, sharings, looks, badges::badge, site),
            new SharingResource(access, certificates, view, sharings, looks, site),
            new VerificationResource(
                certificates,
                lookup,
                addresses,
                looks,
                badges::publicAddress,
                access,
                site,
                host.clock()),
            new ShortAddressResource(site),
            new AnySiteFilter("badges/", "verify/", "v/"),
            ThrottleFilter.ofProcess(access, site, host.clock())));
    return all;
  }
}
