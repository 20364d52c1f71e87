package dev.laurel.certificates.certificate;

import dev.laurel.certificates.web.Access;
import dev.laurel.certificates.web.Caller;
import dev.laurel.certificates.web.Site;
import dev.laurel.plugin.host.CourseKey;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** {@code /courses/KEY/certificates}: what was issued, and what staff may do to it. */
@Path("api/v1/courses/{key}/certificates")
@Produces(MediaType.APPLICATION_JSON)
public final class CertificateResource {

  private static final int MOST = 500;

  private final Access access;
  private final Certificates certificates;
  private final StaffActs acts;
  private final Clock clock;
  private final Site site;

  /** The resource. */
  public CertificateResource(
      Access access, Certificates certificates, StaffActs acts, Clock clock, Site site) {
    this.access = access;
    this.certificates = certificates;
    this.acts = acts;
    this.clock = clock;
    this.site = site;
  }

  /** A page of the live certificates. */
  @GET
  public Object list(
      @Context ContainerRequestContext request,
      @PathParam("key") CourseKey key,
      @QueryParam("status") @Nullable String status,
      @QueryParam("q") @Nullable String query,
      @QueryParam("after") @Nullable String after,
      @QueryParam("limit") @DefaultValue("100") String most) {
    Caller caller = access.staff(request, key);
    int limit = limit(caller, most);
    String words = query == null || query.isBlank() ? null : query.strip();
    CertificateId last = after == null || after.isBlank() ? null : new CertificateId(after);
    List<Certificate> page =
        "EXPIRED".equalsIgnoreCase(status)
            ? certificates.expired(key, words, last, limit)
            : certificates.page(key, status(caller, status), words, last, limit);
    return new CertificateJson.Page(
        page.stream().map(one -> json(one, caller)).toList(),
        page.size() < limit ? null : page.get(page.size() - 1).id().value());
  }

  private int limit(Caller caller, String most) {
    int limit = most.matches("\\d{1,4}") ? Integer.parseInt(most) : 0;
    if (limit < 1 || limit > MOST) {
      throw wrong(caller, "limit", most, "1 – " + MOST);
    }
    return limit;
  }

  private @Nullable CertificateStatus status(Caller caller, @Nullable String status) {
    if (status == null || status.isBlank()) {
      return null;
    }
    return Arrays.stream(CertificateStatus.values())
        .filter(known -> known.name().equals(status.toUpperCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                wrong(
                    caller,
                    "status",
                    status,
                    Arrays.toString(CertificateStatus.values()).replace("]", ", EXPIRED]")));
  }

  private RuntimeException wrong(Caller caller, String field, String value, String allowed) {
    return access.wrong(caller, field, "web.NOT_ALLOWED", value, allowed);
  }

  /** The live certificate of a learner. */
  @GET
  @Path("{username}")
  public Object get(
      @Context ContainerRequestContext request,
      @PathParam("key") CourseKey key,
      @PathParam("username") String username) {
    Caller caller = access.staff(request, key);
    return json(acts.live(caller, key, username), caller);
  }

  /** Issues another with the details of now. */
  @POST
  @Path("{username}/reissue")
  @Consumes(MediaType.APPLICATION_JSON)
  public Object reissue(
      @Context ContainerRequestContext request,
      @PathParam("key") CourseKey key,
      @PathParam("username") String username,
      CertificateJson.@Nullable ReasonBody body) {
    Caller caller = access.staff(request, key);
    return json(acts.reissue(caller, key, username, reason(body)), caller);
  }

  /** Takes a certificate back. */
  @POST
  @Path("{username}/revoke")
  @Consumes(MediaType.APPLICATION_JSON)
  public Object revoke(
      @Context ContainerRequestContext request,
      @PathParam("key") CourseKey key,
      @PathParam("username") String username,
      CertificateJson.@Nullable ReasonBody body) {
    Caller caller = access.staff(request, key);
    return json(acts.revoke(caller, key, username, reason(body)), caller);
  }

  /** Makes a certificate valid again. */
  @POST
  @Path("{username}/restore")
  @Consumes(MediaType.APPLICATION_JSON)
  public Object restore(
      @Context ContainerRequestContext request,
      @PathParam("key") CourseKey key,
      @PathParam("username") String username,
      CertificateJson.@Nullable ReasonBody body) {
    Caller caller = access.staff(request, key);
    String reason = access.reason(caller, reason(body), true);
    return json(acts.restore(caller, key, username, reason), caller);
  }

  private static @Nullable String reason(CertificateJson.@Nullable ReasonBody body) {
    return body == null ? null : body.reason();
  }

  private CertificateJson json(Certificate certificate, Caller caller) {
    return CertificateJson.of(certificate, clock.instant(), site.messages(), caller.locale());
  }
}
