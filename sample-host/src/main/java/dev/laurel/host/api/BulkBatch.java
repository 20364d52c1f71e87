package dev.laurel.host.api;

import dev.laurel.host.api.BulkLoad.WrongLineException;
import dev.laurel.host.grading.Gradebook;
import dev.laurel.host.user.Accounts;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.UserId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Lines that wait to be written together. When one of them names somebody who is not there, or
 * scores of somebody who does not take the course, those before it are written and it is told. For
 * one thread.
 */
final class BulkBatch {

  private final BulkLoad.Sources sources;
  private final Set<String> newcomers = new HashSet<>();
  private final List<Line> lines = new ArrayList<>();

  BulkBatch(BulkLoad.Sources sources) {
    this.sources = sources;
  }

  private sealed interface Line {
    int number();

    String username();

    /** The user name without its case. */
    default String who() {
      return username().toLowerCase(Locale.ROOT);
    }
  }

  private record Account(int number, String username, Accounts.Profile profile) implements Line {}

  private record Enrolled(int number, String username, CourseKey course, String mode)
      implements Line {}

  private record Scored(int number, String username, CourseKey course, Gradebook.Progress reached)
      implements Line {}

  /** A learner of a course, by name. */
  private record Place(CourseKey course, String who) {}

  int size() {
    return lines.size();
  }

  /** Whether an account waits to be made. */
  boolean has(String username) {
    return newcomers.contains(username.toLowerCase(Locale.ROOT));
  }

  void user(int number, String username, Accounts.Profile profile) {
    if (has(username)) {
      flush();
    }
    Account account = new Account(number, username, profile);
    newcomers.add(account.who());
    lines.add(account);
  }

  void enrol(int number, CourseKey course, String username, String mode) {
    lines.add(new Enrolled(number, username, course, mode));
  }

  void score(int number, CourseKey course, String username, Gradebook.Progress reached) {
    lines.add(new Scored(number, username, course, reached));
  }

  /** Writes all that waits. */
  void flush() {
    Optional<WrongLineException> wrong = sources.database().inTransaction(this::write);
    lines.clear();
    newcomers.clear();
    wrong.ifPresent(
        first -> {
          throw first;
        });
  }

  private Optional<WrongLineException> write() {
    Optional<WrongLineException> wrong = firstWrong();
    int end = wrong.map(WrongLineException::line).orElse(Integer.MAX_VALUE);
    Map<String, Accounts.Profile> accounts = new LinkedHashMap<>();
    Map<CourseKey, Map<String, String>> modes = new LinkedHashMap<>();
    Map<CourseKey, Map<String, Gradebook.Progress>> scores = new LinkedHashMap<>();
    Set<String> learners = new HashSet<>();
    for (Line line : lines) {
      if (line.number() >= end) {
        break;
      }
      if (line instanceof Account account) {
        accounts.put(account.username(), account.profile());
        continue;
      }
      learners.add(line.who());
      if (line instanceof Enrolled enrolled) {
        modes
            .computeIfAbsent(enrolled.course(), course -> new LinkedHashMap<>())
            .put(enrolled.who(), enrolled.mode());
      } else if (line instanceof Scored scored) {
        scores
            .computeIfAbsent(scored.course(), course -> new LinkedHashMap<>())
            .put(scored.who(), scored.reached());
      }
    }
    sources.accounts().putAll(accounts);
    Map<String, UserId> ids = sources.accounts().ids(learners);
    modes.forEach((course, some) -> sources.enrolments().enrol(course, byId(ids, some)));
    scores.forEach((course, some) -> sources.gradebook().record(course, byId(ids, some)));
    return wrong;
  }

  private static <T> Map<UserId, T> byId(Map<String, UserId> ids, Map<String, T> byName) {
    Map<UserId, T> result = new LinkedHashMap<>();
    byName.forEach((who, value) -> result.put(Objects.requireNonNull(ids.get(who)), value));
    return result;
  }

  private Optional<WrongLineException> firstWrong() {
    Set<String> mentioned = new HashSet<>();
    lines.stream().filter(line -> !(line instanceof Account)).forEach(l -> mentioned.add(l.who()));
    Map<String, UserId> ids = sources.accounts().ids(mentioned);
    Set<String> known = new HashSet<>(ids.keySet());
    Set<Place> taken = taken(ids);
    for (Line line : lines) {
      if (line instanceof Account) {
        known.add(line.who());
      } else if (!known.contains(line.who())) {
        return wrong(line, "There is no user ‘%s’.");
      } else if (line instanceof Enrolled enrolled) {
        taken.add(new Place(enrolled.course(), enrolled.who()));
      } else if (line instanceof Scored scored
          && !taken.contains(new Place(scored.course(), scored.who()))) {
        return wrong(line, "‘%s’ does not take this course.");
      }
    }
    return Optional.empty();
  }

  private static Optional<WrongLineException> wrong(Line line, String why) {
    return Optional.of(new WrongLineException(line.number(), why.formatted(line.username())));
  }

  /** Who of those with scores takes the course already. */
  private Set<Place> taken(Map<String, UserId> ids) {
    Map<CourseKey, Map<UserId, String>> scored = new HashMap<>();
    for (Line line : lines) {
      UserId id = ids.get(line.who());
      if (line instanceof Scored of && id != null) {
        scored.computeIfAbsent(of.course(), course -> new HashMap<>()).put(id, of.who());
      }
    }
    Set<Place> taken = new HashSet<>();
    scored.forEach(
        (course, learners) ->
            sources
                .enrolments()
                .among(course, learners.keySet())
                .forEach(
                    id -> taken.add(new Place(course, Objects.requireNonNull(learners.get(id))))));
    return taken;
  }
}
