package dev.laurel.tck;

import dev.laurel.plugin.CourseEventListener;
import dev.laurel.plugin.host.Course;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.Departure;
import dev.laurel.plugin.host.Enrolment;
import dev.laurel.plugin.host.Host;
import dev.laurel.plugin.host.Role;
import dev.laurel.plugin.host.Standing;
import dev.laurel.plugin.host.User;
import dev.laurel.plugin.host.UserId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What plugins hear of, and that it is so when they hear of it. */
public interface EventsTck extends Staged {

  private Host host() {
    return stage().host();
  }

  /**
   * Tells that a change is told, and that whoever then asks sees it.
   *
   * @param event what is told, of whom and what
   * @param change makes it happen
   * @param look asks the host, on the thread that tells
   * @param expected what the host has to say
   */
  private void isTold(
      List<Object> event, Runnable change, Supplier<@Nullable Object> look, Object expected) {
    Promise promise =
        Promise.of(
            "CourseEventListener",
            "Each event comes after the host has committed it, at least once");
    List<String> seen = new CopyOnWriteArrayList<>();
    Ear ear =
        new Ear(
            told -> {
              if (told.equals(event)) {
                seen.add(String.valueOf(look.get()));
              }
            });
    try (Guest.Stay stay = Guest.hearing(ear).comeTo(stage())) {
      change.run();
      promise.comes(
          stage().patience(),
          () -> seen.contains(String.valueOf(expected)),
          "%s was told to %s seeing %s, not %s"
              .formatted(event, stay.guest().id(), seen, expected));
    }
  }

  /** Who finished is told. */
  @Test
  default void finishIsTold() {
    Scene scene = new Scene(stage());
    CourseKey course = scene.gradedCourse();
    UserId learner = scene.learner(course);
    stage().reach(course, learner, 1, 1);
    isTold(
        List.of("courseFinished", course, learner),
        () -> stage().finish(course, learner),
        () -> host().standings().find(course, learner).map(Standing::passes),
        Optional.of(true));
  }

  /** A standing that may be another is told. */
  @Test
  default void standingIsTold() {
    Scene scene = new Scene(stage());
    CourseKey course = scene.gradedCourse();
    UserId learner = scene.learner(course);
    isTold(
        List.of("standingChanged", course, learner),
        () -> stage().reach(course, learner, 1, 1),
        () -> host().standings().find(course, learner).map(Standing::passes),
        Optional.of(true));
  }

  /** Who is enrolled, changes mode or leaves is told. */
  @Test
  default void enrolmentIsTold() {
    Scene scene = new Scene(stage());
    CourseKey course = scene.course();
    UserId learner = scene.person();
    List<Object> event = List.of("enrolmentChanged", course, learner);
    Supplier<@Nullable Object> look =
        () -> host().enrolments().find(course, learner).map(Enrolment::mode);
    isTold(
        event, () -> stage().enrol(course, Set.of(learner), "honor"), look, Optional.of("honor"));
    isTold(
        event, () -> stage().enrol(course, Set.of(learner), "audit"), look, Optional.of("audit"));
    isTold(event, () -> stage().unenrol(course, learner), look, Optional.empty());
  }

  /** A course that changes in any way is told. */
  @Test
  default void changeOfACourseIsTold() {
    Scene scene = new Scene(stage());
    NewCourse made = Scene.something();
    CourseKey course = stage().course(made);
    List<Object> event = List.of("courseChanged", course);
    isTold(
        event,
        () -> stage().change(course, made.titled("Another title")),
        () -> host().courses().find(course).map(Course::title),
        Optional.of("Another title"));
    UserId ines = scene.person();
    isTold(
        event,
        () -> stage().change(course, made.taughtBy(ines)),
        () -> host().courses().isStaff(course, ines),
        true);
    isTold(
        event,
        () -> stage().grading(course, Scene.policy(0.75)),
        () -> host().courses().gradingPolicy(course).map(policy -> policy.passMark()),
        Optional.of(0.75));
  }

  /** A person who changes is told. */
  @Test
  default void changeOfAPersonIsTold() {
    NewPerson made = Scene.somebody();
    UserId who = stage().person(made);
    List<Object> event = List.of("userChanged", who);
    isTold(
        event,
        () -> stage().change(who, made.named("Another Name")),
        () -> host().users().find(who).map(User::fullName),
        Optional.of("Another Name"));
    NewPerson renamed = made.withUsername(Scene.word());
    isTold(
        event,
        () -> stage().change(who, renamed),
        () -> host().users().find(who).map(User::username),
        Optional.of(renamed.username()));
    isTold(
        event,
        () -> stage().change(who, renamed.as(Role.PROJECT_MANAGER)),
        () -> host().users().find(who).map(User::roles),
        Optional.of(Set.of(Role.PROJECT_MANAGER)));
  }

