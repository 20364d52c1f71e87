package dev.laurel.certificates.generation;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.laurel.certificates.certificate.Regenerated;
import dev.laurel.certificates.certificate.Rehearsed;
import dev.laurel.certificates.web.Access;
import dev.laurel.certificates.web.Caller;
import dev.laurel.certificates.web.Site;
import dev.laurel.kit.web.Json;
import dev.laurel.plugin.host.Course;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.Host;
import dev.laurel.plugin.host.User;
import dev.laurel.plugin.host.UserId;
import jakarta.ws.rs.DELETE;
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
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** {@code /courses/KEY/generations}: the instructor's runs. */
@Path("api/v1/courses/{key}/generations")
@Produces(MediaType.APPLICATION_JSON)
public final class GenerationResource {

  private static final int MOST_FAILURES = 1000;
  private static final int MOST_SHOWN = 200;
  private static final int MOST_EVENTS = 3600;

  private final Access access;
  private final Generations generations;
  private final Preview preview;
  private final RunActs acts;
  private final Host host;
  private final Site site;

  /** The resource. */
  public GenerationResource(
      Access access, Generations generations, Preview preview, RunActs acts, Host host, Site site) {
    this.access = access;
    this.generations = generations;
    this.preview = preview;
    this.acts = acts;
    this.host = host;
    this.site = site;
  }

  /** Starts a run, or joins the one that goes. */
  @POST
  public Response start(
      @Context ContainerRequestContext request,
      @PathParam("key") CourseKey key,
      GenerationJson.@Nullable StartBody body) {
    Caller caller = access.staff(request, key);
    Course course = acts.issuing(caller, key);
    Set<Regenerated> which = which(caller, body);
    String reason =
        which.isEmpty() || body == null ? "" : access.reason(caller, body.reason(), true);
    Generation run = acts.start(caller, course, which, reason);
    return Response.accepted(json(run, caller))
        .location(URI.create(site.api(key, "/generations/" + run.id())))
        .build();
  }

  private Set<Regenerated> which(Caller caller, GenerationJson.@Nullable StartBody body) {
    Set<Regenerated> which = EnumSet.noneOf(Regenerated.class);
    for (String name :
        body == null || body.regenerate() == null ? List.<String>of() : body.regenerate()) {
      Regenerated found =
          Arrays.stream(Regenerated.values())
              .filter(one -> one.name().equalsIgnoreCase(name))
              .findFirst()
              .orElseThrow(
                  () ->
                      access.wrong(
                          caller,
                          "regenerate",
                          "web.NOT_ALLOWED",
                          name,
                          String.join(
                              ", ",
                              Arrays.stream(Regenerated.values())
                                  .map(one -> one.name().toLowerCase(Locale.ROOT))
                                  .toList())));
      which.add(found);
    }
    return which;
  }

  /** The latest runs. */
  @GET
  public Object list(@Context ContainerRequestContext request, @PathParam("key") CourseKey key) {
    Caller caller = access.staff(request, key);
    return Map.of(
        "generations", generations.latest(key, 50).stream().map(run -> json(run, caller)).toList());
  }

  /** What a run would do; with {@code show}, who is of a kind. */
  @GET
  @Path("preview")
  public PreviewJson preview(
      @Context ContainerRequestContext request,
      @PathParam("key") CourseKey key,
      @QueryParam("show") @Nullable String show,
      @QueryParam("after") @Nullable String after) {
    Caller caller = access.staff(request, key);
    Course course =
        host.courses()
            .find(key)
            .orElseThrow(() -> access.missing(caller.locale(), "NO_SUCH_COURSE"));
    Preview.Part part =
        show == null
            ? new Preview.Part(List.of(), null)
            : preview.list(course, kind(caller, show), after(after), MOST_SHOWN);
    return PreviewJson.of(
        preview.count(course).orElse(null), part, site.messages(), caller.locale());
  }

