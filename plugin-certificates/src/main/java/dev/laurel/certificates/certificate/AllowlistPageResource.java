package dev.laurel.certificates.certificate;

import dev.laurel.certificates.web.Access;
import dev.laurel.certificates.web.Caller;
import dev.laurel.certificates.web.Site;
import dev.laurel.kit.web.Messages;
import dev.laurel.plugin.host.Course;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.Host;
import dev.laurel.plugin.host.User;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.glassfish.jersey.media.multipart.FormDataParam;
import org.jspecify.annotations.Nullable;

/** The page on which exceptions come from a file, with a report for each line. */
@Path("courses/{key}/exceptions.csv")
@Produces(MediaType.TEXT_HTML)
public final class AllowlistPageResource {

  private static final int MOST_LINES = 300;

  private final Access access;
  private final Allowlist allowlist;
  private final AllowlistCsv csv;
  private final Host host;
  private final Site site;

  /** The page. */
  public AllowlistPageResource(
      Access access, Allowlist allowlist, CertificateLists lists, Host host, Site site) {
    this.access = access;
    this.allowlist = allowlist;
    this.csv = new AllowlistCsv(host, allowlist, lists);
    this.host = host;
    this.site = site;
  }

  /** Asks for a file. */
  @GET
  public String ask(@Context ContainerRequestContext request, @PathParam("key") CourseKey key) {
    Caller caller = access.staff(request, key);
    return page(request, caller, key, null);
  }

  /** Reads a file; applies it, or says what is wrong with which line. */
  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response upload(
      @Context ContainerRequestContext request,
      @PathParam("key") CourseKey key,
      @FormDataParam("file") @Nullable InputStream file,
      @FormDataParam("lines") @Nullable String lines,
      @FormDataParam("_csrf") @Nullable String csrf)
      throws IOException {
    Caller caller = access.staff(request, key);
    access.intended(request, csrf == null ? "" : csrf);
    boolean isAnyway = lines != null;
    byte[] bytes = lines == null ? sent(caller, file) : lines.getBytes(StandardCharsets.UTF_8);
    AllowlistCsv.Read read = csv.read(bytes, null, key);
    if (read.wrong() > 0 && !isAnyway) {
      return Response.status(422).entity(page(request, caller, key, broken(caller, read))).build();
    }
    allowlist.add(key, read.reasons(), caller.user());
    if (read.remarks().isEmpty()) {
      return Response.seeOther(
              URI.create(site.tab(key) + "?did=EXCEPTIONS&n=" + read.reasons().size() + "#notice"))
          .build();
    }
    return Response.ok(page(request, caller, key, taken(caller, read))).build();
  }

  private byte[] sent(Caller caller, @Nullable InputStream file) throws IOException {
    return file == null
        ? new byte[0]
        : access.bytes(caller, file, AllowlistResource.MEGABYTES, "certificate.CSV_TOO_LARGE");
  }

  private AllowlistPage.Report broken(Caller caller, AllowlistCsv.Read read) {
    return report(
        caller,
        read,
        new String[] {"bad", "x-octagon-fill"},
        words(caller).text("certificate.CSV_WRONG", read.wrong()),
        read.reasons().size());
  }

  private AllowlistPage.Report taken(Caller caller, AllowlistCsv.Read read) {
    return report(
        caller,
        read,
        new String[] {"good", "check-circle-fill"},
        words(caller).text("certificate.CSV_TAKEN", read.added(), read.changed(), read.unchanged()),
        0);
  }

  private AllowlistPage.Report report(
      Caller caller, AllowlistCsv.Read read, String[] look, String headline, long good) {
    Messages.InLanguage words = words(caller);
    List<AllowlistPage.Line> lines =
        read.remarks().stream()
            .sorted(
                Comparator.comparing(AllowlistCsv.Remark::isWrong)
                    .reversed()
                    .thenComparing(AllowlistCsv.Remark::line))
            .limit(MOST_LINES)
            .map(
                one ->
                    new AllowlistPage.Line(
                        one.line(),
                        one.name(),
                        one.isWrong(),
                        words.text("certificate." + one.code(), one.value())))
            .toList();
    return new AllowlistPage.Report(
        look[0],
        look[1],
        headline,
        readAs(words, read),
        lines,
        read.remarks().size() - lines.size(),
        good,
        good == 0 ? "" : again(read.reasons()));
  }

  private static String readAs(Messages.InLanguage words, AllowlistCsv.Read read) {
    if (read.encoding().isEmpty()) {
      return "";
    }
    String separator =
        switch (read.separator()) {
          case ';' -> "SEMICOLON";
          case '\t' -> "TAB";
          default -> "COMMA";
        };
    return words.text(
        read.isGuessed() ? "certificate.CSV_READ_AS_GUESSED" : "certificate.CSV_READ_AS",
        read.encoding(),
        words.text("certificate.CSV_" + separator));
  }

  /** The lines that can be taken, as CSV. */
  private static String again(Map<User, String> reasons) {
    StringBuilder lines = new StringBuilder("username,reason\n");
    reasons.forEach(
        (learner, reason) ->
            lines
                .append(quoted(learner.username()))
                .append(',')
                .append(quoted(reason))
                .append('\n'));
    return lines.toString();
  }

  private static String quoted(String cell) {
    return '"' + cell.replace("\"", "\"\"") + '"';
  }

  private String page(
      ContainerRequestContext request,
      Caller caller,
      CourseKey key,
      AllowlistPage.@Nullable Report report) {
    AllowlistPage.View view =
        new AllowlistPage.View(
            host.courses().find(key).map(Course::title).orElse(key.value()),
            site.course(key, "/exceptions.csv"),
            site.tab(key) + "#exceptions",
            site.csrfToken(request),
            report);
    return site.framed(
        request, view, caller.locale(), words(caller).text("certificate.CSV_TITLE"), false);
  }

  private Messages.InLanguage words(Caller caller) {
    return site.messages().in(caller.locale());
  }
}
