package dev.laurel.certificates.certificate;

import dev.laurel.certificates.web.Access;
import dev.laurel.certificates.web.Caller;
import dev.laurel.certificates.web.Site;
import dev.laurel.kit.web.Problem;
import dev.laurel.plugin.host.Course;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.Host;
import dev.laurel.plugin.host.User;
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
  private final Host host;
  private final Site site;

  /** The resource. */
  public CertificateResource(Access access, Certificates certificates, Host host, Site site) {
    this.access = access;
    this.certificates = certificates;
    this.host = host;
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
    return json(live(caller, key, username), caller);
  }

  /** Issues another with the details of now. */
  @POST
  @Path("{username}/reissue")
  @Consumes(MediaType.APPLICATION_JSON)
  public Object reissue(
      @Context ContainerRequestContext request,
      @PathParam("key") CourseKey key,
      @PathParam("username") String username,
      CertificateJson.ReasonBody body) {
    Caller caller = access.staff(request, key);
    Course course =
        host.courses()
            .find(key)
            .orElseThrow(() -> access.missing(caller.locale(), "NO_SUCH_COURSE"));
    return done(
        caller,
        certificates.reissue(
            course, live(caller, key, username), reason(caller, body), caller.user()));
  }

  /** Takes a certificate back. */
  @POST
  @Path("{username}/revoke")
  @Consumes(MediaType.APPLICATION_JSON)
  public Object revoke(
      @Context ContainerRequestContext request,
      @PathParam("key") CourseKey key,
      @PathParam("username") String username,
      CertificateJson.ReasonBody body) {
    Caller caller = access.staff(request, key);
    return done(
        caller,
        certificates.move(
            live(caller, key, username),
            Lifecycle.Act.REVOKE,
            reason(caller, body),
            caller.user()));
  }

  /** Makes a certificate valid again. */
  @POST
  @Path("{username}/restore")
  @Consumes(MediaType.APPLICATION_JSON)
  public Object restore(
      @Context ContainerRequestContext request,
      @PathParam("key") CourseKey key,
      @PathParam("username") String username,
      CertificateJson.ReasonBody body) {
    Caller caller = access.staff(request, key);
    return done(
        caller,
        certificates.move(
            live(caller, key, username),
            Lifecycle.Act.RESTORE,
            reason(caller, body),
            caller.user()));
  }

  private CertificateJson json(Certificate certificate, Caller caller) {
    return CertificateJson.of(
        certificate, host.clock().instant(), site.messages(), caller.locale());
  }

  private Certificate live(Caller caller, CourseKey key, String username) {
    return host.users()
        .findByUsername(username)
        .map(User::id)
        .flatMap(id -> certificates.live(key, id))
        .orElseThrow(() -> access.missing(caller.locale(), "NO_SUCH_CERTIFICATE"));
  }

  private String reason(Caller caller, CertificateJson.@Nullable ReasonBody body) {
    String reason = body == null ? "" : body.text();
    if (reason.isEmpty() || reason.length() > 500) {
      throw Problem.of(422, "WRONG_INPUT", site.messages().text(caller.locale(), "web.WRONG_INPUT"))
          .withErrors(
              List.of(
                  new Problem.FieldError(
                      "reason",
                      site.messages().text(caller.locale(), "certificate.REASON_NEEDED"))))
          .exception();
    }
    return reason;
  }

  private Object done(Caller caller, Certificates.ActOutcome outcome) {
    if (outcome instanceof Certificates.ActOutcome.Done done) {
      return json(done.certificate(), caller);
    }
    if (outcome instanceof Certificates.ActOutcome.Refused refused) {
      throw Problem.of(
              409,
              "NOT_IN_THIS_STATUS",
              site.messages()
                  .text(caller.locale(), "certificate.NOT_IN_THIS_STATUS", refused.status()))
          .exception();
    }
    if (outcome instanceof Certificates.ActOutcome.NotPassing) {
      throw Problem.of(
              409,
              "HOLDER_NOT_PASSING",
              site.messages().text(caller.locale(), "certificate.HOLDER_NOT_PASSING"))
          .exception();
    }
    throw Problem.of(409, "UNPRINTABLE", ((Certificates.ActOutcome.Unprintable) outcome).why())
        .exception();
  }
}
