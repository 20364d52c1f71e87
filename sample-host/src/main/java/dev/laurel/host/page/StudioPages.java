package dev.laurel.host.page;

import dev.laurel.host.course.CourseStarts;
import dev.laurel.host.course.SettingField;
import dev.laurel.host.course.SettingValue;
import dev.laurel.host.course.StartBlocker;
import dev.laurel.host.plugin.Addresses;
import dev.laurel.host.plugin.SettingText;
import dev.laurel.kit.web.Html;
import dev.laurel.kit.web.Page;
import dev.laurel.plugin.AdvancedSetting;
import dev.laurel.plugin.host.Badge;
import dev.laurel.plugin.host.Course;
import dev.laurel.plugin.host.GradingPolicy;
import dev.laurel.plugin.host.User;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code /studio/KEY/settings/…}: schedule, grading and advanced settings of a course. */
@Path("studio/{key}/settings")
@Produces(MediaType.TEXT_HTML)
public final class StudioPages {

  private static final int EMPTY_ROWS = 2;

  private final PageFrame frame;
  private final Visitor visitor;
  private final CourseBar bar;
  private final Pages.Parts parts;

  StudioPages(PageFrame frame, Visitor visitor, CourseBar bar, Pages.Parts parts) {
    this.frame = frame;
    this.visitor = visitor;
    this.bar = bar;
    this.parts = parts;
  }

  /** The settings around one of their pages. */
  public record View(
      List<FramePage.Item> pages, String csrf, String saved, List<String> errors, Object form)
      implements Page {
    @Override
    public String template() {
      return "dev/laurel/host/page/StudioPage.vm";
    }
  }

  /** Start and end. */
  public record Schedule(
      String kind,
      String start,
      String end,
      boolean hasStarted,
      boolean isDue,
      List<StartBlocker> blockers) {}

  /** The grading policy. */
  public record Grading(
      String kind,
      String passMark,
      String completion,
      List<Row> badges,
      List<Row> ranges,
      String total,
      boolean isWhole) {}

  /** A name with a percentage. */
  public record Row(String name, String percent) {}

  /** The advanced settings. */
  public record Advanced(String kind, List<Field> fields) {}

  /** A field. */
  public record Field(
      String key,
      String type,
      String label,
      String help,
      String value,
      List<AdvancedSetting.Choice> choices) {}

  private String at(Course course) {
    return "/studio/" + Addresses.encoded(course.key()) + "/settings/";
  }

  private String draw(
      HttpServletRequest request,
      Course course,
      User user,
      String here,
      Object form,
      List<String> errors) {
    List<FramePage.Item> pages = new ArrayList<>();
    for (String page : List.of("schedule", "grading", "advanced")) {
      pages.add(
          new FramePage.Item(
              frame.messages().text(user.locale(), "page.STUDIO_" + page),
              at(course) + page,
              page.equals(here)));
    }
    String saved =
        "1".equals(request.getParameter("saved")) && errors.isEmpty()
            ? frame.messages().text(user.locale(), "page.SAVED")
            : "";
    Html content =
        frame.draw(
            new View(pages, parts.signIns().csrfToken(request), saved, errors, form),
            user.locale());
    return frame.frame(
        request,
        bar.around(
            course,
            user,
            CourseBar.Place.STUDIO,
            frame.messages().text(user.locale(), "page.STUDIO_" + here)),
        content);
  }

  private Response saved(Course course, String page) {
    return Response.seeOther(URI.create(at(course) + page + "?saved=1")).build();
  }

  private User sender(HttpServletRequest request, Course course, Form form) {
    String token = form.asMap().getFirst("_csrf");
    visitor.sender(request, token == null ? "" : token);
    return visitor.staff(request, course.key());
  }

  /** Start and end, and what keeps the course from starting. */
  @GET
  @Path("schedule")
  public String schedule(@Context HttpServletRequest request, @PathParam("key") String key) {
    Course course = visitor.course(key);
    User user = visitor.staff(request, course.key());
    return draw(request, course, user, "schedule", schedule(course, user), List.of());
  }

