package dev.laurel.certificates.roster;

import dev.laurel.certificates.web.Access;
import dev.laurel.certificates.web.Caller;
import dev.laurel.certificates.web.Site;
import dev.laurel.kit.web.Problem;
import dev.laurel.plugin.host.CourseKey;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /courses/KEY/learners}: who holds what, searched and filtered. */
@Path("api/v1/courses/{key}/learners")
@Produces(MediaType.APPLICATION_JSON)
public final class RosterResource {

  private static final int MOST = 500;

  private final Access access;
  private final Roster roster;
  private final Site site;

  /** The resource. */
  public RosterResource(Access access, Roster roster, Site site) {
    this.access = access;
    this.roster = roster;
    this.site = site;
  }

  /** A page of what is found; the answer says what {@code after} takes for the page behind it. */
  @GET
  public Object list(
      @Context ContainerRequestContext request,
      @PathParam("key") CourseKey key,
      @QueryParam("q") @Nullable String text,
      @QueryParam("status") @Nullable String status,
      @QueryParam("mode") @Nullable String mode,
      @QueryParam("design") @Nullable String design,
      @QueryParam("from") @Nullable String from,
      @QueryParam("to") @Nullable String to,
      @QueryParam("after") @Nullable String after,
      @QueryParam("limit") @DefaultValue("100") String most) {
    Caller caller = access.staff(request, key);
    List<RosterSearch.Wrong> wrong = new ArrayList<>();
    RosterSearch search = RosterSearch.of(text, status, mode, design, from, to, wrong);
    int limit = most.matches("\\d{1,4}") ? Integer.parseInt(most) : 0;
    if (limit < 1 || limit > MOST) {
      wrong.add(new RosterSearch.Wrong("limit", most, "1 – " + MOST));
    }
    if (after != null && !after.matches("[\\x21-\\x7e]{0,64}")) {
      wrong.add(new RosterSearch.Wrong("after", after, "next"));
    }
    if (!wrong.isEmpty()) {
      throw access.wrong(caller, wrong.stream().map(one -> error(caller, one)).toList());
    }
    Roster.Page page =
        roster.page(key, search, after == null || after.isEmpty() ? null : after, limit);
    return new RosterJson(
        page.rows().stream()
            .map(row -> RosterJson.of(row, site.messages(), caller.locale()))
            .toList(),
        roster.count(key, search),
        page.next());
  }

  private Problem.FieldError error(Caller caller, RosterSearch.Wrong wrong) {
    return new Problem.FieldError(
        wrong.field(),
        site.messages().text(caller.locale(), "web.NOT_ALLOWED", wrong.value(), wrong.allowed()));
  }
}
