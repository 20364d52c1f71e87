package dev.laurel.campus;

import dev.laurel.plugin.CourseEventListener;
import dev.laurel.plugin.PluginHost;
import dev.laurel.plugin.host.Course;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.Departure;
import dev.laurel.plugin.host.Enrolment;
import dev.laurel.plugin.host.GradingPolicy;
import dev.laurel.plugin.host.Host;
import dev.laurel.plugin.host.Mailer;
import dev.laurel.plugin.host.User;
import dev.laurel.plugin.host.UserId;
import dev.laurel.tck.NewCourse;
import dev.laurel.tck.NewPerson;
import dev.laurel.tck.Stage;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javax.sql.DataSource;

/**
 * A whole campus in memory, with all that happens on it: people, courses, scores, departures. Its
 * ids are words in which capitals count, its course keys have blanks and letters of any script.
 */
public final class CampusStage implements Stage, AutoCloseable {

  private final Registrar registrar = new Registrar();
  private final Porter porter = new Porter(registrar);
  private final List<Mailer.Mail> mails = new CopyOnWriteArrayList<>();
  private final AtomicBoolean isPostClosed = new AtomicBoolean();
  private final AtomicReference<String> origin = new AtomicReference<>("https://campus.example");
  private final Campus campus;
  private final Bulletin bulletin;
  private final Host host;

  /**
   * An empty campus.
   *
   * @param database a database for its plugins
   */
  public CampusStage(DataSource database) {
    CampusPages pages =
        new CampusPages(
            () -> String.valueOf(origin.get()),
            porter,
            (user, locale) -> campus().navigation(user, locale));
    this.host =
        new CampusServices(
            new CampusCourses(registrar, () -> campus().defaults()),
            new CampusEnrolments(registrar),
            new CampusStandings(registrar),
            new CampusUsers(registrar),
            porter,
            this::post,
            pages,
            database,
            Clock.systemUTC());
    this.campus =
        new Campus(
            host,
            Executors.newCachedThreadPool(
                work -> {
                  Thread thread = new Thread(work, "campus");
                  thread.setDaemon(true);
                  return thread;
                }),
            Duration.ofSeconds(5));
    this.bulletin = new Bulletin(campus::tell);
  }

  Campus campus() {
    return campus;
  }

  Porter porter() {
    return porter;
  }

  void reachedAt(String address) {
    origin.set(address);
  }

  private void post(Mailer.Mail mail) throws IOException {
    if (isPostClosed.get()) {
      throw new IOException("The post is closed");
    }
    mails.add(mail);
  }

  private void told(Consumer<CourseEventListener> event) {
    bulletin.post(event);
  }

  @Override
  public Host host() {
    return host;
  }

  @Override
  public PluginHost plugins() {
    return campus;
  }

  @Override
  public Set<Locale> languages() {
    return Set.copyOf(Porter.LANGUAGES);
  }

  @Override
  public OptionalLong queries() {
    return OptionalLong.of(registrar.looks());
  }

  @Override
  public UserId person(NewPerson person) {
    UserId id = new UserId(porter.word(8));
    registrar.accounts().put(id, account(id, person));
    return id;
  }

  private static Registrar.Account account(UserId id, NewPerson person) {
    return new Registrar.Account(
        new User(
            id,
            person.username(),
            person.fullName(),
            person.email(),
            person.locale(),
            person.roles(),
            Map.of()),
        person.password());
  }

  @Override
  public void change(UserId id, NewPerson person) {
    registrar.accounts().put(id, account(id, person));
    told(listener -> listener.userChanged(id));
  }

  @Override
  public CourseKey course(NewCourse course) {
    CourseKey key = new CourseKey("Töpfern & mehr, 100 % – " + porter.word(8));
    remake(key, course);
    return key;
  }

  @Override
  public void remake(CourseKey key, NewCourse course) {
    registrar.courses().put(key, Studies.of(made(key, course, false, Map.of()), course.staff()));
    registrar.deleted().remove(key);
    told(listener -> listener.courseChanged(key));
  }

  private static Course made(
      CourseKey key, NewCourse course, boolean hasStarted, Map<String, String> settings) {
    return new Course(
        key,
        course.title(),
        course.organisation(),
        "",
        "",
        course.pacing(),
        course.start(),
        course.end(),
        hasStarted,
        course.modes(),
        settings,
        Map.of());
  }