  private Schedule schedule(Course course, User user) {
    CourseStarts.Outcome outcome = parts.starts().look(course, user.locale());
    return new Schedule(
        "schedule",
        local(course.start()),
        local(course.end()),
        outcome.isOpen(),
        course.start() != null && !parts.clock().instant().isBefore(course.start()),
        outcome.isOpen() ? List.of() : parts.starts().blockers(course.key(), user.locale()));
  }

  private static String local(@Nullable Instant time) {
    return time == null
        ? ""
        : LocalDateTime.ofInstant(time, ZoneOffset.UTC).withSecond(0).withNano(0).toString();
  }

  /** Sets start and end. */
  @POST
  @Path("schedule")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response setSchedule(
      @Context HttpServletRequest request, @PathParam("key") String key, Form form) {
    Course course = visitor.course(key);
    User user = sender(request, course, form);
    List<String> errors = new ArrayList<>();
    Instant start = instant(form.asMap().getFirst("start"), errors, user);
    Instant end = instant(form.asMap().getFirst("end"), errors, user);
    if (start != null && end != null && !end.isAfter(start)) {
      errors.add(frame.messages().text(user.locale(), "page.END_BEFORE_START"));
    }
    if (!errors.isEmpty()) {
      return Response.status(422)
          .entity(draw(request, course, user, "schedule", schedule(course, user), errors))
          .build();
    }
    parts
        .courses()
        .put(
            new Course(
                course.key(),
                course.title(),
                course.organisation(),
                course.number(),
                course.run(),
                course.pacing(),
                start,
                end,
                course.hasStarted(),
                course.modes(),
                course.settings(),
                course.attributes()),
            parts.courses().staff(course.key()));
    return saved(course, "schedule");
  }

  private @Nullable Instant instant(@Nullable String text, List<String> errors, User user) {
    if (text == null || text.isBlank()) {
      return null;
    }
    try {
      return LocalDateTime.parse(text).toInstant(ZoneOffset.UTC);
    } catch (DateTimeParseException e) {
      errors.add(frame.messages().text(user.locale(), "page.WRONG_DATE", text));
      return null;
    }
  }

  /** Starts the course now, or shows what keeps it from starting. */
  @POST
  @Path("schedule/start")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response start(
      @Context HttpServletRequest request, @PathParam("key") String key, Form form) {
    Course course = visitor.course(key);
    User user = sender(request, course, form);
    CourseStarts.Outcome outcome = parts.starts().start(course, user.locale());
    if (outcome.isOpen()) {
      return saved(course, "schedule");
    }
    return Response.status(409)
        .entity(
            draw(
                request,
                course,
                user,
                "schedule",
                schedule(course, user),
                List.of(frame.messages().text(user.locale(), "page.CANNOT_START"))))
        .build();
  }

  /** The grading policy. */
  @GET
  @Path("grading")
  public String grading(@Context HttpServletRequest request, @PathParam("key") String key) {
    Course course = visitor.course(key);
    User user = visitor.staff(request, course.key());
    return draw(
        request,
        course,
        user,
        "grading",
        grading(parts.courses().gradingPolicy(course.key()).orElseThrow()),
        List.of());
  }

  private static Grading grading(GradingPolicy policy) {
    List<Row> badges = new ArrayList<>();
    policy.badges().forEach(badge -> badges.add(new Row(badge.name(), percent(badge.weight()))));
    List<Row> ranges = new ArrayList<>();
    policy.ranges().forEach(range -> ranges.add(new Row(range.name(), percent(range.minimum()))));
    for (int i = 0; i < EMPTY_ROWS; i++) {
      badges.add(new Row("", ""));
      ranges.add(new Row("", ""));
    }
    double total = policy.totalWeight().orElse(0);
    return new Grading(
        "grading",
        percent(policy.passMark()),
        percent(policy.minimumCompletion()),
        badges,
        ranges,
        percent(total),
        Math.abs(total - 1) < 1e-6);
  }

  private static String percent(@Nullable Double share) {
    if (share == null) {
      return "";
    }
    double percent = Math.round(share * 10_000) / 100.0;
    return percent == Math.rint(percent) ? String.valueOf((long) percent) : String.valueOf(percent);
  }

