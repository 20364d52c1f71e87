package dev.laurel.certificates.badge;

import dev.laurel.certificates.certificate.CertificateId;
import dev.laurel.certificates.web.Site;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Where everything that credentials name is found by anyone, for good. */
final class Addresses {

  private final Site site;

  Addresses(Site site) {
    this.site = site;
  }

  /** The home page of the LMS. */
  String home() {
    return site.hostPages().absolute("/");
  }

  String issuer(String organisation) {
    return absolute("issuers/" + Site.encoded(segment(organisation)));
  }

  String achievement(String id) {
    return absolute("achievements/" + id);
  }

  String credential(CertificateId id) {
    return absolute("credentials/" + id.value());
  }

  /** A status list in a form: who reads credentials of one form need not read another. */
  String statusList(String id, Format format) {
    return absolute("status/" + id) + format.query();
  }

  String key(String id) {
    return absolute("keys/" + Site.encoded(id));
  }

  /** The part of an address that names an organisation: itself, where servers let it through. */
  static String segment(String organisation) {
    return organisation.matches("[^/\\\\;%\\p{Cntrl}]*[^/\\\\;%\\p{Cntrl}.\\s]")
        ? organisation
        : UUID.nameUUIDFromBytes(organisation.getBytes(StandardCharsets.UTF_8)).toString();
  }

  private String absolute(String path) {
    return site.hostPages().absolute(site.address("/badges/" + path));
  }
}
