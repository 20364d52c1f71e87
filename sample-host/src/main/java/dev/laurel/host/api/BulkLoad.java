package dev.laurel.host.api;

import com.fasterxml.jackson.databind.JsonNode;
import dev.laurel.host.course.CourseCatalog;
import dev.laurel.host.course.EnrolmentBook;
import dev.laurel.host.grading.Gradebook;
import dev.laurel.host.user.Accounts;
import dev.laurel.kit.persistence.Database;
import dev.laurel.kit.web.Json;
import dev.laurel.plugin.host.Course;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.UserId;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lines of a bulk load on their way into the database. Users are written first, then enrolments,
 * then scores; a batch is written when it is full, before a course changes and at the end. For one
 * call, one thread.
 */
final class BulkLoad {

  private static final int BATCH = 1000;
  private static final Pattern COURSE = Pattern.compile("/courses/([^/]+)");
  private static final Pattern GRADING = Pattern.compile("/courses/([^/]+)/grading");
  private static final Pattern USER = Pattern.compile("/users/([^/]+)");
  private static final Pattern LEARNER =
      Pattern.compile("/courses/([^/]+)/(enrolments|progress)/([^/]+)");

  private final Sources sources;
  private final Map<String, Accounts.Profile> users = new LinkedHashMap<>();
  private final Map<CourseKey, Map<String, String>> enrolments = new HashMap<>();
  private final Map<CourseKey, Map<String, Gradebook.Progress>> scores = new HashMap<>();
  private final Map<String, Course> courses = new HashMap<>();
  private final int[] counts = new int[2];

  BulkLoad(Sources sources) {
    this.sources = sources;
  }

  /** Where things go. */
  record Sources(
      Database database,
      Accounts accounts,
      CourseCatalog courses,
      EnrolmentBook enrolments,
      Gradebook gradebook) {}

  /** A line that cannot be taken; the message says why. */
  static final class WrongLineException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WrongLineException(String message) {
      super(message, null, false, false);
    }
  }

  int count() {
    return counts[0];
  }

  void put(String address, JsonNode body) {
    String path = address.replaceFirst("^/api/host/v1", "");
    Matcher user = USER.matcher(path);
    Matcher learner = LEARNER.matcher(path);
    Matcher grading = GRADING.matcher(path);
    Matcher course = COURSE.matcher(path);
    if (user.matches()) {
      user(decoded(user.group(1)), body(body, UserResource.Body.class).checked());
    } else if (grading.matches()) {
      flush();
      Course graded = course(decoded(grading.group(1)));
      sources.courses().putGrading(graded.key(), body(body, GradingJson.class).checked());
    } else if (course.matches()) {
      flush();
      String key = decoded(course.group(1));
      CourseResource.put(
          sources.courses(),
          sources.accounts(),
          Access.key(key),
          body(body, CourseJson.Body.class));
      courses.remove(key);
    } else if (learner.matches()) {
      Course taken = course(decoded(learner.group(1)));
      String name = decoded(learner.group(3)).toLowerCase(Locale.ROOT);
      if (learner.group(2).equals("enrolments")) {
        enrolments
            .computeIfAbsent(taken.key(), key -> new LinkedHashMap<>())
            .put(name, mode(taken, body.path("mode").asText()));
      } else {
        scores.computeIfAbsent(taken.key(), key -> new LinkedHashMap<>()).put(name, progress(body));
      }
    } else {
      throw new WrongLineException("‘%s’ is no address that can be loaded.".formatted(address));
    }
    counts[0]++;
    if (++counts[1] >= BATCH) {
      flush();
    }
  }

  /** Who gets a password or a role is written alone: there are few of them. */
  private void user(String name, Accounts.Profile profile) {
    UserResource.checkUsername(name);
    if (profile.password() == null && profile.roles() == null) {
      users.put(name, profile);
    } else {
      users.remove(name);
      sources.accounts().put(name, profile);
    }
  }

  private static <T> T body(JsonNode body, Class<T> type) {
    try {
      return Json.MAPPER.convertValue(body, type);
    } catch (IllegalArgumentException e) {
      throw new WrongLineException("Its body does not have the shape that its address takes.");
    }
  }

  void flush() {
    sources
        .database()
        .inTransaction(
            () -> {
              sources.accounts().putAll(users);
              enrolments.forEach(
                  (course, modes) -> sources.enrolments().enrol(course, byId(modes)));
              scores.forEach(
                  (course, reached) -> sources.gradebook().record(course, byId(reached)));
            });
    users.clear();
    enrolments.clear();
    scores.clear();
    counts[1] = 0;
  }

  private <T> Map<UserId, T> byId(Map<String, T> byName) {
    Map<String, UserId> ids = sources.accounts().ids(byName.keySet());
    Map<UserId, T> result = new LinkedHashMap<>();
    byName.forEach(
        (name, value) -> {
          UserId id = ids.get(name);
          if (id == null) {
            throw new WrongLineException("There is no user ‘%s’.".formatted(name));
          }
          result.put(id, value);
        });
    return result;
  }

  private Course course(String key) {
    Course known = courses.get(key);
    if (known == null) {
      known =
          sources
              .courses()
              .find(new CourseKey(key))
              .orElseThrow(() -> new WrongLineException("There is no course ‘%s’.".formatted(key)));
      courses.put(key, known);
    }
    return known;
  }

  private static String mode(Course course, String mode) {
    if (course.mode(mode).isEmpty()) {
      throw new WrongLineException("The course has no mode ‘%s’.".formatted(mode));
    }
    return mode;
  }

  private static Gradebook.Progress progress(JsonNode body) {
    Map<String, Double> byBadge = new HashMap<>();
    body.path("scores")
        .properties()
        .forEach(entry -> byBadge.put(entry.getKey(), share(entry.getValue())));
    return new Gradebook.Progress(byBadge, share(body.path("completion")));
  }

  private static double share(JsonNode node) {
    double value = node.asDouble(0);
    if (value < 0 || value > 1) {
      throw new WrongLineException("‘%s’ is not a number from 0 to 1.".formatted(node.asText()));
    }
    return value;
  }

  private static String decoded(String part) {
    return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