  /** Sets the grading policy. */
  @POST
  @Path("grading")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response setGrading(
      @Context HttpServletRequest request, @PathParam("key") String key, Form form) {
    Course course = visitor.course(key);
    User user = sender(request, course, form);
    MultivaluedMap<String, String> fields = form.asMap();
    List<String> errors = new ArrayList<>();
    List<Badge> badges = new ArrayList<>();
    rows(fields, "badge", errors, user)
        .forEach((name, share) -> badges.add(new Badge(name, share)));
    List<GradingPolicy.Range> ranges = new ArrayList<>();
    rows(fields, "range", errors, user)
        .forEach((name, share) -> ranges.add(new GradingPolicy.Range(name, share)));
    GradingPolicy policy =
        new GradingPolicy(
            share(fields.getFirst("passMark"), errors, user),
            ranges,
            badges,
            share(fields.getFirst("completion"), errors, user));
    if (!errors.isEmpty()) {
      return Response.status(422)
          .entity(draw(request, course, user, "grading", grading(policy), errors))
          .build();
    }
    parts.courses().putGrading(course.key(), policy);
    return saved(course, "grading");
  }

  private Map<String, Double> rows(
      MultivaluedMap<String, String> fields, String kind, List<String> errors, User user) {
    Map<String, Double> rows = new java.util.LinkedHashMap<>();
    List<String> names = fields.getOrDefault(kind + "Name", List.of());
    List<String> shares = fields.getOrDefault(kind + "Percent", List.of());
    for (int i = 0; i < Math.min(names.size(), shares.size()); i++) {
      String name = names.get(i).strip();
      Double share = share(shares.get(i), errors, user);
      if (!name.isEmpty()) {
        if (share == null || name.length() > 255 || rows.containsKey(name)) {
          errors.add(frame.messages().text(user.locale(), "page.WRONG_ROW", name));
        } else {
          rows.put(name, share);
        }
      }
    }
    return rows;
  }

  private @Nullable Double share(@Nullable String text, List<String> errors, User user) {
    if (text == null || text.isBlank()) {
      return null;
    }
    try {
      double percent = Double.parseDouble(text.strip().replace(',', '.').replace("%", ""));
      if (percent >= 0 && percent <= 100) {
        return percent / 100;
      }
    } catch (NumberFormatException e) {
      // said below
    }
    errors.add(frame.messages().text(user.locale(), "page.WRONG_PERCENT", text));
    return null;
  }

  /** The advanced settings. */
  @GET
  @Path("advanced")
  public String advanced(@Context HttpServletRequest request, @PathParam("key") String key) {
    Course course = visitor.course(key);
    User user = visitor.staff(request, course.key());
    return draw(request, course, user, "advanced", advanced(course, user), List.of());
  }

  private Advanced advanced(Course course, User user) {
    Map<String, SettingText> texts = parts.plugins().settingTexts(user.locale());
    List<Field> fields = new ArrayList<>();
    for (SettingField field : parts.courses().settingFields()) {
      SettingText text = texts.get(field.key());
      if (text != null) {
        fields.add(
            new Field(
                field.key(),
                field.kind().name(),
                text.label(),
                text.help(),
                course.settings().getOrDefault(field.key(), field.defaultValue()),
                text.choices()));
      }
    }
    return new Advanced("advanced", fields);
  }

  /** Sets the advanced settings. */
  @POST
  @Path("advanced")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response setAdvanced(
      @Context HttpServletRequest request, @PathParam("key") String key, Form form) {
    Course course = visitor.course(key);
    User user = sender(request, course, form);
    List<String> errors = new ArrayList<>();
    Map<String, String> values = new HashMap<>();
    for (SettingField field : parts.courses().settingFields()) {
      String sent = form.asMap().getFirst(field.key());
      String value =
          field.kind() == SettingField.Kind.TOGGLE
              ? String.valueOf(sent != null)
              : sent == null ? field.defaultValue() : sent;
      SettingValue.objection(field, value)
          .ifPresent(objection -> errors.add(field.key() + ": " + objection));
      values.put(field.key(), value);
    }
    if (!errors.isEmpty()) {
      return Response.status(422)
          .entity(draw(request, course, user, "advanced", advanced(course, user), errors))
          .build();
    }
    parts.courses().putSettings(course.key(), values);
    return saved(course, "advanced");
  }
}
