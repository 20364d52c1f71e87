package dev.laurel.certificates.certificate;

import dev.laurel.certificates.web.Access;
import dev.laurel.certificates.web.Caller;
import dev.laurel.certificates.web.Site;
import dev.laurel.kit.web.Problem;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.Host;
import dev.laurel.plugin.host.User;
import dev.laurel.plugin.host.UserId;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code /courses/KEY/exceptions}: who gets a certificate although the rules say otherwise. */
@Path("api/v1/courses/{key}/exceptions")
@Produces(MediaType.APPLICATION_JSON)
public final class AllowlistResource {

  static final int MEGABYTES = 10;
  private static final int MOST_ERRORS = 1000;

  private final Access access;
  private final Allowlist allowlist;
  private final AllowlistCsv csv;
  private final StaffActs acts;
  private final Host host;
  private final Site site;

  /** The resource. */
  public AllowlistResource(
      Access access,
      Allowlist allowlist,
      CertificateLists lists,
      StaffActs acts,
      Host host,
      Site site) {
    this.access = access;
    this.allowlist = allowlist;
    this.csv = new AllowlistCsv(host, allowlist, lists);
    this.acts = acts;
    this.host = host;
    this.site = site;
  }

  record ExceptionJson(String username, String reason, String addedBy, Instant addedAt) {}

  /** All exceptions. */
  @GET
  public Object list(@Context ContainerRequestContext request, @PathParam("key") CourseKey key) {
    access.staff(request, key);
    List<Allowed> all = allowlist.of(key);
    Map<UserId, User> people = host.users().findAll(all.stream().map(Allowed::userId).toList());
    return Map.of(
        "exceptions", all.stream().map(one -> json(one, people.get(one.userId()))).toList());
  }

  private ExceptionJson json(Allowed allowed) {
    return json(allowed, host.users().find(allowed.userId()).orElse(null));
  }

  private static ExceptionJson json(Allowed allowed, @Nullable User person) {
    return new ExceptionJson(
        person == null ? "" : person.username(),
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
    return allowlist
        .find(key, acts.learner(caller, username).id())
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
      CertificateJson.@Nullable ReasonBody body) {
    Caller caller = access.staff(request, key);
    User learner = acts.allow(caller, key, username, body == null ? null : body.reason());
    return json(allowlist.find(key, learner.id()).orElseThrow());
  }

  /** Removes an exception. */
  @DELETE
  @Path("{username}")
  public void delete(
      @Context ContainerRequestContext request,
      @PathParam("key") CourseKey key,
      @PathParam("username") String username) {
    acts.disallow(access.staff(request, key), key, username);
  }

  record UploadedJson(
      long added, long changed, long unchanged, String readAs, List<LineJson> lines) {}

  record LineJson(long line, String username, String level, String code, String message) {}

  /**
   * Adds the exceptions of a CSV file: all or, where a line is wrong, none, unless that is asked
   * for.
   */
  @POST
  @Consumes("text/csv")
  public Object upload(
      @Context ContainerRequestContext request,
      @PathParam("key") CourseKey key,
      @QueryParam("anyway") @Nullable String anyway,
      InputStream file)
      throws IOException {
    Caller caller = access.staff(request, key);
    byte[] bytes = access.bytes(caller, file, MEGABYTES, "certificate.CSV_TOO_LARGE");
    AllowlistCsv.Read read = csv.read(bytes, charset(caller, request), key);
    if (read.wrong() > 0 && !"true".equals(anyway)) {
      throw Problem.of(422, "WRONG_INPUT", text(caller, "CSV_WRONG", read.wrong()))
          .withErrors(
              read.remarks().stream()
                  .filter(AllowlistCsv.Remark::isWrong)
                  .limit(MOST_ERRORS)
                  .map(one -> new Problem.FieldError("line " + one.line(), words(caller, one)))
                  .toList())
          .with("wrong", read.wrong())
          .with("good", read.reasons().size())
          .exception();
    }
    allowlist.add(key, read.reasons(), caller.user());
    return new UploadedJson(
        read.added(),
        read.changed(),
        read.unchanged(),
        read.encoding(),
        read.remarks().stream().map(one -> line(caller, one)).toList());
  }

  private LineJson line(Caller caller, AllowlistCsv.Remark remark) {
    return new LineJson(
        remark.line(),
        remark.name(),
        remark.isWrong() ? "wrong" : "note",
        remark.code(),
        words(caller, remark));
  }

  /** The encoding that the sender names, or null. */
  private @Nullable Charset charset(Caller caller, ContainerRequestContext request) {
    String name = request.getMediaType().getParameters().get(MediaType.CHARSET_PARAMETER);
    try {
      return name == null ? null : Charset.forName(name);
    } catch (IllegalArgumentException e) {
      throw access.wrong(caller, "charset", "certificate.CSV_CHARSET", String.valueOf(name));
    }
  }

  private String words(Caller caller, AllowlistCsv.Remark remark) {
    return text(caller, remark.code(), remark.value());
  }

  private String text(Caller caller, String code, Object... values) {
    return site.messages().text(caller.locale(), "certificate." + code, values);
  }
}
