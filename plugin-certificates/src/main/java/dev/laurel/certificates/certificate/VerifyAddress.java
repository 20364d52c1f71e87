package dev.laurel.certificates.certificate;

import dev.laurel.kit.configuration.Source;
import dev.laurel.plugin.host.HostPages;

/**
 * Where certificates are verified, as it is printed: as short as can be, since it is read off
 * paper.
 *
 * @param pages what makes addresses of the host whole
 * @param base what the addresses begin with: a path of the host, or a whole address
 */
public record VerifyAddress(HostPages pages, String base) {

  /**
   * What the addresses begin with: {@code laurel.verify.address}, or a path of the plugin.
   *
   * @param contextPath where the plugin is
   * @throws dev.laurel.kit.configuration.WrongSettingsException when the setting is no address
   */
  public static String base(Source source, String contextPath) {
    String base =
        source
            .formed(
                "verify.address",
                "https?://[^\\s/?#]+(/[^\\s?#]*)?",
                "an address such as https://verify.example.org/")
            .orElse(contextPath + "/v/");
    return base.endsWith("/") ? base : base + "/";
  }

  /** The whole address of a certificate. */
  public String of(CertificateId id) {
    String address = base + ShortNumber.of(id);
    return base.startsWith("/") ? pages.absolute(address) : address;
  }
}
