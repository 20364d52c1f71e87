package dev.laurel.host.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.laurel.host.course.CourseCatalog;
import dev.laurel.host.course.EnrolmentBook;
import dev.laurel.host.grading.Gradebook;
import dev.laurel.host.user.Accounts;
import dev.laurel.kit.persistence.Database;
import dev.laurel.kit.web.Json;
import dev.laurel.kit.web.Problem;
import dev.laurel.kit.web.ProblemException;
import dev.laurel.plugin.host.Course;
import dev.laurel.plugin.host.CourseKey;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Lines of a bulk load on their way into the database. Accounts, enrolments and scores are put
 * together; a batch is written when it is full, before a course changes and at the end. For one
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
  private final BulkBatch batch;
  private final Map<String, Course> courses = new HashMap<>();

  BulkLoad(Sources sources) {
    this.sources = sources;
    this.batch = new BulkBatch(sources);
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
    private final int line;

    WrongLineException(int line, String message) {
      super(message, null, false, false);
      this.line = line;
    }

    int line() {
      return line;
    }
  }

  /** Takes a line; what cannot be taken ends with {@link WrongLineException}. */
  void put(int number, String line) {
    try {
      JsonNode node = Json.MAPPER.readTree(line);
      if (!node.isObject() || !node.path("put").isTextual()) {
        throw new WrongLineException(number, "It is not an object with an address in ‘put’.");
      }
      JsonNode body = node.path("body");
      take(
          number,
          node.get("put").asText(),
          body.isMissingNode() || body.isNull() ? Json.MAPPER.createObjectNode() : body);
    } catch (JsonProcessingException e) {
      throw new WrongLineException(number, "It is not a JSON object.");
    } catch (ProblemException e) {
      throw new WrongLineException(number, words(e.problem()));
    }
    if (batch.size() >= BATCH) {
      flush();
    }
  }

  private static String words(Problem problem) {
    return problem.errors().isEmpty()
        ? problem.detail()
        : problem.errors().stream()
            .map(error -> error.field() + ": " + error.message())
            .collect(Collectors.joining(" "));
  }

  private void take(int number, String address, JsonNode body) {
    String path = address.replaceFirst("^/api/host/v1", "");
    Matcher user = USER.matcher(path);
    Matcher learner = LEARNER.matcher(path);
    Matcher grading = GRADING.matcher(path);
    Matcher course = COURSE.matcher(path);
    if (user.matches()) {
      user(number, decoded(number, user.group(1)), body(number, body, UserResource.Body.class));
    } else if (grading.matches()) {
      flush();
      Course graded = course(number, decoded(number, grading.group(1)));
      sources.courses().putGrading(graded.key(), body(number, body, GradingJson.class).checked());
    } else if (course.matches()) {
      flush();
      String key = decoded(number, course.group(1));
      CourseResource.put(
          sources.courses(),
          sources.accounts(),
          Access.key(key),
          body(number, body, CourseJson.Body.class));
      courses.remove(key);
    } else if (learner.matches()) {
      Course taken = course(number, decoded(number, learner.group(1)));
      CourseKey key = taken.key();
      String name = decoded(number, learner.group(3));
      if (learner.group(2).equals("enrolments")) {
        var enrolment = body(number, body, LearnerResource.EnrolmentBody.class);
        batch.enrol(number, key, name, enrolment.checked(taken));
      } else {
        var progress = body(number, body, LearnerResource.ProgressBody.class);
        batch.score(number, key, name, progress.checked());
      }
    } else {
      throw new WrongLineException(
          number, "‘%s’ is no address that can be loaded.".formatted(address));
    }
  }

  /** Who gets a password or a role is written alone: there are few of them. */
  private void user(int number, String name, UserResource.Body body) {
    UserResource.checkUsername(name);
    Accounts.Profile profile = body.checked();
    if (profile.fullName() == null
        && !batch.has(name)
        && sources.accounts().findByUsername(name).isEmpty()) {
      throw new WrongLineException(number, UserResource.NAME_NEEDED);
    }
    if (profile.password() == null && profile.roles() == null) {
      batch.user(number, name, profile);
    } else {
      flush();
      sources.accounts().put(name, profile);
    }
  }

  private static <T> T body(int number, JsonNode body, Class<T> type) {
    try {
      return Json.MAPPER.convertValue(body, type);
    } catch (IllegalArgumentException e) {
      throw new WrongLineException(
          number, "Its body does not have the shape that its address takes.");
    }
  }

  void flush() {
    batch.flush();
  }

  private Course course(int number, String key) {
    Course known = courses.get(key);
    if (known == null) {
      known =
          sources
              .courses()
              .find(Access.key(key))
              .orElseThrow(
                  () -> new WrongLineException(number, "There is no course ‘%s’.".formatted(key)));
      courses.put(key, known);
    }
    return known;
  }

  private static String decoded(int number, String part) {
    try {
      return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new WrongLineException(
          number, "‘%s’ is not percent-encoded as an address must be.".formatted(part));
    }
  }
}
