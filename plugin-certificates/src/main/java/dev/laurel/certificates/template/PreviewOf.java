package dev.laurel.certificates.template;

import dev.laurel.certificates.press.Stamping;
import dev.laurel.certificates.web.Access;
import dev.laurel.certificates.web.Caller;
import dev.laurel.kit.web.Messages;
import dev.laurel.kit.web.Problem;
import dev.laurel.plugin.host.Course;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.Host;
import dev.laurel.plugin.host.Standing;
import dev.laurel.plugin.host.User;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds for whom a preview is asked for, if the caller may see her. */
final class PreviewOf {

  private final Access access;
  private final Preview preview;
  private final Host host;
  private final Messages messages;

  PreviewOf(Access access, Preview preview, Host host, Messages messages) {
    this.messages = messages;
    this.access = access;
    this.preview = preview;
    this.host = host;
  }

  /**
   * For whom: a name, or a learner of a course; each may be empty.
   *
   * @param name printed in the place of the sample's
   * @param course the key of a course
   * @param learner the user name of one of its learners
   */
  record Whom(String name, String course, String learner) {

    /** As it was sent. */
    static Whom of(@Nullable String name, @Nullable String course, @Nullable String learner) {
      return new Whom(text(name), text(course), text(learner));
    }

    private static String text(@Nullable String sent) {
      return sent == null ? "" : sent.strip();
    }

    /** Whether it is for a learner. */
    boolean isLearner() {
      return !course.isEmpty() && !learner.isEmpty();
    }

    /** Whether it is for the sample person. */
    boolean isSample() {
      return !isLearner() && name.isEmpty();
    }
  }

  /** A learner in a course. */
  private record Found(Course course, User learner, double grade) {}

  /** Ends with words that say what is wrong, unless a preview can be made. */
  void check(Caller caller, Whom whom) {
    if (whom.isLearner()) {
      find(caller, whom);
    }
  }

  private Found find(Caller caller, Whom whom) {
    CourseKey key = access.key(caller.locale(), whom.course());
    if (!access.isStaff(caller.user(), key) && host.courses().find(key).isPresent()) {
      throw access.refused(caller.locale(), "STAFF_ONLY");
    }
    Course course =
        host.courses()
            .find(key)
            .orElseThrow(() -> access.missing(caller.locale(), "NO_SUCH_COURSE"));
    User learner =
        host.users()
            .findByUsername(whom.learner())
            .filter(user -> host.enrolments().find(key, user.id()).isPresent())
            .orElseThrow(() -> access.missing(caller.locale(), "NOT_ENROLLED"));
    double grade = host.standings().find(key, learner.id()).map(Standing::grade).orElse(0.0);
    return new Found(course, learner, grade);
  }

  /**
   * The PDF.
   *
   * @param isPartly whether what cannot be printed is left out; otherwise that is an end with words
   */
  byte[] pdf(Caller caller, Template template, Whom whom, boolean isPartly) {
    Preview.Print print = print(caller, template, whom);
    Stamping.Unprintable why = print.why();
    if (why != null && !isPartly && !whom.isSample()) {
      throw Problem.of(422, why.code(), words(caller, why)).exception();
    }
    return print.pdf();
  }

  /** Why a certificate for somebody cannot be printed, in words; empty if it can. */
  String why(Caller caller, Template template, Whom whom) {
    Stamping.Unprintable why = print(caller, template, whom).why();
    return why == null ? "" : words(caller, why);
  }

  private String words(Caller caller, Stamping.Unprintable why) {
    return messages.text(caller.locale(), "press." + why.code(), why.values().toArray());
  }

  private Preview.Print print(Caller caller, Template template, Whom whom) {
    if (whom.isLearner()) {
      Found found = find(caller, whom);
      return preview.print(template, found.course(), found.learner(), found.grade());
    }
    return preview.print(
        template, whom.name().isEmpty() ? Map.of() : Map.of("learner.name", whom.name()));
  }
}
