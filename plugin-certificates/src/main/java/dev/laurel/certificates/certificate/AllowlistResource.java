package dev.laurel.certificates.certificate;

import dev.laurel.certificates.web.Access;
import dev.laurel.certificates.web.Caller;
import dev.laurel.certificates.web.Site;
import dev.laurel.kit.web.Problem;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.Host;
import dev.laurel.plugin.host.User;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** {@code /courses/KEY/exceptions}: who gets a certificate although the rules say otherwise. */
@Path("api/v1/courses/{key}/exceptions")
@Produces(MediaType.APPLICATION_JSON)
public final class AllowlistResource {

  private final Access access;
  private final Allowlist allowlist;
  private final Host host;
  private final Site site;

  /** The resource. */
  public AllowlistResource(Access access, Allowlist allowlist, Host host, Site site) {
    this.access = access;
    this.allowlist = allowlist;
    this.host = host;
    this.site = site;
  }

  record ExceptionJson(String username, String reason, String addedBy, Instant addedAt) {}

  /** All exceptions. */
  @GET
  public Object list(@Context ContainerRequestContext request, @PathParam("key") CourseKey key) {
    access.staff(request, key);
    return Map.of("exceptions", allowlist.of(key).stream().map(this::json).toList());
  }

  private ExceptionJson json(Allowed allowed) {
    return new ExceptionJson(
        host.users().find(allowed.userId()).map(User::username).orElse(""),
        allowed.reason(),
        allowed.addedBy(),
        allowed.addedAt());
  }

  /** One exception. */
  @GET
  @Path("{username}")
  public Object get(
      @Context ContainerRequestContext request,
      @PathParam("key") CourseKey key,
      @PathParam("username") String username) {
    Caller caller = access.staff(request, key);
    User learner = learner(caller, username);
    return allowlist.of(key).stream()
        .filter(allowed -> allowed.userId().equals(learner.id()))
        .findFirst()
        .map(this::json)
        .orElseThrow(() -> access.missing(caller.locale(), "NO_SUCH_EXCEPTION"));
  }

  /** Adds an exception, or changes its reason. */
  @PUT
  @Path("{username}")
  @Consumes(MediaType.APPLICATION_JSON)
  public Object put(
      @Context ContainerRequestContext request,
      @PathParam("key") CourseKey key,
      @PathParam("username") String username,
      CertificateJson.ReasonBody body) {
    Caller caller = access.staff(request, key);
    User learner = learner(caller, username);
    String reason = body.text();
    if (reason.isEmpty() || reason.length() > 500) {
      throw access.wrong(
          caller, List.of(new Problem.FieldError("reason", text(caller, "REASON_NEEDED"))));
    }
    allowlist.add(key, Map.of(learner, reason), caller.user());
    return Map.of("username", learner.username(), "reason", reason);
  }

  /** Removes an exception. */
  @DELETE
  @Path("{username}")
  public void delete(
      @Context ContainerRequestContext request,
      @PathParam("key") CourseKey key,
      @PathParam("username") String username) {
    Caller caller = access.staff(request, key);
    if (!allowlist.remove(key, learner(caller, username), caller.user())) {
      throw access.missing(caller.locale(), "NO_SUCH_EXCEPTION");
    }
  }

  /** Adds the exceptions of a CSV file, all or none. */
  @POST
  @Consumes("text/csv")
  public Object upload(
      @Context ContainerRequestContext request, @PathParam("key") CourseKey key, InputStream file)
      throws IOException {
    Caller caller = access.staff(request, key);
    AllowlistCsv.Read read = AllowlistCsv.read(file, host.users());
    if (!read.wrong().isEmpty()) {
      throw access.wrong(
          caller,
          read.wrong().stream()
              .map(
                  line ->
                      new Problem.FieldError(
                          "line " + line.line(), text(caller, line.code(), line.value())))
              .toList());
    }
    allowlist.add(key, read.reasons(), caller.user());
    return Map.of("added", read.reasons().size());
  }

  private User learner(Caller caller, String username) {
    return host.users()
        .findByUsername(username)
        .orElseThrow(() -> access.missing(caller.locale(), "NO_SUCH_USER"));
  }

  private String text(Caller caller, String code, Object... values) {
    return site.messages().text(caller.locale(), "certificate." + code, values);
  }
}
