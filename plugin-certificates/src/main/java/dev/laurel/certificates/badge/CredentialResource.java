package dev.laurel.certificates.badge;

import dev.laurel.certificates.certificate.Certificate;
import dev.laurel.certificates.certificate.Certificates;
import dev.laurel.certificates.learner.Downloads;
import dev.laurel.certificates.learner.LearnerView;
import dev.laurel.certificates.web.Access;
import dev.laurel.certificates.web.Caller;
import dev.laurel.certificates.web.Site;
import dev.laurel.kit.web.Problem;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * {@code /certificates/{id}/badge/…}: a certificate as Open Badge, for its holder while she may
 * download the certificate, and for staff.
 */
@Path("api/v1/certificates/{id}/badge")
public final class CredentialResource {

  private final Access access;
  private final Downloads downloads;
  private final Badges badges;
  private final Site site;

  /** Made by {@link BadgeParts}. */
  CredentialResource(
      Access access, Certificates certificates, LearnerView view, Badges badges, Site site) {
    this.access = access;
    this.downloads = new Downloads(access, certificates, view, site);
    this.badges = badges;
    this.site = site;
  }

  /** The signed credential, as compact JWS. */
  @GET
  @Path("credential.jwt")
  public Response token(@Context ContainerRequestContext request, @PathParam("id") String id) {
    return download(
        request, id, BadgeResource.TOKEN, "jwt", one -> badges.credential(one, Format.JWT));
  }

  /**
   * The same in an envelope of JSON (Verifiable Credentials 2.0 § 4.13), or the credential with a
   * proof in it.
   */
  @GET
  @Path("credential.json")
  public Response json(
      @Context ContainerRequestContext request,
      @PathParam("id") String id,
      @QueryParam(Format.PARAMETER) @DefaultValue("jwt") String asked) {
    Format format = format(request, asked);
    return format == Format.JWT
        ? download(
            request,
            id,
            MediaType.APPLICATION_JSON,
            "json",
            one -> badges.credential(one, format).map(CredentialResource::enveloped))
        : download(
            request, id, BadgeResource.PROVEN, "json", one -> badges.credential(one, format));
  }

  /** The badge as picture that has the credential in it. */
  @GET
  @Path("badge.png")
  public Response picture(
      @Context ContainerRequestContext request,
      @PathParam("id") String id,
      @QueryParam(Format.PARAMETER) @DefaultValue("jwt") String asked) {
    Format format = format(request, asked);
    return download(request, id, "image/png", "png", one -> badges.baked(one, format));
  }

  private Format format(ContainerRequestContext request, String asked) {
    return Format.of(asked)
        .orElseThrow(() -> access.unreadable(access.locale(request), "NO_SUCH_FORMAT"));
  }

  private static Map<String, Object> enveloped(String token) {
    Map<String, Object> envelope = new LinkedHashMap<>();
    envelope.put("@context", List.of("https://www.w3.org/ns/credentials/v2"));
    envelope.put("id", "data:application/vc+jwt," + token);
    envelope.put("type", "EnvelopedVerifiableCredential");
    return envelope;
  }

  private <T> Response download(
      ContainerRequestContext request,
      String id,
      String type,
      String ending,
      Function<Certificate, Optional<T>> make) {
    Caller caller = access.person(request);
    Certificate certificate = downloads.of(caller, id);
    T made = make.apply(certificate).orElseThrow(() -> notOffered(caller));
    return Response.ok(made, type)
        .header("Cache-Control", "private, no-store")
        .header(
            "Content-Disposition",
            "attachment; filename=\"badge.%s\"; filename*=UTF-8''%s"
                .formatted(ending, Site.encoded(Downloads.fileName(certificate, ending))))
        .build();
  }

  private RuntimeException notOffered(Caller caller) {
    return Problem.of(
            404, "NO_CREDENTIAL", site.messages().text(caller.locale(), "badge.NO_CREDENTIAL"))
        .exception();
  }
}
