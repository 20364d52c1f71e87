package dev.laurel.host.page;

import dev.laurel.host.course.SettingField;
import dev.laurel.host.course.SettingValue;
import dev.laurel.host.plugin.SettingText;
import dev.laurel.plugin.AdvancedSetting;
import dev.laurel.plugin.Link;
import dev.laurel.plugin.host.Course;
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
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** {@code /studio/KEY/settings/advanced}: the fields that plugins register. */
@Path("studio/{key}/settings/advanced")
@Produces(MediaType.TEXT_HTML)
public final class AdvancedPages {

  private static final int WITHOUT_SECONDS = "2026-12-01T09:00".length();

  private static final Link NO_GUIDE = new Link("", "");

  private final StudioFrame studio;
  private final Pages.Parts parts;

  AdvancedPages(StudioFrame studio, Pages.Parts parts) {
    this.studio = studio;
    this.parts = parts;
  }

  /** The advanced settings. */
  public record Advanced(String kind, List<Field> fields) {}

  /** A field; the guide is two empty texts where there is none. */
  public record Field(
      String key,
      String type,
      String label,
      String help,
      String value,
      List<AdvancedSetting.Choice> choices,
      Link guide) {

    /** A moment as a browser's field for a day and time takes it. */
    public String forInput() {
      return value.length() < WITHOUT_SECONDS ? "" : value.substring(0, WITHOUT_SECONDS);
    }
  }

  /** The advanced settings. */
  @GET
  public String advanced(@Context HttpServletRequest request, @PathParam("key") String key) {
    Course course = studio.course(key, request);
    User user = studio.staff(request, course);
    return studio.draw(
        request, course, user, "advanced", advanced(course.settings(), user), List.of());
  }

  private Advanced advanced(Map<String, String> values, User user) {
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
                values.getOrDefault(field.key(), field.defaultValue()),
                text.choices(),
                text.guide() == null ? NO_GUIDE : text.guide()));
      }
    }
    return new Advanced("advanced", fields);
  }

  /** Sets the advanced settings. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response setAdvanced(
      @Context HttpServletRequest request, @PathParam("key") String key, Form form) {
    Course course = studio.course(key, request);
    User user = studio.sender(request, course, form);
    List<String> errors = new ArrayList<>();
    Map<String, String> values = new HashMap<>();
    for (SettingField field : parts.courses().settingFields()) {
      String sent = form.asMap().getFirst(field.key());
      String value =
          field.kind() == SettingField.Kind.TOGGLE
              ? String.valueOf(sent != null)
              : sent == null ? field.defaultValue() : sent;
      // A browser's field for a day and time knows no zone; times of this host are in UTC.
      if (field.kind() == SettingField.Kind.DATE_TIME && value.matches("[0-9-]+T[0-9:.]+")) {
        value += value.length() == WITHOUT_SECONDS ? ":00Z" : "Z";
      }
      parts
          .courses()
          .objection(field, value, user.locale())
          .ifPresent(objection -> errors.add(field.key() + ": " + objection));
      values.put(field.key(), value);
    }
    if (!errors.isEmpty()) {
      return Response.status(422)
          .entity(studio.draw(request, course, user, "advanced", advanced(values, user), errors))
          .build();
    }
    Map<String, String> kept = new HashMap<>();
    for (SettingField field : parts.courses().settingFields()) {
      if (values.containsKey(field.key())) {
        kept.put(field.key(), SettingValue.kept(field, values.get(field.key())));
      }
    }
    parts.courses().putSettings(course.key(), kept);
    return studio.saved(course, "advanced");
  }
}
