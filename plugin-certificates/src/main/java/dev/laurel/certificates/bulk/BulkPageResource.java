package dev.laurel.certificates.bulk;

import dev.laurel.certificates.roster.RosterRow;
import dev.laurel.certificates.roster.RosterSearch;
import dev.laurel.certificates.web.Caller;
import dev.laurel.plugin.host.Course;
import dev.laurel.plugin.host.CourseKey;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The pages of acts on many: what is asked before, what came of it, and all of them. */
@Path("courses/{key}/bulk")
@Produces(MediaType.TEXT_HTML)
public final class BulkPageResource {

  private static final int ROWS = 200;
  private static final int ACTS = 100;

  /** The fields that say whom an act is about. */
  private static final List<String> SEARCH = List.of("q", "status", "mode", "design", "from", "to");

  private final BulkParts parts;
  private final Chosen chosen;
  private final BulkViews views;

  BulkPageResource(BulkParts parts) {
    this.parts = parts;
    this.chosen = parts.chosen();
    this.views = new BulkViews(parts);
  }

  /** Asks before it is done, and does it when that was answered. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response ask(
      @Context ContainerRequestContext request,
      @PathParam("key") CourseKey key,
      MultivaluedMap<String, String> form) {
    Caller caller = parts.access().staff(request, key);
    BulkAct act = chosen.act(caller, form.getFirst("act"));
    boolean isAll = "all".equals(form.getFirst("select"));
    List<String> names = form.getOrDefault("learner", List.of());
    List<RosterRow> rows =
        isAll ? chosen.found(caller, key, search(caller, form)) : chosen.named(caller, key, names);
    String expected = form.getFirst("expect");
    if (expected == null) {
      return question(request, caller, key, act, rows, fields(form, act, rows), "", 200);
    }
    if (!expected.equals(String.valueOf(rows.size()))) {
      String problem =
          views
              .words(caller)
              .text(
                  "bulk.SELECTION_CHANGED",
                  expected.matches("\\d{1,9}") ? Long.valueOf(expected) : 0L,
                  (long) rows.size());
      return question(request, caller, key, act, rows, fields(form, act, rows), problem, 409);
    }
    Bulk bulk =
        parts
            .bulks()
            .start(
                key, act, rows, chosen.reason(caller, act, form.getFirst("reason")), caller.user());
    return Response.seeOther(URI.create(parts.site().course(key, "/bulk/" + bulk.id()))).build();
  }

  private RosterSearch search(Caller caller, MultivaluedMap<String, String> form) {
    return RosterSearch.checked(
        form.getFirst("q"),
        form.getFirst("status"),
        form.getFirst("mode"),
        form.getFirst("design"),
        form.getFirst("from"),
        form.getFirst("to"),
        parts.access(),
        caller);
  }

  private static List<BulkPage.Field> fields(
      MultivaluedMap<String, String> form, BulkAct act, List<RosterRow> rows) {
    List<BulkPage.Field> fields = new ArrayList<>();
    fields.add(new BulkPage.Field("act", act.name()));
    fields.add(new BulkPage.Field("expect", String.valueOf(rows.size())));
    if ("all".equals(form.getFirst("select"))) {
      fields.add(new BulkPage.Field("select", "all"));
      for (String name : SEARCH) {
        String value = form.getFirst(name);
        fields.add(new BulkPage.Field(name, value == null ? "" : value));
      }
    } else {
      rows.forEach(row -> fields.add(new BulkPage.Field("learner", row.username())));
    }
    return fields;
  }

  private Response question(
      ContainerRequestContext request,
      Caller caller,
      CourseKey key,
      BulkAct act,
      List<RosterRow> rows,
      List<BulkPage.Field> fields,
      String problem,
      int status) {
    BulkPage.Question question = views.question(act, rows, fields, problem, caller);
    return Response.status(status)
        .entity(framed(request, caller, key, question.title(), question, null, null))
        .build();
  }

  /** All acts. */
  @GET
  public String list(@Context ContainerRequestContext request, @PathParam("key") CourseKey key) {
    Caller caller = parts.access().staff(request, key);
    List<Bulk> latest = parts.bulks().latest(key, ACTS);
    Map<String, Tally> tallies = parts.bulks().tallies(latest);
    return framed(
        request,
        caller,
        key,
        views.words(caller).text("bulk.ALL"),
        null,
        null,
        latest.stream()
            .map(one -> views.act(one, tallies.getOrDefault(one.id(), Tally.NONE), caller))
            .toList());
  }

  /** An act, and what it did to whom. */
  @GET
  @Path("{id}")
  public String get(
      @Context ContainerRequestContext request,
      @PathParam("key") CourseKey key,
      @PathParam("id") String id,
      @QueryParam("after") @DefaultValue("0") String after) {
    Caller caller = parts.access().staff(request, key);
    Bulk bulk = find(caller, key, id);
    int begin = after.matches("\\d{1,8}") ? Integer.parseInt(after) : 0;
    List<BulkItem> items = parts.bulks().items(bulk, begin, ROWS);
    String next =
        items.size() < ROWS
            ? ""
            : parts.site().course(key, "/bulk/" + id)
                + "?after="
                + items.get(items.size() - 1).number();
    BulkPage.Act act = views.act(bulk, parts.bulks().tally(bulk), items, next, caller);
    return framed(request, caller, key, act.title(), null, act, null);
  }

  /** Asked by the page until the act has ended. */
  @GET
  @Path("{id}/progress")
  public Response progress(
      @Context ContainerRequestContext request,
      @PathParam("key") CourseKey key,
      @PathParam("id") String id) {
    Caller caller = parts.access().staff(request, key);
    Bulk bulk = find(caller, key, id);
    BulkPage.Act act = views.act(bulk, parts.bulks().tally(bulk), caller);
    return Response.ok(
            parts
                .site()
                .draw(new BulkProgressPage.View(act.counts(), act.percent()), caller.locale())
                .value())
        .header("X-Laurel-Finished", !act.going())
        .build();
  }

  /** Undoes an act, for those to whom nothing else has happened since. */
  @POST
  @Path("{id}/undo")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response undo(
      @Context ContainerRequestContext request,
      @PathParam("key") CourseKey key,
      @PathParam("id") String id) {
    Caller caller = parts.access().staff(request, key);
    Bulk bulk = find(caller, key, id);
    if (!parts.bulks().undo(bulk, caller.user())) {
      throw chosen.cannotBeUndone(caller, find(caller, key, id)).exception();
    }
    return Response.seeOther(URI.create(parts.site().course(key, "/bulk/" + id))).build();
  }

  private Bulk find(Caller caller, CourseKey key, String id) {
    return parts
        .bulks()
        .find(key, id)
        .orElseThrow(() -> parts.access().missing(caller.locale(), "NO_SUCH_ACT"));
  }

  private String framed(
      ContainerRequestContext request,
      Caller caller,
      CourseKey key,
      String title,
      BulkPage.@Nullable Question question,
      BulkPage.@Nullable Act act,
      @Nullable List<BulkPage.Act> acts) {
    BulkPage.View view =
        new BulkPage.View(
            parts.host().courses().find(key).map(Course::title).orElse(key.value()),
            parts.site().course(key, "/learners"),
            parts.site().course(key, "/bulk"),
            parts.site().csrfToken(request),
            question,
            act,
            acts);
    return parts.site().framed(request, view, caller.locale(), title, false);
  }
}
