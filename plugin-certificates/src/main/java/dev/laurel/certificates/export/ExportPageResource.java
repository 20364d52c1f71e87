package dev.laurel.certificates.export;

import dev.laurel.certificates.web.Access;
import dev.laurel.certificates.web.Caller;
import dev.laurel.certificates.web.Site;
import dev.laurel.kit.web.Messages;
import dev.laurel.kit.web.Problem;
import dev.laurel.kit.web.ProblemException;
import dev.laurel.plugin.host.Course;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.Courses;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The page on which staff take certificates away. */
@Path("courses/{key}/exports")
@Produces(MediaType.TEXT_HTML)
public final class ExportPageResource {

  private static final int SHOWN = 20;
  private static final int MOST_PARTS = 60;

  private final Access access;
  private final Exports exports;
  private final ExportRuns runs;
  private final ExportRunResource api;
  private final ExportAsk ask;
  private final Courses courses;
  private final Site site;

  /** The page. */
  ExportPageResource(Access access, Exports exports, ExportRuns runs, Courses courses, Site site) {
    this.access = access;
    this.exports = exports;
    this.runs = runs;
    this.api = new ExportRunResource(access, runs, site);
    this.ask = new ExportAsk(access);
    this.courses = courses;
    this.site = site;
  }

  /** The selection, its parts, and what was made in the background. */
  @GET
  public Response show(@Context ContainerRequestContext request, @PathParam("key") CourseKey key) {
    Caller caller = access.staff(request, key);
    return answer(request, caller, key, request.getUriInfo().getQueryParameters(), "", 200);
  }

  /** Asks for an export in the background. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response start(
      @Context ContainerRequestContext request,
      @PathParam("key") CourseKey key,
      @FormParam("format") @Nullable String format,
      @FormParam("status") @Nullable String status,
      @FormParam("q") @Nullable String query,
      @FormParam("username") @Nullable String usernames,
      @FormParam("partSize") @Nullable String partSize) {
    MultivaluedMap<String, String> form = new MultivaluedHashMap<>();
    form.putSingle("format", ExportAsk.text(format));
    form.putSingle("status", ExportAsk.text(status));
    form.putSingle("q", ExportAsk.text(query));
    form.putSingle("username", ExportAsk.text(usernames));
    form.putSingle("partSize", ExportAsk.text(partSize));
    Caller caller = access.staff(request, key);
    try {
      api.queued(caller, key, form);
      return Response.seeOther(URI.create(site.course(key, "/exports") + "#runs")).build();
    } catch (ProblemException e) {
      Problem problem = e.problem();
      return answer(request, caller, key, form, problem.inOneLine(), problem.status());
    }
  }

  private Response answer(
      ContainerRequestContext request,
      Caller caller,
      CourseKey key,
      MultivaluedMap<String, String> sent,
      String error,
      int status) {
    Course course =
        courses.find(key).orElseThrow(() -> access.missing(caller.locale(), "NO_SUCH_COURSE"));
    String wrong = error;
    MultivaluedMap<String, String> meant = sent;
    Selection selection;
    int size;
    try {
      selection = ask.selection(caller, meant, Format.ZIP);
      size = ask.partSize(caller, meant.getFirst("partSize"));
    } catch (ProblemException e) {
      wrong = wrong.isEmpty() ? e.problem().inOneLine() : wrong;
      meant = new MultivaluedHashMap<>();
      selection = ask.selection(caller, meant, Format.ZIP);
      size = ExportAsk.USUAL_PART;
    }
    ExportPage.View view = view(request, caller, course, sent, selection, size, wrong);
    return Response.status(wrong.isEmpty() ? status : Math.max(status, 422))
        .entity(
            site.framed(
                request,
                view,
                caller.locale(),
                site.messages().text(caller.locale(), "export.TITLE"),
                false))
        .build();
  }

  private ExportPage.View view(
      ContainerRequestContext request,
      Caller caller,
      Course course,
      MultivaluedMap<String, String> sent,
      Selection selection,
      int size,
      String error) {
    Messages.InLanguage words = site.messages().in(caller.locale());
    CourseKey key = course.key();
    long count = exports.count(key, selection, Format.ZIP);
    List<Exports.Part> parts = exports.parts(key, selection, Format.ZIP, size);
    List<ExportRun> latest = runs.latest(key, SHOWN);
    return new ExportPage.View(
        course.title(),
        site.tab(key) + "#export",
        site.course(key, "/exports"),
        error,
        new ExportPage.Sent(
            selection.status() == null ? "" : selection.status().name(),
            ExportAsk.text(sent.getFirst("q")),
            ExportAsk.text(sent.getFirst("username")),
            String.valueOf(size)),
        words.text("export.COUNT", count),
        count > 0,
        links(key, selection),
        parts.size() < 2 || parts.size() > MOST_PARTS
            ? List.of()
            : parts.stream()
                .map(
                    part ->
                        new ExportPage.Row(
                            words.text("export.PART", part.number(), part.certificates()),
                            links(key, part.selection())))
                .toList(),
        latest.stream().anyMatch(ExportRun::isGoing),
        latest.stream().map(run -> run(run, words, caller.locale())).toList(),
        site.csrfToken(request));
  }

  private List<ExportPage.Link> links(CourseKey key, Selection selection) {
    return Stream.of(Format.ZIP, Format.PDF, Format.CSV)
        .map(format -> new ExportPage.Link(format.name(), selection.forPeople(site, key, format)))
        .toList();
  }

  private ExportPage.Run run(ExportRun run, Messages.InLanguage words, Locale locale) {
    return new ExportPage.Run(
        words.text("export.RUN", run.format().name(), run.total()),
        words.text("export.BY", run.requester(), site.time(run.requestedAt(), locale)),
        run.state().name(),
        words.text("export.STATE_" + run.state()),
        detail(run, words, locale),
        runs.files(run).stream()
            .map(
                file ->
                    new ExportPage.Link(
                        file.name(), ExportJson.address(site, run.courseKey(), file)))
            .toList());
  }

  private String detail(ExportRun run, Messages.InLanguage words, Locale locale) {
    return switch (run.state()) {
      case RUNNING ->
          words.text("export.PROGRESS", run.done(), run.total())
              + (run.problem().isEmpty()
                  ? ""
                  : " · " + words.text("export.FAILED_" + run.problem()));
      case READY ->
          run.expiresAt() == null
              ? ""
              : words.text("export.UNTIL", site.day(run.expiresAt(), locale));
      case FAILED -> words.text("export.FAILED_" + run.problem());
      case EXPIRED -> gone(run, words);
      case QUEUED -> "";
    };
  }

  private static String gone(ExportRun run, Messages.InLanguage words) {
    return words.text(run.problem().isEmpty() ? "export.GONE" : "export.GONE_" + run.problem());
  }
}
