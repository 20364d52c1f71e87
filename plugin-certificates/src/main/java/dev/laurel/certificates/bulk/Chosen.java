package dev.laurel.certificates.bulk;

import dev.laurel.certificates.roster.Roster;
import dev.laurel.certificates.roster.RosterRow;
import dev.laurel.certificates.roster.RosterSearch;
import dev.laurel.certificates.web.Access;
import dev.laurel.certificates.web.Caller;
import dev.laurel.certificates.web.Site;
import dev.laurel.kit.web.Problem;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.Host;
import dev.laurel.plugin.host.User;
import dev.laurel.plugin.host.UserId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Finds whom an act is about: those named, or all that a search finds; ends in words if nobody. */
final class Chosen {

  /** More than these are not acted on at once. */
  static final int MOST = 10_000;

  private final Access access;
  private final Roster roster;
  private final Host host;
  private final Site site;

  Chosen(Access access, Roster roster, Host host, Site site) {
    this.access = access;
    this.roster = roster;
    this.host = host;
    this.site = site;
  }

  /** Those named. */
  List<RosterRow> named(Caller caller, CourseKey course, Collection<String> names) {
    List<String> typed =
        names.stream()
            .filter(Objects::nonNull)
            .map(String::strip)
            .filter(name -> !name.isEmpty())
            .distinct()
            .toList();
    check(caller, typed.size());
    Map<String, User> people = host.users().findAllByName(typed);
    List<Problem.FieldError> unknown =
        typed.stream()
            .filter(name -> !people.containsKey(name))
            .map(
                name ->
                    new Problem.FieldError(
                        "usernames",
                        site.messages()
                            .text(caller.locale(), "certificate.CSV_NO_SUCH_USER", name)))
            .toList();
    if (!unknown.isEmpty()) {
      throw access.wrong(caller, unknown);
    }
    return roster.rows(course, typed.stream().map(people::get).map(User::id).distinct().toList());
  }

  /** All that a search finds. */
  List<RosterRow> found(Caller caller, CourseKey course, RosterSearch search) {
    List<UserId> all = roster.all(course, search, MOST);
    check(caller, all.size());
    return roster.rows(course, all);
  }

  private void check(Caller caller, int number) {
    if (number == 0) {
      throw access.wrong(caller, "usernames", "bulk.NOBODY_CHOSEN");
    }
    if (number > MOST) {
      throw access.wrong(caller, "usernames", "bulk.TOO_MANY", MOST);
    }
  }

  /** That not as many are found now as were said to be. */
  void expect(Caller caller, List<RosterRow> rows, long expected) {
    if (rows.size() != expected) {
      throw Problem.of(
              409,
              "SELECTION_CHANGED",
              site.messages()
                  .text(caller.locale(), "bulk.SELECTION_CHANGED", expected, rows.size()))
          .with("number", rows.size())
          .exception();
    }
  }

  /** A reason that is long enough for the act and not too long. */
  String reason(Caller caller, BulkAct act, @org.jspecify.annotations.Nullable String sent) {
    return access.reason(caller, sent, act.needsReason());
  }

  /** An act by its name. */
  BulkAct act(Caller caller, @org.jspecify.annotations.Nullable String name) {
    String named = name == null ? "" : name;
    if (named.isBlank()) {
      throw access.wrong(
          caller,
          "act",
          "bulk.CHOOSE_ACT",
          BulkAct.names().stream()
              .map(one -> site.messages().text(caller.locale(), "bulk.ACT_" + one))
              .collect(Collectors.joining(", ")));
    }
    return BulkAct.named(named)
        .orElseThrow(
            () ->
                access.wrong(
                    caller,
                    "act",
                    "web.NOT_ALLOWED",
                    named,
                    String.join(", ", BulkAct.names()).toLowerCase(java.util.Locale.ROOT)));
  }

  Problem cannotBeUndone(Caller caller, Bulk bulk) {
    String code =
        !bulk.act().canBeUndone()
            ? "CANNOT_BE_UNDONE"
            : bulk.state() == BulkState.UNDONE || bulk.state() == BulkState.UNDOING
                ? "UNDONE_ALREADY"
                : "STILL_GOING";
    return Problem.of(409, code, site.messages().text(caller.locale(), "bulk." + code));
  }
}
