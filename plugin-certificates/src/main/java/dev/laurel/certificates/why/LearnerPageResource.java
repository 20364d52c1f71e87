package dev.laurel.certificates.why;

import dev.laurel.certificates.certificate.Allowed;
import dev.laurel.certificates.certificate.Certificate;
import dev.laurel.certificates.certificate.CertificateStatus;
import dev.laurel.certificates.certificate.FailureWords;
import dev.laurel.certificates.certificate.Lifecycle;
import dev.laurel.certificates.certificate.StatusLook;
import dev.laurel.certificates.template.TemplateId;
import dev.laurel.certificates.web.Caller;
import dev.laurel.certificates.web.Site;
import dev.laurel.kit.web.Messages;
import dev.laurel.plugin.host.Course;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.EnrolmentMode;
import dev.laurel.plugin.host.User;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The page of one learner of a course, and what staff do there; each act shows the page again. */
@Path("courses/{key}/learners/{username}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public final class LearnerPageResource {

  private static final Set<String> NOTICES =
      Set.of("REISSUED", "REVOKED", "RESTORED", "EXCEPTION", "EXCEPTION_REMOVED");

  private final LearnerPages.Parts parts;
  private final WhyView view;

  LearnerPageResource(LearnerPages.Parts parts, WhyView view) {
    this.parts = parts;
    this.view = view;
  }

  private Caller staff(ContainerRequestContext request, CourseKey key) {
    return parts.access().staff(request, key);
  }

  private Response back(CourseKey key, String username, String did) {
    return Response.seeOther(
            URI.create(
                parts.site().course(key, "/learners/" + Site.encoded(username))
                    + "?did="
                    + did
                    + "#notice"))
        .build();
  }

  /** Issues the certificate anew. */
  @POST
  @Path("reissue")
  public Response reissue(
      @Context ContainerRequestContext request,
      @PathParam("key") CourseKey key,
      @PathParam("username") String username,
      @FormParam("reason") @Nullable String reason) {
    parts.acts().reissue(staff(request, key), key, username, reason);
    return back(key, username, "REISSUED");
  }

  /** Takes the certificate back. */
  @POST
  @Path("revoke")
  public Response revoke(
      @Context ContainerRequestContext request,
      @PathParam("key") CourseKey key,
      @PathParam("username") String username,
      @FormParam("reason") @Nullable String reason) {
    parts.acts().revoke(staff(request, key), key, username, reason);
    return back(key, username, "REVOKED");
  }

  /** Makes the certificate valid again. */
  @POST
  @Path("restore")
  public Response restore(
      @Context ContainerRequestContext request,
      @PathParam("key") CourseKey key,
      @PathParam("username") String username) {
    parts.acts().restore(staff(request, key), key, username, "");
    return back(key, username, "RESTORED");
  }

  /** Adds an exception, or changes its reason. */
  @POST
  @Path("exception")
  public Response allow(
      @Context ContainerRequestContext request,
      @PathParam("key") CourseKey key,
      @PathParam("username") String username,
      @FormParam("reason") @Nullable String reason) {
    parts.acts().allow(staff(request, key), key, username, reason);
    return back(key, username, "EXCEPTION");
  }

  /** Removes the exception. */
  @POST
  @Path("exception/remove")
  public Response disallow(
      @Context ContainerRequestContext request,
      @PathParam("key") CourseKey key,
      @PathParam("username") String username) {
    parts.acts().disallow(staff(request, key), key, username);
    return back(key, username, "EXCEPTION_REMOVED");
  }

  /** The page. */
  @GET
  public String page(
      @Context ContainerRequestContext request,
      @PathParam("key") CourseKey key,
      @PathParam("username") String username,
      @QueryParam("did") @DefaultValue("") String did) {
    Caller caller = staff(request, key);
    Course course =
        parts
            .host()
            .courses()
            .find(key)
            .orElseThrow(() -> parts.access().missing(caller.locale(), "NO_SUCH_COURSE"));
    Asked asked = view.ask(course, parts.acts().learner(caller, username));
    return parts
        .site()
        .framed(
            request,
            view(request, caller, asked, did),
            caller.locale(),
            WhyView.name(asked.learner()),
            false);
  }

  private LearnerPage.View view(
      ContainerRequestContext request, Caller caller, Asked asked, String did) {
    Locale locale = caller.locale();
    Site site = parts.site();
    CourseKey key = asked.course().key();
    boolean isGood = asked.facts().canDownload();
    boolean isOpen = asked.answer().headline().equals("PENDING");
    return new LearnerPage.View(
        site.course(key, "/learners/" + Site.encoded(asked.learner().username())),
        site.course(key, "/learners"),
        site.tab(key),
        site.csrfToken(request),
        asked.course().title(),
        who(asked, locale),
        NOTICES.contains(did) ? site.messages().text(locale, "why.NOTICE_" + did) : "",
        view.headline(asked, locale),
        isGood ? "good" : isOpen ? "info" : "warn",
        isGood ? "check-circle-fill" : isOpen ? "hourglass-split" : "exclamation-triangle-fill",
        view.shown(asked, locale),
        asked.answer().conditions().stream().map(one -> line(one, asked, locale)).toList(),
        asked.held() == null ? null : held(asked, asked.held(), locale),
        asked.exception() == null ? null : excepted(asked.exception(), locale),
        parts.lists().history(key, asked.learner().id()).stream()
            .filter(one -> one.status() == CertificateStatus.SUPERSEDED)
            .map(one -> earlier(one, locale))
            .toList(),
        new History(parts)
            .of(key, asked.learner().id(), locale).stream()
                .map(
                    one ->
                        new LearnerPage.Event(
                            one.code(),
                            one.tone(),
                            one.icon(),
                            one.text(),
                            site.time(one.at(), locale)))
                .toList());
  }

  private LearnerPage.Who who(Asked asked, Locale locale) {
    User learner = asked.learner();
    Messages.InLanguage words = parts.site().messages().in(locale);
    boolean isEnrolled = asked.facts().isEnrolled();
    return new LearnerPage.Who(
        learner.username(),
        WhyView.name(learner),
        learner.email(),
        asked.mode(),
        isEnrolled ? words.percent(asked.facts().grade()) : "–",
        isEnrolled ? words.percent(asked.facts().completion()) : "–");
  }

  private LearnerPage.Line line(Condition one, Asked asked, Locale locale) {
    String[] look =
        switch (one.state()) {
          case MET -> new String[] {"good", "check-circle-fill"};
          case EXCUSED -> new String[] {"info", "person-check"};
          case MISSING -> new String[] {"bad", "x-circle-fill"};
          case OPEN -> new String[] {"quiet", "dash-circle"};
        };
    return new LearnerPage.Line(
        one.code().name(),
        look[0],
        look[1],
        parts.site().messages().text(locale, "why.STATE_" + one.state()),
        view.title(one, locale),
        view.words(one, asked, locale),
        view.href(one.place(), asked),
        one.isMissing());
  }

  private LearnerPage.Held held(Asked asked, Certificate one, Locale locale) {
    Site site = parts.site();
    Messages.InLanguage words = site.messages().in(locale);
    boolean isMade = one.documentId() != null;
    String address = "/api/v1/certificates/" + one.id().value();
    TemplateId now = parts.courses().state(one.courseKey()).assignments().get(one.mode());
    StatusLook status = StatusLook.of(one, parts.host().clock().instant());
    return new LearnerPage.Held(
        status.tone(),
        status.icon(),
        words.text("dashboard." + status.code()),
        FailureWords.of(one, site.messages(), locale),
        one.fullName(),
        asked.course().mode(one.mode()).map(EnrolmentMode::name).orElse(one.mode()),
        words.percent(one.grade()),
        parts
            .templates()
            .find(one.templateId())
            .map(template -> words.text("why.DESIGN_VERSION", template.title(), template.version()))
            .orElse("–"),
        site.address("/templates/" + one.templateId().value()),
        now != null && !now.equals(one.templateId()),
        isMade ? site.time(one.issuedAt(), locale) : "–",
        site.time(one.changedAt(), locale),
        isMade ? site.address(address + ".png") : "",
        isMade ? site.address(address + ".pdf") : "",
        isMade ? site.address("/verify/" + one.id().value()) : "",
        Lifecycle.allows(one.status(), Lifecycle.Act.REISSUE),
        Lifecycle.allows(one.status(), Lifecycle.Act.REVOKE),
        Lifecycle.allows(one.status(), Lifecycle.Act.RESTORE));
  }

  private LearnerPage.Excepted excepted(Allowed exception, Locale locale) {
    return new LearnerPage.Excepted(
        exception.reason(),
        parts
            .site()
            .messages()
            .text(
                locale,
                "dashboard.WHO_WHEN",
                exception.addedBy(),
                parts.site().shortDay(exception.addedAt(), locale)));
  }

  private LearnerPage.Earlier earlier(Certificate one, Locale locale) {
    Site site = parts.site();
    return new LearnerPage.Earlier(
        site.day(one.issuedAt(), locale),
        site.day(one.changedAt(), locale),
        one.reason(),
        one.documentId() == null
            ? ""
            : site.address("/api/v1/certificates/" + one.id().value() + ".pdf"));
  }
}
