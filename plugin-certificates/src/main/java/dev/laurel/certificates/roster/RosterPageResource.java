package dev.laurel.certificates.roster;

import dev.laurel.certificates.certificate.Certificate;
import dev.laurel.certificates.certificate.CertificateLists;
import dev.laurel.certificates.certificate.FailureWords;
import dev.laurel.certificates.course.CourseCertificates;
import dev.laurel.certificates.course.CourseState;
import dev.laurel.certificates.template.Template;
import dev.laurel.certificates.template.TemplateId;
import dev.laurel.certificates.template.Templates;
import dev.laurel.certificates.web.Access;
import dev.laurel.certificates.web.Caller;
import dev.laurel.certificates.web.Site;
import dev.laurel.kit.web.Messages;
import dev.laurel.plugin.host.Course;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.EnrolmentMode;
import dev.laurel.plugin.host.Host;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The page of a course's learners: its address says what is looked for. */
@Path("courses/{key}/learners")
@Produces(MediaType.TEXT_HTML)
public final class RosterPageResource {

  private static final int ROWS = 50;

  private final Parts parts;

  /** The page. */
  public RosterPageResource(Parts parts) {
    this.parts = parts;
  }

  /**
   * What the page asks.
   *
   * @param host the host
   * @param access who may do what
   * @param site the plugin's pages
   * @param roster who holds what
   * @param lists the certificates as lists
   * @param courses what courses have set up
   * @param templates the designs
   * @param acts what can be done to many, by the names of the acts
   */
  public record Parts(
      Host host,
      Access access,
      Site site,
      Roster roster,
      CertificateLists lists,
      CourseCertificates courses,
      Templates templates,
      List<String> acts) {}

  /** What is found. */
  @GET
  public String page(
      @Context ContainerRequestContext request,
      @PathParam("key") CourseKey key,
      @QueryParam("q") @Nullable String text,
      @QueryParam("status") @Nullable String status,
      @QueryParam("mode") @Nullable String mode,
      @QueryParam("design") @Nullable String design,
      @QueryParam("from") @Nullable String from,
      @QueryParam("to") @Nullable String to,
      @QueryParam("after") @Nullable String after) {
    Caller caller = parts.access().staff(request, key);
    Course course =
        parts
            .host()
            .courses()
            .find(key)
            .orElseThrow(() -> parts.access().missing(caller.locale(), "NO_SUCH_COURSE"));
    List<RosterSearch.Wrong> wrong = new ArrayList<>();
    RosterSearch search = RosterSearch.of(text, status, mode, design, from, to, wrong);
    String begin = after != null && after.matches("[\\x21-\\x7e]{1,64}") ? after : null;
    Roster.Page page = parts.roster().page(key, search, begin, ROWS);
    Look look = new Look(course, search, caller, parts.courses().state(key));
    RosterPage.View view = view(request, look, wrong, page, begin == null);
    return parts.site().framed(request, view, caller.locale(), look.text("TITLE"), false);
  }

  /** What one answer looks at. */
  private final class Look {

    private final Course course;
    private final RosterSearch search;
    private final Caller caller;
    private final CourseState state;
    private final Messages.InLanguage words;

    private Look(Course course, RosterSearch search, Caller caller, CourseState state) {
      this.course = course;
      this.search = search;
      this.caller = caller;
      this.state = state;
      this.words = parts.site().messages().in(caller.locale());
    }

    private String text(String code, Object... values) {
      return words.text("roster." + code, values);
    }
  }

  private RosterPage.View view(
      ContainerRequestContext request,
      Look look,
      List<RosterSearch.Wrong> wrong,
      Roster.Page page,
      boolean isFirst) {
    CourseKey key = look.course.key();
    String action = parts.site().course(key, "/learners");
    Long counted =
        isFirst && page.next() == null
            ? Long.valueOf(page.rows().size())
            : parts.roster().count(key, look.search);
    String query = look.search.query();
    return new RosterPage.View(
        look.course.title(),
        parts.site().tab(key),
        action,
        parts.site().csrfToken(request),
        search(look),
        wrong.stream()
            .map(one -> look.text("WRONG_" + one.field().toUpperCase(java.util.Locale.ROOT)))
            .toList(),
        counted == null ? look.text("FOUND_SOME", page.rows().size()) : look.text("FOUND", counted),
        counted == null ? look.text("ALL_FOUND") : look.text("ALL_N", counted),
        page.rows().stream().map(row -> row(row, look)).toList(),
        page.next() == null
            ? ""
            : action
                + "?"
                + (query.isEmpty() ? "" : query + "&")
                + "after="
                + Site.encoded(page.next()),
        parts.acts().stream()
            .map(act -> new RosterPage.Option(act, look.words.text("bulk.ACT_" + act), false))
            .toList(),
        parts.site().course(key, "/bulk"));
  }