  @Override
  public void change(CourseKey key, NewCourse course) {
    registrar.change(
        key,
        before ->
            before.with(
                made(key, course, before.course().hasStarted(), before.course().settings()),
                course.staff()));
    told(listener -> listener.courseChanged(key));
  }

  private void change(CourseKey key, boolean hasStarted, Map<String, String> more) {
    registrar.change(
        key,
        before -> {
          Course course = before.course();
          Map<String, String> settings = new HashMap<>(course.settings());
          settings.putAll(more);
          return before.with(
              new Course(
                  key,
                  course.title(),
                  course.organisation(),
                  course.number(),
                  course.run(),
                  course.pacing(),
                  course.start(),
                  course.end(),
                  course.hasStarted() || hasStarted,
                  course.modes(),
                  settings,
                  course.attributes()),
              before.staff());
        });
    told(listener -> listener.courseChanged(key));
  }

  @Override
  public boolean tryStart(CourseKey key) {
    boolean hasStarted =
        registrar.course(key).map(studies -> studies.course().hasStarted()).orElse(false);
    if (!hasStarted && campus.blockers(key, Locale.ENGLISH).isEmpty()) {
      change(key, true, Map.of());
      return true;
    }
    return hasStarted;
  }

  @Override
  public void grading(CourseKey key, GradingPolicy policy) {
    registrar.change(key, before -> before.with(policy));
    told(listener -> listener.courseChanged(key));
  }

  @Override
  public void setting(CourseKey key, String field, String value) {
    change(key, false, Map.of(field, value));
  }

  @Override
  public void enrol(CourseKey course, Collection<UserId> learners, String mode) {
    Instant now = host.clock().instant();
    registrar.change(course, before -> before.enrolling(learners, mode, now));
    learners.forEach(learner -> told(listener -> listener.enrolmentChanged(course, learner)));
  }

  @Override
  public void unenrol(CourseKey course, UserId learner) {
    registrar.change(course, before -> before.without(learner));
    told(listener -> listener.enrolmentChanged(course, learner));
  }

  @Override
  public void reach(CourseKey course, UserId learner, double score, double completion) {
    registrar.change(
        course, before -> before.with(learner, new Studies.Reached(score, completion)));
    told(listener -> listener.standingChanged(course, learner));
  }

  @Override
  public void finish(CourseKey course, UserId learner) {
    told(listener -> listener.courseFinished(course, learner));
  }

  @Override
  public void erase(UserId who) {
    leave(who);
    registrar.departed().put(who, new Departure.Erased());
    told(listener -> listener.userErased(who));
  }

  private void leave(UserId who) {
    registrar.accounts().remove(who);
    registrar.courses().replaceAll((key, studies) -> studies.without(who));
  }

  @Override
  public void merge(UserId who, UserId into) {
    registrar
        .courses()
        .replaceAll(
            (key, studies) -> {
              Enrolment one = studies.enrolled().get(who);
              Studies.Reached reached = studies.reached().get(who);
              Studies given =
                  one == null || studies.enrolled().containsKey(into)
                      ? studies
                      : studies.with(new Enrolment(key, into, one.mode(), one.since()));
              return reached == null ? given : given.with(into, reached);
            });
    leave(who);
    registrar
        .departed()
        .replaceAll(
            (id, how) -> how.equals(new Departure.Merged(who)) ? new Departure.Merged(into) : how);
    registrar.departed().put(who, new Departure.Merged(into));
    told(listener -> listener.userMerged(who, into));
  }

  @Override
  public void delete(CourseKey key) {
    registrar.courses().remove(key);
    registrar.deleted().add(key);
    told(listener -> listener.courseDeleted(key));
  }

  @Override
  public Map<String, String> signIn(UserId who) {
    return Map.of("Cookie", Porter.PASS + "=" + porter.pass(who));
  }

  @Override
  public List<Mailer.Mail> mails(String address) {
    return mails.stream().filter(mail -> mail.to().equals(address)).toList();
  }

  @Override
  public void closePost(boolean isClosed) {
    isPostClosed.set(isClosed);
  }

  @Override
  public void close() {
    bulletin.close();
    campus.close();
  }
}
