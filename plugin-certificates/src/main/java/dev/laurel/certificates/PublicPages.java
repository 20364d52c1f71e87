package dev.laurel.certificates;

import dev.laurel.certificates.badge.BadgeParts;
import dev.laurel.certificates.certificate.CertificateId;
import dev.laurel.certificates.certificate.Certificates;
import dev.laurel.certificates.certificate.VerifyAddress;
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
import dev.laurel.kit.configuration.Source;
import dev.laurel.kit.persistence.Database;
import dev.laurel.plugin.host.Host;
import java.util.ArrayList;
import java.util.List;

/** What everyone sees of certificates, and how their holders decide about it. */
final class PublicPages {

  private PublicPages() {}

  /** What is printed as address of a certificate, for example. */
  static String exampleAddress(Host host, String verifyBase) {
    return new VerifyAddress(host.pages(), verifyBase)
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
      Site site,
      Source source) {
    Sharings sharings = new Sharings(database, host.clock());
    Lookup lookup = new Lookup(certificates, signing.signatures(), sharings, host.clock());
    BadgeParts badges =
        new BadgeParts(
            new BadgeParts.Needs(
                host, access, site, database, templates, certificates, view, lookup::isShared),
            signing.keys());
    VerifyAddress addresses =
        new VerifyAddress(host.pages(), VerifyAddress.base(source, site.address("")));
    List<Object> all = new ArrayList<>(badges.resources());
    all.addAll(
        List.of(
            new MyCertificatesResource(
                access, certificates, view, looks, sharings, addresses, site),
            new ShareResource(
                access,
                certificates,
                view,
                sharings,
                looks,
                badges::badge,
                addresses,
                site,
                source),
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
            ThrottleFilter.of(source, access, site, host.clock())));
    return all;
  }
}
