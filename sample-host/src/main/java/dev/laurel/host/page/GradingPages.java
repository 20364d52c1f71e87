package dev.laurel.host.page;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code /studio/KEY/settings/grading}: who passes. */
@Path("studio/{key}/settings/grading")
@Produces(MediaType.TEXT_HTML)
public final class GradingPages {

  private static final int EMPTY_ROWS = 2;

  private final StudioFrame studio;
  private final Pages.Parts parts;

  GradingPages(StudioFrame studio, Pages.Parts parts) {
    this.studio = studio;
    this.parts = parts;
  }

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

  /** The grading policy. */
  @GET
  public String grading(@Context HttpServletRequest request, @PathParam("key") String key) {
    Course course = studio.course(key, request);
    User user = studio.staff(request, course);
    return studio.draw(
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
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response setGrading(
      @Context HttpServletRequest request, @PathParam("key") String key, Form form) {
    Course course = studio.course(key, request);
    User user = studio.sender(request, course, form);
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
          .entity(studio.draw(request, course, user, "grading", grading(policy), errors))
          .build();
    }
    parts.courses().putGrading(course.key(), policy);
    return studio.saved(course, "grading");
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
          errors.add(studio.text(user, "WRONG_ROW", name));
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
    errors.add(studio.text(user, "WRONG_PERCENT", text));
    return null;
  }
}
