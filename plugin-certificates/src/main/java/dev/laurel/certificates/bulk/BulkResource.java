package dev.laurel.certificates.bulk;

import dev.laurel.certificates.roster.RosterRow;
import dev.laurel.certificates.roster.RosterSearch;
import dev.laurel.certificates.web.Caller;
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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code /courses/KEY/bulk}: what staff do to many learners at once, and its undoing. */
@Path("api/v1/courses/{key}/bulk")
@Produces(MediaType.APPLICATION_JSON)
public final class BulkResource {

  private static final int MOST = 1000;

  private final BulkParts parts;
  private final Chosen chosen;

  BulkResource(BulkParts parts) {
    this.parts = parts;
    this.chosen = parts.chosen();
  }

  /** Starts an act on those named, or on all that a search finds, whose number is to be said. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response start(
      @Context ContainerRequestContext request,
      @PathParam("key") CourseKey key,
      BulkJson.@Nullable StartBody body) {
    Caller caller = parts.access().staff(request, key);
    if (body == null) {
      throw parts.access().wrong(caller, "act", "web.MISSING");
    }
    BulkAct act = chosen.act(caller, body.act());
    String reason = chosen.reason(caller, act, body.reason());
    if (body.search() != null && body.usernames() != null) {
      throw parts.access().wrong(caller, "usernames", "bulk.NAMES_OR_SEARCH");
    }
    if (body.search() != null && body.expect() == null) {
      throw parts.access().wrong(caller, "expect", "bulk.HOW_MANY");
    }
    List<RosterRow> rows =
        body.search() == null
            ? chosen.named(caller, key, body.usernames() == null ? List.of() : body.usernames())
            : chosen.found(caller, key, search(caller, body.search()));
    if (body.expect() != null) {
      chosen.expect(caller, rows, body.expect());
    }
    Bulk bulk = parts.bulks().start(key, act, rows, reason, caller.user());
    return Response.accepted(BulkJson.of(bulk, parts.bulks().tally(bulk)))
        .location(URI.create(parts.site().api(key, "/bulk/" + bulk.id())))
        .build();
  }

  private RosterSearch search(Caller caller, BulkJson.SearchBody sent) {
    return RosterSearch.checked(
        sent.q(),
        sent.status(),
        sent.mode(),
        sent.design(),
        sent.from(),
        sent.to(),
        parts.access(),
        caller);
  }

  /** The latest acts. */
  @GET
  public Object list(@Context ContainerRequestContext request, @PathParam("key") CourseKey key) {
    parts.access().staff(request, key);
    List<Bulk> latest = parts.bulks().latest(key, 50);
    Map<String, Tally> tallies = parts.bulks().tallies(latest);
    return Map.of(
        "acts",
        latest.stream()
            .map(one -> BulkJson.of(one, tallies.getOrDefault(one.id(), Tally.NONE)))
            .toList());
  }

  /** An act, with what it did to whom. */
  @GET
  @Path("{id}")
  public Object get(
      @Context ContainerRequestContext request,
      @PathParam("key") CourseKey key,
      @PathParam("id") String id,
      @QueryParam("after") @DefaultValue("0") String after,
      @QueryParam("limit") @DefaultValue("1000") String most) {
    Caller caller = parts.access().staff(request, key);
    Bulk bulk = find(caller, key, id);
    int limit = most.matches("\\d{1,4}") ? Integer.parseInt(most) : 0;
    if (limit < 1 || limit > MOST) {
      throw parts.access().wrong(caller, "limit", "web.NOT_ALLOWED", most, "1 – " + MOST);
    }
    if (!after.matches("\\d{1,8}")) {
      throw parts.access().wrong(caller, "after", "web.NOT_ALLOWED", after, "next");
    }
    return BulkJson.of(
        bulk,
        parts.bulks().tally(bulk),
        parts.bulks().items(bulk, Integer.parseInt(after), limit),
        limit,
        parts.site().messages(),
        caller.locale());
  }

  /** Undoes an act, for those to whom nothing else has happened since. */
  @POST
  @Path("{id}/undo")
  public Response undo(
      @Context ContainerRequestContext request,
      @PathParam("key") CourseKey key,
      @PathParam("id") String id) {
    Caller caller = parts.access().staff(request, key);
    Bulk bulk = find(caller, key, id);
    if (!parts.bulks().undo(bulk, caller.user())) {
      throw chosen.cannotBeUndone(caller, find(caller, key, id)).exception();
    }
    Bulk now = find(caller, key, id);
    return Response.accepted(BulkJson.of(now, parts.bulks().tally(now)))
        .location(URI.create(parts.site().api(key, "/bulk/" + id)))
        .build();
  }

  private Bulk find(Caller caller, CourseKey key, String id) {
    return parts
        .bulks()
        .find(key, id)
        .orElseThrow(() -> parts.access().missing(caller.locale(), "NO_SUCH_ACT"));
  }
}
