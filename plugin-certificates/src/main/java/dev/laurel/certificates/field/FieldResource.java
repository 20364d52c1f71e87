package dev.laurel.certificates.field;

import dev.laurel.certificates.web.Access;
import dev.laurel.certificates.web.Caller;
import dev.laurel.certificates.web.Site;
import dev.laurel.plugin.host.Course;
import dev.laurel.plugin.host.Courses;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code /courses/KEY/fields}: the placeholders a course and its organisation define. */
@Path("api/v1/courses/{key}/fields")
@Produces(MediaType.APPLICATION_JSON)
public final class FieldResource {

  private final Access access;
  private final CustomFields fields;
  private final FieldForm form;

  /** The resource. */
  public FieldResource(
      Access access, CustomFields fields, FieldUses uses, Courses courses, Site site) {
    this.access = access;
    this.fields = fields;
    this.form = new FieldForm(access, fields, uses, courses, site.messages());
  }

  /** A field, as the API shows it; {@code scope} is {@code course} or {@code org}. */
  record FieldJson(
      String name, String scope, String kind, String source, String attribute, String value) {

    static FieldJson of(CustomField field) {
      return new FieldJson(
          field.name(),
          field.ownerKind() == CustomField.OwnerKind.COURSE ? "course" : "org",
          field.kind().name().toLowerCase(Locale.ROOT),
          field.source().name().toLowerCase(Locale.ROOT),
          field.attribute(),
          field.value());
    }
  }

  /** What a caller defines. */
  record Body(
      @Nullable String scope,
      @Nullable String kind,
      @Nullable String source,
      @Nullable String attribute,
      @Nullable String value) {}

  /** All fields, the organisation's first. */
  @GET
  public Map<String, List<FieldJson>> list(
      @Context ContainerRequestContext request, @PathParam("key") String key) {
    Course course = form.course(access.staff(request, form.key(access.locale(request), key)), key);
    return Map.of("fields", fields.defined(course).stream().map(FieldJson::of).toList());
  }

  /** Defines a field, or defines it anew. */
  @PUT
  @Path("{name}")
  @Consumes(MediaType.APPLICATION_JSON)
  public FieldJson put(
      @Context ContainerRequestContext request,
      @PathParam("key") String key,
      @PathParam("name") String name,
      Body body) {
    Caller caller = access.staff(request, form.key(access.locale(request), key));
    return FieldJson.of(
        form.put(
            caller,
            form.course(caller, key),
            new FieldForm.Sent(
                name, body.scope(), body.kind(), body.source(), body.attribute(), body.value())));
  }

  /** Takes a field back that no design prints. */
  @DELETE
  @Path("{name}")
  public Response remove(
      @Context ContainerRequestContext request,
      @PathParam("key") String key,
      @PathParam("name") String name,
      @QueryParam("scope") @Nullable String scope) {
    Caller caller = access.staff(request, form.key(access.locale(request), key));
    form.remove(caller, form.course(caller, key), scope, name);
    return Response.noContent().build();
  }
}
