package dev.laurel.host.page;

import dev.laurel.kit.web.Page;
import dev.laurel.plugin.host.Course;
import dev.laurel.plugin.host.User;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** {@code /admin/people} and {@code /admin/courses}: who and what is here, and how it departs. */
@Path("admin")
@Produces(MediaType.TEXT_HTML)
public final class PeoplePages {

  private static final int MOST = 100;
  private static final String PEOPLE = "/admin/people";
  private static final String COURSES = "/admin/courses";

  private final PageFrame frame;
  private final Visitor visitor;
  private final Pages.Parts parts;

  PeoplePages(PageFrame frame, Visitor visitor, Pages.Parts parts) {
    this.frame = frame;
    this.visitor = visitor;
    this.parts = parts;
  }

  /** The people that were looked for. */
  public record PeopleView(String query, List<Person> people, boolean isCut) implements Page {
    @Override
    public String template() {
      return "dev/laurel/host/page/PeoplePage.vm";
    }
  }

  /** A person. */
  public record Person(String username, String fullName, String email, String href) {}

  /** One person, and what can be done. */
  public record PersonView(Person person, boolean isOneself, String csrf, String into, String error)
      implements Page {
    @Override
    public String template() {
      return "dev/laurel/host/page/PersonPage.vm";
    }
  }

  /** The courses. */
  public record CoursesView(List<Row> courses) implements Page {
    @Override
    public String template() {
      return "dev/laurel/host/page/CoursesPage.vm";
    }
  }

  /** A course. */
  public record Row(String key, String title, String organisation, String href, String deletion) {}

  /** The question whether a course shall be deleted. */
  public record DeletionView(Row course, long learners, String csrf) implements Page {
    @Override
    public String template() {
      return "dev/laurel/host/page/DeletionPage.vm";
    }
  }

  /** The people. */
  @GET
  @Path("people")
  public String people(
      @Context HttpServletRequest request, @QueryParam("q") @DefaultValue("") String query) {
    User admin = visitor.admin(request);
    List<User> found = parts.accounts().search(query.strip(), MOST + 1);
    return page(
        request,
        admin,
        "PEOPLE",
        new PeopleView(
            query.strip(),
            found.stream().limit(MOST).map(PeoplePages::person).toList(),
            found.size() > MOST));
  }

  /** One of them. */
  @GET
  @Path("people/{username}")
  public String one(@Context HttpServletRequest request, @PathParam("username") String username) {
    User admin = visitor.admin(request);
    return one(request, admin, user(username, admin), "", "");
  }

  private String one(HttpServletRequest request, User admin, User user, String into, String error) {
    return page(
        request,
        admin,
        "PEOPLE",
        new PersonView(
            person(user),
            user.id().equals(admin.id()),
            parts.signIns().csrfToken(request),
            into,
            error));
  }

  /** Erases somebody. */
  @POST
  @Path("people/{username}/anonymise")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response anonymise(
      @Context HttpServletRequest request,
      @PathParam("username") String username,
      @FormParam("sure") @DefaultValue("") String sure,
      @FormParam("_csrf") @DefaultValue("") String csrf) {
    User admin = sender(request, csrf);
    User user = other(username, admin);
    if (sure.isEmpty()) {
      return wrong(request, admin, user, "", "NOT_SURE");
    }
    parts.departures().erase(user.id());
    parts.signIns().forget();
    return Response.seeOther(URI.create(PEOPLE)).build();
  }

  /** Merges an account into another. */
  @POST
  @Path("people/{username}/merge")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response merge(
      @Context HttpServletRequest request,
      @PathParam("username") String username,
      @FormParam("into") @DefaultValue("") String into,
      @FormParam("_csrf") @DefaultValue("") String csrf) {
    User admin = sender(request, csrf);
    User user = other(username, admin);
    User stays = parts.accounts().findByUsername(into.strip()).orElse(null);
    if (stays == null || stays.id().equals(user.id())) {
      return wrong(request, admin, user, into, stays == null ? "NO_SUCH_USER" : "SAME_ACCOUNT");
    }
    parts.departures().merge(user.id(), stays.id());
    parts.signIns().forget();
    return Response.seeOther(URI.create(person(stays).href())).build();
  }

  private Response wrong(
      HttpServletRequest request, User admin, User user, String into, String code) {
    return Response.status(422)
        .entity(
            one(
                request,
                admin,
                user,
                into,
                frame.messages().text(admin.locale(), "page." + code, into)))
        .build();
  }

  /** The courses. */
  @GET
  @Path("courses")
  public String courses(@Context HttpServletRequest request) {
    User admin = visitor.admin(request);
    return page(
        request,
        admin,
        "COURSES",
        new CoursesView(parts.courses().all().stream().map(PeoplePages::row).toList()));
  }

  /** Asks whether a course shall be deleted. */
  @GET
  @Path("courses/{key}/deletion")
  public String deletion(@Context HttpServletRequest request, @PathParam("key") String key) {
    User admin = visitor.admin(request);
    Course course = visitor.course(key, request);
    return page(
        request,
        admin,
        "COURSES",
        new DeletionView(
            row(course),
            parts
                .enrolments()
                .count(
                    course.key(),
                    course.modes().stream()
                        .map(mode -> mode.slug())
                        .collect(java.util.stream.Collectors.toSet())),
            parts.signIns().csrfToken(request)));
  }

  /** Deletes it. */
  @POST
  @Path("courses/{key}/deletion")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response delete(
      @Context HttpServletRequest request,
      @PathParam("key") String key,
      @FormParam("_csrf") @DefaultValue("") String csrf) {
    sender(request, csrf);
    parts.departures().delete(visitor.course(key, request).key());
    return Response.seeOther(URI.create(COURSES)).build();
  }

  private User sender(HttpServletRequest request, String csrf) {
    visitor.sender(request, csrf);
    return visitor.admin(request);
  }

  private User user(String username, User admin) {
    return parts
        .accounts()
        .findByUsername(username)
        .orElseThrow(() -> visitor.problem(404, "NO_SUCH_USER", admin, username));
  }

  private User other(String username, User admin) {
    User user = user(username, admin);
    if (user.id().equals(admin.id())) {
      throw visitor.problem(409, "YOURSELF", admin);
    }
    return user;
  }

  private String page(HttpServletRequest request, User admin, String title, Page page) {
    return frame.frame(
        request, PageFrame.Around.of(frame.messages().text(admin.locale(), "page." + title)), page);
  }

  private static Person person(User user) {
    return new Person(
        user.username(),
        PageFrame.name(user),
        user.email(),
        PEOPLE + "/" + encoded(user.username()));
  }

  private static Row row(Course course) {
    String key = encoded(course.key().value());
    return new Row(
        course.key().value(),
        course.title(),
        course.organisation(),
        "/courses/" + key + "/instructor",
        COURSES + "/" + key + "/deletion");
  }

  private static String encoded(String part) {
    return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