  private RosterPage.Search search(Look look) {
    RosterSearch search = look.search;
    List<TemplateId> designs =
        Stream.concat(
                look.state.assignments().values().stream(),
                parts.lists().designs(look.course.key()).stream())
            .distinct()
            .toList();
    return new RosterPage.Search(
        search.text(),
        Arrays.stream(RosterStatus.values())
            .map(
                one ->
                    new RosterPage.Option(
                        one.name(), look.text("STATUS_" + one), one == search.status()))
            .toList(),
        look.course.modes().stream()
            .map(
                one ->
                    new RosterPage.Option(one.slug(), one.name(), one.slug().equals(search.mode())))
            .toList(),
        designs.stream().flatMap(one -> design(one, look)).toList(),
        search.status() == null ? "" : search.status().name(),
        search.mode(),
        search.design(),
        search.from() == null ? "" : search.from().toString(),
        search.to() == null ? "" : search.to().toString(),
        search.isAnything());
  }

  private Stream<RosterPage.Option> design(TemplateId id, Look look) {
    return parts.templates().find(id).stream()
        .map(
            (Template one) ->
                new RosterPage.Option(
                    id.value(),
                    look.text("DESIGN_VERSION", one.title(), one.version()),
                    id.value().equals(look.search.design())));
  }

  private RosterPage.Row row(RosterRow row, Look look) {
    Certificate held = row.certificate();
    Site site = parts.site();
    boolean isMade = held != null && held.documentId() != null;
    boolean isErased = held != null && held.isErased();
    RosterStatus status = status(row, parts.host().clock().instant());
    String[] tone = tone(status);
    return new RosterPage.Row(
        row.username(),
        isErased ? look.words.text("dashboard.HOLDER_ERASED") : row.fullName(),
        isErased ? "" : site.course(look.course.key(), "/learners/" + Site.encoded(row.username())),
        look.course.mode(row.mode()).map(EnrolmentMode::name).orElse(row.mode()),
        row.grade() == null ? "–" : look.words.percent(row.grade()),
        tone[0],
        tone[1],
        look.text("STATUS_" + status),
        detail(row, look),
        isMade && held != null ? site.shortDay(held.issuedAt(), look.caller.locale()) : "–",
        isMade && held != null
            ? site.address("/api/v1/certificates/" + held.id().value() + ".pdf")
            : "");
  }

  private static RosterStatus status(RosterRow row, Instant now) {
    Certificate held = row.certificate();
    if (held == null) {
      return RosterStatus.NONE;
    }
    return switch (held.status()) {
      case AVAILABLE ->
          !row.isEntitled()
              ? RosterStatus.NOT_PASSING
              : held.isExpired(now) ? RosterStatus.EXPIRED : RosterStatus.AVAILABLE;
      case PENDING -> RosterStatus.PENDING;
      case FAILED -> RosterStatus.FAILED;
      case REVOKED -> RosterStatus.REVOKED;
      case SUPERSEDED -> RosterStatus.SUPERSEDED;
      case ERASED -> RosterStatus.ERASED;
    };
  }

  private static String[] tone(RosterStatus status) {
    return switch (status) {
      case AVAILABLE -> new String[] {"good", "check-lg"};
      case EXPIRED -> new String[] {"warn", "clock"};
      case NOT_PASSING -> new String[] {"warn", "exclamation-triangle"};
      case PENDING -> new String[] {"info", "hourglass-split"};
      case FAILED -> new String[] {"bad", "x-lg"};
      case REVOKED -> new String[] {"bad", "slash-circle"};
      case SUPERSEDED -> new String[] {"quiet", "arrow-repeat"};
      case ERASED -> new String[] {"quiet", "person-x"};
      case NONE -> new String[] {"quiet", "dash"};
    };
  }

  private String detail(RosterRow row, Look look) {
    Certificate held = row.certificate();
    if (held == null) {
      return look.text(row.isEntitled() ? "NONE_PASSES" : "NONE_PASSES_NOT");
    }
    TemplateId now = look.state.assignments().get(held.mode());
    String reason = FailureWords.of(held, parts.site().messages(), look.caller.locale());
    return switch (held.status()) {
      case FAILED, REVOKED, SUPERSEDED -> reason;
      case AVAILABLE ->
          now != null && !now.equals(held.templateId())
              ? look.words.text("dashboard.OLDER_DESIGN")
              : row.hasException() ? look.text("BY_EXCEPTION") : "";
      case PENDING, ERASED -> "";
    };
  }
}
