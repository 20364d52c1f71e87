package dev.laurel.certificates.verification;

import dev.laurel.certificates.certificate.CertificateId;
import dev.laurel.certificates.certificate.ShortNumber;
import dev.laurel.certificates.web.Site;
import dev.laurel.certificates.web.Throttled;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** {@code /v/{number}}: the address as it is printed; leads to the page. */
@Path("v/{number}")
@Throttled
public final class ShortAddressResource {

  private final Site site;

  /** The resource. */
  public ShortAddressResource(Site site) {
    this.site = site;
  }

  /** Leads to the page of the certificate. */
  @GET
  public Response go(@PathParam("number") String number) {
    String known =
        ShortNumber.read(number).map(CertificateId::value).orElseGet(() -> Site.encoded(number));
    return Response.seeOther(URI.create(site.address("/verify/" + known))).build();
  }
}
