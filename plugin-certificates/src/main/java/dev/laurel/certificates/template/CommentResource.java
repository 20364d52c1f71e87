package dev.laurel.certificates.template;

import dev.laurel.certificates.web.Access;
import dev.laurel.certificates.web.Caller;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is said of a version. */
@Path("api/v1/templates")
@Produces(MediaType.APPLICATION_JSON)
public final class CommentResource {

  private final Access access;
  private final Talk talk;
  private final CommentForm form;

  /** The resource. */
  public CommentResource(Access access, Templates templates) {
    this.access = access;
    this.talk = templates.talk();
    this.form = new CommentForm(access, templates, templates.talk());
  }

  /** A comment, as the API shows it. */
  record CommentJson(
      long id,
      @Nullable Long thread,
      @Nullable Integer x,
      @Nullable Integer y,
      String text,
      String by,
      Instant at,
      @Nullable String resolvedBy,
      @Nullable Instant resolvedAt) {

    static CommentJson of(Comment comment) {
      return new CommentJson(
          comment.id(),
          comment.thread(),
          comment.x(),
          comment.y(),
          comment.text(),
          comment.userName(),
          comment.at(),
          comment.resolvedBy(),
          comment.resolvedAt());
    }
  }

  /** What somebody says. */
  record Body(
      @Nullable String text, @Nullable Long thread, @Nullable Integer x, @Nullable Integer y) {}

  /** Whether a thread is done. */
  record Done(@Nullable Boolean resolved) {}

  /** What was said of a version, the first first. */
  @GET
  @Path("{id}/comments")
  public Map<String, List<CommentJson>> list(
      @Context ContainerRequestContext request, @PathParam("id") String id) {
    return json(form.seen(access.person(request), id));
  }

  private Map<String, List<CommentJson>> json(Template template) {
    return Map.of("comments", talk.of(template.id()).stream().map(CommentJson::of).toList());
  }

  /** Says something, on the whole, at a place of the picture, or as an answer. */
  @POST
  @Path("{id}/comments")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response say(
      @Context ContainerRequestContext request, @PathParam("id") String id, Body body) {
    Caller caller = access.person(request);
    Template template = form.seen(caller, id);
    Comment thread = body.thread() == null ? null : form.thread(caller, template, body.thread());
    form.say(caller, template, thread, body.x(), body.y(), body.text());
    return Response.status(201).entity(json(template)).build();
  }

  /** Says whether a thread is done. */
  @PUT
  @Path("{id}/comments/{comment}")
  @Consumes(MediaType.APPLICATION_JSON)
  public Map<String, List<CommentJson>> resolve(
      @Context ContainerRequestContext request,
      @PathParam("id") String id,
      @PathParam("comment") long comment,
      Done body) {
    Caller caller = access.person(request);
    Template template = form.seen(caller, id);
    Comment thread = form.thread(caller, template, comment);
    form.resolve(caller, thread, Boolean.TRUE.equals(body.resolved()));
    return json(template);
  }
}
