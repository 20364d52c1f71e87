package dev.laurel.certificates.template;

import dev.laurel.plugin.host.Course;
import dev.laurel.plugin.host.User;
import java.text.NumberFormat;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What placeholders say of a learner and a course; what is the certificate's own comes apart. */
public final class LearnerDetails {

  /** How a language writes a percentage; a format is not for two threads, but a copy is quick. */
  private static final Map<Locale, NumberFormat> PERCENTAGES = new ConcurrentHashMap<>();

  private LearnerDetails() {}

  /** The name that is printed: the full one, or the user name where there is none. */
  public static String name(User learner) {
    return learner.fullName().isBlank() ? learner.username() : learner.fullName();
  }

  /**
   * The texts by placeholder.
   *
   * @param grade the total grade, 0 to 1
   * @param language the language of the template
   */
  public static Map<String, String> texts(
      Course course, User learner, double grade, Locale language) {
    Map<String, String> texts = new HashMap<>();
    texts.put("learner.name", name(learner));
    texts.put("learner.username", learner.username());
    texts.put("learner.employeeId", learner.attributes().getOrDefault("employeeId", ""));
    texts.put("learner.grade", percentage(grade, language));
    texts.put("course.title", course.title());
    texts.put("course.organization", course.organisation());
    texts.put("course.number", course.number());
    texts.put("course.run", course.run());
    texts.put("course.duration", course.attributes().getOrDefault("duration", ""));
    return texts;
  }

  private static String percentage(double grade, Locale language) {
    NumberFormat format =
        (NumberFormat) PERCENTAGES.computeIfAbsent(language, LearnerDetails::format).clone();
    return format.format(grade);
  }

  /** In Latin digits in every language, as days are. */
  private static NumberFormat format(Locale language) {
    return NumberFormat.getPercentInstance(
        new Locale.Builder().setLocale(language).setUnicodeLocaleKeyword("nu", "latn").build());
  }

  /** The days by placeholder; a course without an end has none. */
  public static Map<String, Instant> dates(Course course) {
    Map<String, Instant> dates = new HashMap<>();
    if (course.start() != null) {
      dates.put("course.start", course.start());
    }
    if (course.end() != null) {
      dates.put("course.end", course.end());
    }
    return dates;
  }
}
