package dev.laurel.host;

import com.zaxxer.hikari.HikariDataSource;
import dev.laurel.host.course.CourseCatalog;
import dev.laurel.host.event.Event;
import dev.laurel.host.grading.Gradebook;
import dev.laurel.host.plugin.PluginState;
import dev.laurel.host.user.Accounts;
import dev.laurel.kit.web.Languages;
import dev.laurel.plugin.Plugin;
import dev.laurel.plugin.PluginHost;
import dev.laurel.plugin.RegisteredPlugin;
import dev.laurel.plugin.host.Course;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.GradingPolicy;
import dev.laurel.plugin.host.Host;
import dev.laurel.plugin.host.Mailer;
import dev.laurel.plugin.host.User;
import dev.laurel.plugin.host.UserId;
import dev.laurel.tck.NewCourse;
import dev.laurel.tck.NewPerson;
import dev.laurel.tck.Stage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** The sample host on a database of its own; what happens there is what its pages and API do. */
final class SampleStage implements Stage, AutoCloseable {

  private final DataSource database;
  private final Path data;
  private final HostSystem system;
  private final Host host;

  SampleStage(DataSource database, Path data) {
    this.database = database;
    this.data = data;
    this.system =
        new HostSystem(
            new HostSystem.Connection(((HikariDataSource) database).getJdbcUrl(), "root", "", null),
            data,
            null,
            new MicrosecondClock(),
            Duration.ofSeconds(5),
            () -> "https://lms.example.org");
    system.start();
    system.plugins().settle();
    this.host = given();
  }

  /** The services as a plugin gets them that comes and stays. */
  private Host given() {
    CompletableFuture<Host> given = new CompletableFuture<>();
    Plugin plugin =
        new Plugin() {
          @Override
          public String id() {
            return "witness";
          }

          @Override
          public void start(Host services) {
            given.complete(services);
          }
        };
    system
        .plugins()
        .added(new RegisteredPlugin(plugin, "/plugins/witness", getClass().getClassLoader()));
    return given.orTimeout(1, TimeUnit.MINUTES).join();
  }

  @Override
  public Host host() {
    return host;
  }

  @Override
  public PluginHost plugins() {
    return system.plugins();
  }

  @Override
  public Set<Locale> languages() {
    return Set.copyOf(
        Languages.of(HostSystem.class.getClassLoader(), "dev.laurel.host.messages").all());
  }

  private static Accounts.Profile profile(NewPerson person, boolean isKnown) {
    return new Accounts.Profile(
        person.fullName(),
        person.email(),
        isKnown ? null : person.password(),
        person.locale(),
        person.roles(),
        null,
        null);
  }

  @Override
  public UserId person(NewPerson person) {
    return system.accounts().put(person.username(), profile(person, false)).id();
  }

  @Override
  public List<UserId> people(List<NewPerson> people) {
    Map<String, Accounts.Profile> profiles = new LinkedHashMap<>();
    people.forEach(one -> profiles.put(one.username(), profile(one, true)));
    system.accounts().putAll(profiles);
    Map<String, UserId> ids = system.accounts().ids(profiles.keySet());
    return people.stream().map(NewPerson::username).map(ids::get).toList();
  }

  @Override
  public void change(UserId id, NewPerson person) {
    User before = system.accounts().find(id).orElseThrow();
    if (!before.username().equals(person.username())) {
      system.accounts().rename(id, person.username());
    }
    system.accounts().put(person.username(), profile(person, true));
  }

  @Override
  public CourseKey course(NewCourse course) {
    CourseKey key = new CourseKey("course-v1:%s+Proof+1".formatted(course.organisation()));
    CourseKey free =
        system.courses().find(key).isEmpty()
            ? key
            : new CourseKey(key + "." + Long.toHexString(System.nanoTime()));
    remake(free, course);
    return free;
  }

  @Override
  public void remake(CourseKey key, NewCourse course) {
    change(key, course);
  }

  @Override
  public void change(CourseKey key, NewCourse course) {
    system
        .courses()
        .put(
            new Course(
                key,
                course.title(),
                course.organisation(),
                "Proof",
                "1",
                course.pacing(),
                course.start(),
                course.end(),
                false,
                course.modes(),
                Map.of(),
                Map.of()),
            course.staff());
  }

  @Override
  public boolean tryStart(CourseKey key) {
    // Guests that guarded a start and went are no matter of the next one.
    system.plugins().reports().stream()
        .filter(report -> report.state() == PluginState.MISSING)
        .forEach(report -> system.plugins().forget(report.id()));
    return system.starts().start(system.courses().find(key).orElseThrow(), Locale.ENGLISH).isOpen();
  }

  @Override
  public void grading(CourseKey key, GradingPolicy policy) {
    system.courses().putGrading(key, policy);
  }

  @Override
  public void setting(CourseKey key, String field, String value) {
    system.courses().putSettings(key, Map.of(field, value));
  }

  @Override
  public void enrol(CourseKey course, Collection<UserId> learners, String mode) {
    system
        .enrolments()
        .enrol(
            course, learners.stream().collect(Collectors.toMap(Function.identity(), id -> mode)));
  }

  @Override
  public void unenrol(CourseKey course, UserId learner) {
    system.enrolments().unenrol(course, learner);
  }

  @Override
  public void reach(CourseKey course, UserId learner, double score, double completion) {
    CourseCatalog courses = system.courses();
    Map<String, Double> scores = new HashMap<>();
    courses
        .gradingPolicy(course)
        .orElseThrow()
        .badges()
        .forEach(badge -> scores.put(badge.name(), score));
    system.gradebook().record(course, Map.of(learner, new Gradebook.Progress(scores, completion)));
  }

  @Override
  public void finish(CourseKey course, UserId learner) {
    system
        .database()
        .inTransaction(
            () -> system.outbox().add(new Event(Event.Kind.COURSE_FINISHED, course, learner)));
  }

  @Override
  public Map<String, String> signIn(UserId who) {
    return Map.of(
        "Cookie",
        "LAUREL_SESSION="
            + system.sessions().begin(system.accounts().find(who).orElseThrow()).token());
  }

  @Override
  public List<Mailer.Mail> mails(String address) {
    try {
      return system.mail().latest(1_000).stream()
          .filter(kept -> kept.to().equals(address))
          .map(kept -> new Mailer.Mail(kept.to(), kept.subject(), kept.text(), html(kept.name())))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String html(String name) {
    try {
      return system.mail().html(name).orElse("");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Puts a file where the folder for mails was, as a disk that is gone would have none. */
  @Override
  public void closePost(boolean isClosed) {
    Path folder = data.resolve("mail");
    Path aside = data.resolve("mail-aside");
    try {
      Files.createDirectories(isClosed ? folder : aside);
      if (isClosed) {
        Files.move(folder, aside);
        Files.createFile(folder);
      } else {
        Files.delete(folder);
        Files.move(aside, folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void erase(UserId who) {
    system.departures().erase(who);
  }

  @Override
  public void merge(UserId who, UserId into) {
    system.departures().merge(who, into);
  }

  @Override
  public void delete(CourseKey key) {
    system.departures().delete(key);
  }

  @Override
  public OptionalLong queries() {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SHOW GLOBAL STATUS LIKE 'Questions'")) {
      row.next();
      return OptionalLong.of(row.getLong(2));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    system.close();
  }
}
