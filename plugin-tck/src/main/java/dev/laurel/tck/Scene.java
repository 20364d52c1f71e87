package dev.laurel.tck;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.laurel.plugin.host.Badge;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.EnrolmentMode;
import dev.laurel.plugin.host.GradingPolicy;
import dev.laurel.plugin.host.Host;
import dev.laurel.plugin.host.Pacing;
import dev.laurel.plugin.host.UserId;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What one test makes on the stage. */
record Scene(Stage stage) {

  static final EnrolmentMode HONOR = new EnrolmentMode("honor", "Honor", true);
  static final EnrolmentMode AUDIT = new EnrolmentMode("audit", "Audit", false);

  /** The beginning of an hour that is skipped, and of one that comes twice, in Europe. */
  static final Instant SKIPPED = Instant.parse("2026-03-29T01:30:00Z");

  static final Instant TWICE = Instant.parse("2026-10-25T00:30:00Z");

  /** What people are called who are easily lost between a form, a database and a page. */
  static final List<String> NAMES =
      List.of(
          "Zoë Çelik-Dvořák",
          "محمد العلي",
          "李 静",
          "𠮷田 太郎",
          "Ana 👩🏽‍🚀 Müller",
          "O’Brien \"Mac\" & <b>Sons</b>",
          "Nguye\u0302\u0303n",
          "Ангелина %_\\ д'Арк");

  private static final SecureRandom RANDOM = new SecureRandom();

  Host host() {
    return stage.host();
  }

  void needs(Ability ability) {
    assumeTrue(
        stage.abilities().contains(ability),
        "The host leaves this out: " + ability + " is no ability of its stage");
  }

  /** A word that nobody has used. */
  static String word() {
    return "tck" + Long.toString(RANDOM.nextLong() >>> 20, 36);
  }

  static NewPerson somebody() {
    String word = word();
    return new NewPerson(
        word, "Somebody " + word, word + "@example.org", word, Locale.ENGLISH, Set.of());
  }

  UserId person() {
    return people(1).get(0);
  }

  List<UserId> people(int count) {
    List<NewPerson> people = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      people.add(somebody());
    }
    return stage.people(people);
  }

  static NewCourse something() {
    String word = word();
    return new NewCourse(
        "Course " + word, word, Pacing.SELF, null, null, List.of(HONOR, AUDIT), Set.of());
  }

  CourseKey course() {
    return stage.course(something());
  }

  /** A course that is passed with a grade of 0.6, and half of which has to be completed. */
  CourseKey gradedCourse() {
    CourseKey course = course();
    stage.grading(course, policy(0.6));
    return course;
  }

  static GradingPolicy policy(double passMark) {
    return new GradingPolicy(
        passMark,
        List.of(new GradingPolicy.Range("Distinction", 0.9), new GradingPolicy.Range("Pass", 0.6)),
        List.of(new Badge("Exam", 1)),
        0.5);
  }

  List<UserId> learners(CourseKey course, int count) {
    List<UserId> learners = people(count);
    stage.enrol(course, learners, HONOR.slug());
    return learners;
  }

  UserId learner(CourseKey course) {
    return learners(course, 1).get(0);
  }

  /** Waits until it is later by the host's clock. */
  void later() {
    Instant now = host().clock().instant();
    while (host().clock().instant().isBefore(now.plusMillis(2))) {
      LockSupport.parkNanos(100_000);
    }
  }

  static List<UserId> sorted(Collection<UserId> ids) {
    return List.copyOf(new TreeSet<>(ids));
  }

  /** Goes through all pages as a plugin does; never more than so many of them. */
  static <T> List<List<T>> pages(
      int limit,
      int most,
      BiFunction<@Nullable UserId, Integer, List<T>> page,
      Function<T, UserId> id,
      Runnable between) {
    List<List<T>> pages = new ArrayList<>();
    UserId after = null;
    List<T> one;
    do {
      one = page.apply(after, limit);
      pages.add(one);
      if (!one.isEmpty()) {
        after = id.apply(one.get(one.size() - 1));
      }
      between.run();
    } while (one.size() == limit && pages.size() < most);
    return pages;
  }

  static CourseKey noCourse() {
    return new CourseKey("course-v1:None+" + word() + "+1");
  }

  static UserId nobody() {
    return new UserId(word());
  }

  /** The same letters in the other case. */
  static String swapped(String word) {
    StringBuilder swapped = new StringBuilder();
    word.chars()
        .map(c -> Character.isUpperCase(c) ? Character.toLowerCase(c) : Character.toUpperCase(c))
        .forEach(c -> swapped.append((char) c));
    return swapped.toString();
  }
}