  /** Who was erased or merged is told, and what was deleted. */
  @Test
  default void departuresAreTold() {
    Scene scene = new Scene(stage());
    if (stage().abilities().contains(Ability.ERASE)) {
      UserId erased = scene.person();
      isTold(
          List.of("userErased", erased),
          () -> stage().erase(erased),
          () -> host().users().departed(Set.of(erased)),
          Map.of(erased, new Departure.Erased()));
    }
    if (stage().abilities().contains(Ability.MERGE)) {
      UserId merged = scene.person();
      UserId into = scene.person();
      isTold(
          List.of("userMerged", merged, into),
          () -> stage().merge(merged, into),
          () -> host().users().departed(Set.of(merged)),
          Map.of(merged, new Departure.Merged(into)));
    }
    if (stage().abilities().contains(Ability.DELETE_COURSES)) {
      CourseKey deleted = scene.course();
      isTold(
          List.of("courseDeleted", deleted),
          () -> stage().delete(deleted),
          () -> host().courses().deleted(Set.of(deleted)),
          Set.of(deleted));
    }
  }

  /** What a plugin did not take is told again, and the others hear of it meanwhile. */
  @Test
  default void whatWasNotTakenIsToldAgain() {
    Scene scene = new Scene(stage());
    CourseKey course = scene.course();
    UserId learner = scene.person();
    List<Object> event = List.of("enrolmentChanged", course, learner);
    AtomicInteger tellings = new AtomicInteger();
    Ear refusing =
        new Ear(
            told -> {
              if (told.equals(event) && tellings.incrementAndGet() == 1) {
                throw new IllegalStateException("Not now");
              }
            });
    List<Object> taken = new CopyOnWriteArrayList<>();
    try (Guest.Stay first = Guest.hearing(refusing).comeTo(stage());
        Guest.Stay second = Guest.hearing(new Ear(taken::add)).comeTo(stage())) {
      stage().enrol(course, Set.of(learner), "honor");
      Promise promise = Promise.of("CourseEventListener", "at least once");
      promise.comes(
          stage().patience(),
          () -> tellings.get() > 1,
          "what %s did not take was not told again".formatted(first.guest().id()));
      promise.comes(
          stage().patience(),
          () -> taken.contains(event),
          "%s did not hear what another plugin did not take".formatted(second.guest().id()));
    }
  }

  /** Events are told with the plugin's class loader, on a thread of the host. */
  @Test
  default void eventsAreToldInThePluginsClassLoader() {
    Scene scene = new Scene(stage());
    List<ClassLoader> loaders = new CopyOnWriteArrayList<>();
    List<Thread> threads = new CopyOnWriteArrayList<>();
    Ear ear =
        new Ear(
            told -> {
              loaders.add(Thread.currentThread().getContextClassLoader());
              threads.add(Thread.currentThread());
            });
    try (Guest.Stay stay = Guest.hearing(ear).comeTo(stage())) {
      scene.course();
      Promise promise = Promise.of("CourseEventListener", "on a thread of the host");
      promise.comes(stage().patience(), () -> !threads.isEmpty(), "nothing was told");
      promise.holds(
          !threads.contains(Thread.currentThread()), "it was told on the thread of the change");
      Promise.of("Plugin", "with the plugin's class loader as the context class")
          .is(Set.of(stay.registered().classLoader()), Set.copyOf(loaders), "an event");
    }
  }

  /** Passes on what it hears. */
  record Ear(java.util.function.Consumer<List<Object>> heard) implements CourseEventListener {

    @Override
    public void courseFinished(CourseKey course, UserId learner) {
      heard.accept(List.of("courseFinished", course, learner));
    }

    @Override
    public void standingChanged(CourseKey course, UserId learner) {
      heard.accept(List.of("standingChanged", course, learner));
    }

    @Override
    public void enrolmentChanged(CourseKey course, UserId learner) {
      heard.accept(List.of("enrolmentChanged", course, learner));
    }

    @Override
    public void courseChanged(CourseKey course) {
      heard.accept(List.of("courseChanged", course));
    }

    @Override
    public void userChanged(UserId user) {
      heard.accept(List.of("userChanged", user));
    }

    @Override
    public void userErased(UserId user) {
      heard.accept(List.of("userErased", user));
    }

    @Override
    public void userMerged(UserId user, UserId into) {
      heard.accept(List.of("userMerged", user, into));
    }

    @Override
    public void courseDeleted(CourseKey course) {
      heard.accept(List.of("courseDeleted", course));
    }
  }
}