  private Rehearsed.Kind kind(Caller caller, String name) {
    return Arrays.stream(Rehearsed.Kind.values())
        .filter(one -> one.name().equalsIgnoreCase(name) && one != Rehearsed.Kind.HOLDS)
        .findFirst()
        .orElseThrow(
            () ->
                access.wrong(
                    caller,
                    "show",
                    "web.NOT_ALLOWED",
                    name,
                    "due, unprintable, not_passing, revoked, mode_not_eligible"));
  }

  private static @Nullable UserId after(@Nullable String sent) {
    return sent == null || sent.isBlank() || sent.length() > 64 ? null : new UserId(sent);
  }

  /** A run. */
  @GET
  @Path("{id}")
  public Object get(
      @Context ContainerRequestContext request,
      @PathParam("key") CourseKey key,
      @PathParam("id") String id) {
    Caller caller = access.staff(request, key);
    return json(acts.run(caller, key, id), caller);
  }

  /** Cancels a run. */
  @DELETE
  @Path("{id}")
  public Object cancel(
      @Context ContainerRequestContext request,
      @PathParam("key") CourseKey key,
      @PathParam("id") String id) {
    Caller caller = access.staff(request, key);
    generations.cancel(acts.run(caller, key, id), caller.user());
    return json(acts.run(caller, key, id), caller);
  }

  /** Goes on with a cancelled run. */
  @POST
  @Path("{id}/resume")
  public Response resume(
      @Context ContainerRequestContext request,
      @PathParam("key") CourseKey key,
      @PathParam("id") String id) {
    Caller caller = access.staff(request, key);
    acts.resume(caller, key, id);
    return Response.accepted(json(acts.run(caller, key, id), caller)).build();
  }

  /** Tries those again who could not be printed: some, or all. */
  @POST
  @Path("{id}/retry")
  public Object retry(
      @Context ContainerRequestContext request,
      @PathParam("key") CourseKey key,
      @PathParam("id") String id,
      GenerationJson.@Nullable RetryBody body) {
    Caller caller = access.staff(request, key);
    List<String> names = body == null ? null : body.usernames();
    acts.retry(
        caller,
        key,
        id,
        names == null ? null : names.stream().map(name -> learner(name, caller)).toList());
    return json(acts.run(caller, key, id), caller);
  }

  private UserId learner(@Nullable String name, Caller caller) {
    if (name == null) {
      throw access.wrong(caller, "usernames", "web.MISSING");
    }
    return host.users()
        .findByUsername(name)
        .map(User::id)
        .orElseThrow(() -> access.missing(caller.locale(), "NO_SUCH_USER"));
  }

  /** A run as it goes, as server-sent events; ends with the run. */
  @GET
  @Path("{id}/events")
  @Produces("text/event-stream")
  public Response events(
      @Context ContainerRequestContext request,
      @PathParam("key") CourseKey key,
      @PathParam("id") String id) {
    Caller caller = access.staff(request, key);
    acts.run(caller, key, id);
    StreamingOutput events =
        output -> {
          boolean isGoing = true;
          for (int sent = 0; isGoing && sent < MOST_EVENTS; sent++) {
            Generation run = acts.run(caller, key, id);
            output.write(event(json(run, caller)).getBytes(StandardCharsets.UTF_8));
            output.flush();
            isGoing = run.isGoing();
            if (isGoing) {
              LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(500));
            }
          }
        };
    return Response.ok(events).build();
  }

  private static String event(GenerationJson json) throws JsonProcessingException {
    return "event: progress\ndata: " + Json.MAPPER.writeValueAsString(json) + "\n\n";
  }

  private GenerationJson json(Generation run, Caller caller) {
    return GenerationJson.of(
        run,
        generations.solved(run),
        generations.failures(run, MOST_FAILURES),
        generations.resting(run).orElse(null),
        host.clock().instant(),
        site.messages(),
        caller.locale());
  }
}
