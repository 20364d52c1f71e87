package dev.laurel.test;

import dev.laurel.plugin.host.Course;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.Courses;
import dev.laurel.plugin.host.Departure;
import dev.laurel.plugin.host.Enrolment;
import dev.laurel.plugin.host.EnrolmentMode;
import dev.laurel.plugin.host.Enrolments;
import dev.laurel.plugin.host.GradingPolicy;
import dev.laurel.plugin.host.Host;
import dev.laurel.plugin.host.HostPages;
import dev.laurel.plugin.host.Mailer;
import dev.laurel.plugin.host.Pacing;
import dev.laurel.plugin.host.Role;
import dev.laurel.plugin.host.SignedIn;
import dev.laurel.plugin.host.Standing;
import dev.laurel.plugin.host.Standings;
import dev.laurel.plugin.host.User;
import dev.laurel.plugin.host.UserId;
import dev.laurel.plugin.host.Users;
import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A host in memory, for tests of plugins: people, courses, enrolments and standings are what a test
 * sets, mails are kept to be looked at, and its clock stands until it is moved. It answers as the
 * contracts of {@link Host} say, in the order they say. For one test, one thread.
 */
public final class FakeHost implements Host {

  final Map<UserId, User> people = new TreeMap<>();
  final Map<CourseKey, Course> catalogue = new HashMap<>();
  final Map<CourseKey, Set<UserId>> staff = new HashMap<>();
  final Map<CourseKey, GradingPolicy> policies = new HashMap<>();
  final Map<CourseKey, TreeMap<UserId, Enrolment>> enrolled = new HashMap<>();
  final Map<CourseKey, TreeMap<UserId, Standing>> stands = new HashMap<>();
  final Map<UserId, Departure> gone = new TreeMap<>();
  final Set<CourseKey> deleted = new HashSet<>();
  private final List<Mailer.Mail> mails = new CopyOnWriteArrayList<>();
  private final SettableClock clock = new SettableClock(Instant.parse("2026-03-14T09:26:53Z"));
  private final Set<UserId> broken = ConcurrentHashMap.newKeySet();
  private final AtomicBoolean areEnrolmentsBroken = new AtomicBoolean();
  private boolean isPostClosed;
  private final FakeSignedIn signedIn = new FakeSignedIn();
  private @Nullable DataSource dataSource;

  /** An empty host. */
  public FakeHost() {}

  /** A person, whose id is the user name and whose address ends in {@code @example.org}. */
  public User person(String username, String fullName, Role... roles) {
    User person =
        new User(
            new UserId(username),
            username,
            fullName,
            username + "@example.org",
            Locale.ENGLISH,
            Set.of(roles),
            Map.of());
    people.put(person.id(), person);
    return person;
  }

  /** A person as she is given, in the place of the one with her id. */
  public void put(User person) {
    people.put(person.id(), person);
  }

  /** A course that has started, without an end, with the one mode <i>honor</i>. */
  public Course course(String key, String title, Pacing pacing) {
    return put(
        new Course(
            new CourseKey(key),
            title,
            "Example",
            "",
            "",
            pacing,
            clock.instant().minusSeconds(3600),
            null,
            true,
            List.of(new EnrolmentMode("honor", "Honor", true)),
            Map.of(),
            Map.of()));
  }

  /** A course as it is given, in the place of the one with its key. */
  public Course put(Course course) {
    catalogue.put(course.key(), course);
    deleted.remove(course.key());
    return course;
  }

  /** Deletes a course. */
  public void forget(CourseKey course) {
    catalogue.remove(course);
  }

  /** Sets a field of Advanced Settings. */
  public void setting(CourseKey key, String field, String value) {
    Course old = catalogue.get(key);
    if (old == null) {
      throw new IllegalArgumentException("There is no course " + key);
    }
    Map<String, String> settings = new HashMap<>(old.settings());
    settings.put(field, value);
    put(
        new Course(
            old.key(),
            old.title(),
            old.organisation(),
            old.number(),
            old.run(),
            old.pacing(),
            old.start(),
            old.end(),
            old.hasStarted(),
            old.modes(),
            settings,
            old.attributes()));
  }

  /** Makes somebody staff of a course. */
  public void staff(CourseKey course, User person) {
    staff.computeIfAbsent(course, key -> new HashSet<>()).add(person.id());
  }

  /** Sets the grading policy of a course. */
  public void grading(CourseKey course, GradingPolicy policy) {
    policies.put(course, policy);
  }

