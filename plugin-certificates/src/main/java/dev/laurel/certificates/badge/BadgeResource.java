package dev.laurel.certificates.badge;

import dev.laurel.certificates.certificate.Certificate;
import dev.laurel.certificates.certificate.CertificateId;
import dev.laurel.certificates.certificate.Certificates;
import dev.laurel.certificates.key.KeyUnusableException;
import dev.laurel.certificates.web.Access;
import dev.laurel.certificates.web.Throttled;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * {@code /badges/…}: what credentials name, for anyone and from any site: issuers, achievements,
 * public keys, status lists, and the credentials that their holders share.
 */
@Path("badges")
@Throttled
public final class BadgeResource {

  static final String TOKEN = "text/plain;charset=utf-8";

  /** Of a credential that has its proof in it (Verifiable Credentials 2.0 § 6.2). */
  static final String PROVEN = "application/vc";

  private static final Logger LOG = LoggerFactory.getLogger(BadgeResource.class);
  private static final Duration LONG = Duration.ofDays(1);
  private static final Duration SHORT = Duration.ofMinutes(5);

  private final Badges badges;
  private final Certificates certificates;
  private final Predicate<Certificate> isShared;
  private final Access access;

  /** Made by {@link BadgeParts}. */
  BadgeResource(
      Badges badges, Certificates certificates, Predicate<Certificate> isShared, Access access) {
    this.badges = badges;
    this.certificates = certificates;
    this.isShared = isShared;
    this.access = access;
  }

  /** The public keys, as JWK Set. */
  @GET
  @Path("keys.json")
  public Response keys() {
    return answer(badges.keys(), "application/jwk-set+json", SHORT);
  }

  /** One public key, as JWK. */
  @GET
  @Path("keys/{id}")
  public Response key(@Context ContainerRequestContext request, @PathParam("id") String id) {
    return found(request, badges.key(id), "application/jwk+json", LONG);
  }

  /** An organization, as Profile. */
  @GET
  @Path("issuers/{org}")
  public Response issuer(@Context ContainerRequestContext request, @PathParam("org") String org) {
    return found(request, badges.issuer(org), MediaType.APPLICATION_JSON, SHORT);
  }

  /** What a course was, as Achievement. */
  @GET
  @Path("achievements/{id}")
  public Response achievement(
      @Context ContainerRequestContext request, @PathParam("id") String id) {
    return found(request, badges.achievement(id), MediaType.APPLICATION_JSON, SHORT);
  }

  /** Its badge. */
  @GET
  @Path("achievements/{id}.png")
  public Response picture(@Context ContainerRequestContext request, @PathParam("id") String id) {
    return found(request, badges.picture(id), "image/png", LONG);
  }

  /** Which credentials are revoked, as signed BitstringStatusListCredential. */
  @GET
  @Path("status/{id}")
  public Response status(
      @Context ContainerRequestContext request,
      @PathParam("id") String id,
      @QueryParam(Format.PARAMETER) @DefaultValue("jwt") String asked) {
    Format format = format(request, asked);
    try {
      return found(
          request,
          badges.statusList(id, format),
          format == Format.JWT ? "application/vc+jwt" : PROVEN,
          SignedLists.REFRESH);
    } catch (KeyUnusableException e) {
      LOG.error("{}", e.getMessage());
      return Response.fromResponse(
              access.unavailable(access.locale(request), "STATUS_LIST_UNSIGNED").response())
          .header("Retry-After", SignedLists.REFRESH.toSeconds())
          .build();
    }
  }

  /** A credential that its holder shares, signed. */
  @GET
  @Path("credentials/{id}")
  public Response credential(
      @Context ContainerRequestContext request,
      @PathParam("id") String id,
      @QueryParam(Format.PARAMETER) @DefaultValue("jwt") String asked) {
    Format format = format(request, asked);
    Optional<String> credential =
        certificates
            .find(new CertificateId(id))
            .filter(isShared)
            .flatMap(one -> badges.publicCredential(one, format));
    return found(request, credential, format == Format.JWT ? TOKEN : PROVEN, Duration.ZERO);
  }

  private Format format(ContainerRequestContext request, String asked) {
    return Format.of(asked)
        .orElseThrow(() -> access.unreadable(access.locale(request), "NO_SUCH_FORMAT"));
  }

  private Response found(
      ContainerRequestContext request, Optional<?> found, String type, Duration kept) {
    return answer(
        found.orElseThrow(() -> access.missing(access.locale(request), "NO_SUCH_CREDENTIAL")),
        type,
        kept);
  }

  private static Response answer(Object entity, String type, Duration kept) {
    return Response.ok(entity, type)
        .header("Cache-Control", kept.isZero() ? "no-store" : "public, max-age=" + kept.toSeconds())
        .header("X-Robots-Tag", "noindex")
        .build();
  }
}
