package dev.laurel.certificates.template;

import dev.laurel.certificates.web.Access;
import dev.laurel.certificates.web.Caller;
import dev.laurel.certificates.web.Site;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** The forms with which people talk about a version. */
@Path("")
public final class CommentPageResource {

  private final Access access;
  private final CommentForm form;
  private final Site site;

  /** The forms. */
  public CommentPageResource(Access access, Templates templates, Site site) {
    this.access = access;
    this.form = new CommentForm(access, templates, templates.talk());
    this.site = site;
  }

  /**
   * Says something; {@code x} and {@code y} are empty for the whole, {@code thread} if it is new.
   */
  @POST
  @Path("{kind: templates|reviews}/{id: [0-9a-f]{32}}/comments")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response say(
      @Context ContainerRequestContext request,
      @PathParam("kind") String kind,
      @PathParam("id") String id,
      @FormParam("text") @Nullable String text,
      @FormParam("thread") @Nullable String thread,
      @FormParam("x") @Nullable String x,
      @FormParam("y") @Nullable String y) {
    Caller caller = access.person(request);
    Template template = form.seen(caller, id);
    Integer answered = number(thread);
    form.say(
        caller,
        template,
        answered == null ? null : form.thread(caller, template, answered),
        number(x),
        number(y),
        text);
    return shown(kind, id);
  }

  /** Says that a thread is done, or that it is not. */
  @POST
  @Path("{kind: templates|reviews}/{id: [0-9a-f]{32}}/comments/{comment}/{done: resolve|reopen}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response resolve(
      @Context ContainerRequestContext request,
      @PathParam("kind") String kind,
      @PathParam("id") String id,
      @PathParam("comment") long comment,
      @PathParam("done") String done) {
    Caller caller = access.person(request);
    Template template = form.seen(caller, id);
    form.resolve(caller, form.thread(caller, template, comment), done.equals("resolve"));
    return shown(kind, id);
  }

  private static @Nullable Integer number(@Nullable String text) {
    return text != null && text.matches("\\d{1,9}") ? Integer.valueOf(text) : null;
  }

  private Response shown(String kind, String id) {
    return Response.seeOther(URI.create(site.address("/" + kind + "/" + id) + "#talk")).build();
  }
}