  /** Enrols a learner, or changes the mode. */
  public void enrol(CourseKey course, User learner, String mode) {
    enrolled
        .computeIfAbsent(course, key -> new TreeMap<>())
        .put(learner.id(), new Enrolment(course, learner.id(), mode, clock.instant()));
  }

  /** Takes a learner out of a course. */
  public void unenrol(CourseKey course, User learner) {
    enrolled.getOrDefault(course, new TreeMap<>()).remove(learner.id());
  }

  /** Says where a learner stands. */
  public void stand(CourseKey course, User learner, boolean passes, double grade) {
    stands
        .computeIfAbsent(course, key -> new TreeMap<>())
        .put(learner.id(), new Standing(learner.id(), passes, grade, null, passes ? 1 : 0));
  }

  /** Says whether asking where a learner stands fails from now on, as by a fault of the host. */
  public void breakStanding(User learner, boolean isBroken) {
    if (isBroken) {
      broken.add(learner.id());
    } else {
      broken.remove(learner.id());
    }
  }

  /** Says whether asking who is enrolled fails from now on, as by a fault of the host. */
  public void breakEnrolments(boolean areBroken) {
    areEnrolmentsBroken.set(areBroken);
  }

  /** Erases somebody: nothing of her is left but that she was erased. */
  public void erase(User person) {
    forget(person);
    gone.put(person.id(), new Departure.Erased());
  }

  /**
   * Merges an account into another: its enrolments and standings are the other's, unless that has
   * its own.
   */
  public void merge(User person, User into) {
    enrolled
        .values()
        .forEach(
            course -> {
              Enrolment one = course.get(person.id());
              if (one != null) {
                course.putIfAbsent(
                    into.id(), new Enrolment(one.course(), into.id(), one.mode(), one.since()));
              }
            });
    stands
        .values()
        .forEach(
            course -> {
              Standing one = course.get(person.id());
              if (one != null) {
                course.putIfAbsent(
                    into.id(),
                    new Standing(
                        into.id(), one.passes(), one.grade(), one.gradeName(), one.completion()));
              }
            });
    forget(person);
    gone.replaceAll(
        (id, how) ->
            how instanceof Departure.Merged merged && merged.into().equals(person.id())
                ? new Departure.Merged(into.id())
                : how);
    gone.put(person.id(), new Departure.Merged(into.id()));
  }

  private void forget(User person) {
    people.remove(person.id());
    enrolled.values().forEach(course -> course.remove(person.id()));
    stands.values().forEach(course -> course.remove(person.id()));
    staff.values().forEach(course -> course.remove(person.id()));
  }

  /** Deletes a course with all that belongs to it. */
  public void delete(CourseKey course) {
    catalogue.remove(course);
    policies.remove(course);
    staff.remove(course);
    enrolled.remove(course);
    stands.remove(course);
    deleted.add(course);
  }

  /** Signs somebody in for all requests from now on; null signs out. */
  public void signIn(@Nullable User person) {
    signedIn.signIn(person);
  }

  /** Says whether mails are refused from now on, as by a server that is away. */
  public void closePost(boolean isClosed) {
    isPostClosed = isClosed;
  }

  /** Gives the plugin a database. */
  public void dataSource(DataSource source) {
    this.dataSource = source;
  }

  /** What was mailed, in the order of sending. */
  public List<Mailer.Mail> mails() {
    return List.copyOf(mails);
  }

  @Override
  public Courses courses() {
    return new FakeCourses(this);
  }

  @Override
  public Enrolments enrolments() {
    if (areEnrolmentsBroken.get()) {
      throw new IllegalStateException("The enrolments are broken");
    }
    return new FakeEnrolments(enrolled, people);
  }

  @Override
  public Standings standings() {
    return new FakeStandings(stands, broken);
  }

  @Override
  public Users users() {
    return new FakeUsers(people, gone);
  }

  @Override
  public SignedIn signedIn() {
    return signedIn;
  }

  @Override
  public Mailer mailer() {
    return mail -> {
      if (isPostClosed) {
        throw new IOException("the post is closed");
      }
      mails.add(mail);
    };
  }

  @Override
  public HostPages pages() {
    return new FakeHostPages();
  }

  @Override
  public DataSource dataSource() {
    if (dataSource == null) {
      throw new IllegalStateException("This test gave the host no database; see MariaDb");
    }
    return dataSource;
  }

  @Override
  public SettableClock clock() {
    return clock;
  }
}
