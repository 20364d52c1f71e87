package dev.laurel.certificates.certificate;

import dev.laurel.plugin.host.HostPages;

/**
 * Where certificates are verified, as it is printed: as short as can be, since it is read off
 * paper.
 *
 * @param pages what makes addresses of the host whole
 * @param base what the addresses begin with: a path of the host, or a whole address
 */
public record VerifyAddress(HostPages pages, String base) {

  /** The whole address of a certificate. */
  public String of(CertificateId id) {
    String address = base + ShortNumber.of(id);
    return base.startsWith("/") ? pages.absolute(address) : address;
  }
}
