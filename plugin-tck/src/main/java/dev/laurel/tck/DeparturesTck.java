package dev.laurel.tck;

import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.Departure;
import dev.laurel.plugin.host.Enrolment;
import dev.laurel.plugin.host.Role;
import dev.laurel.plugin.host.UserId;
import dev.laurel.plugin.host.Users;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What becomes of those who depart. */
public interface DeparturesTck extends Staged {

  private Users users() {
    return stage().host().users();
  }

  private void isNotFound(UserId who, NewPerson person) {
    Promise promise =
        Promise.of(
            "Users.departed", "Whoever departed is not found by the other methods any more.");
    promise.is(Optional.empty(), users().find(who), "Users.find");
    promise.is(Map.of(), users().findAll(Set.of(who)), "Users.findAll");
    promise.is(Optional.empty(), users().findByUsername(person.username()), "Users.findByUsername");
    promise.is(
        Map.of(),
        users().findAllByName(List.of(person.username(), person.email())),
        "Users.findAllByName");
    promise.holds(
        users().withRole(Role.PROJECT_MANAGER).stream().noneMatch(user -> user.id().equals(who)),
        "Users.withRole still has her");
  }

  /** Who was erased is told for good, and is found nowhere. */
  @Test
  default void erasedPeopleAreToldAndNotFound() {
    Scene scene = new Scene(stage());
    scene.needs(Ability.ERASE);
    NewPerson person = Scene.somebody().as(Role.PROJECT_MANAGER);
    UserId who = stage().person(person);
    CourseKey course = scene.course();
    stage().enrol(course, Set.of(who), "honor");
    UserId other = scene.learner(course);
    stage().erase(who);
    Promise.of("Users.departed", "Who of some people were erased, or merged into others")
        .is(
            Map.of(who, new Departure.Erased()),
            users().departed(List.of(who, other)),
            "one who was erased, and one who was not");
    isNotFound(who, person);
    Promise gone = Promise.of("Departure", "Everything that tells who she was was erased");
    gone.is(
        List.of(other),
        stage().host().enrolments().page(course, null, 10).stream()
            .map(Enrolment::learner)
            .toList(),
        "the learners of her course");
    gone.is(List.of(), stage().host().enrolments().allOf(who), "where she was enrolled");
    gone.is(
        1, stage().host().standings().page(course, null, 10).size(), "the standings of her course");
  }

  /** The session of one who departed is nobody's. */
  @Test
  default void sessionOfTheErasedIsNobodys() {
    Scene scene = new Scene(stage());
    scene.needs(Ability.ERASE);
    NewPerson person = Scene.somebody();
    UserId who = stage().person(person);
    Map<String, String> headers = stage().signIn(who);
    stage().erase(who);
    Promise promise =
        Promise.of("SignedIn.user", "nobody is signed in or the credentials are wrong");
    promise.is(
        Optional.empty(),
        stage().host().signedIn().user(Visit.with(headers).request()),
        "the session of one who was erased");
    promise.is(
        Optional.empty(),
        stage()
            .host()
            .signedIn()
            .user(Visit.byBasic(person.username(), person.password()).request()),
        "the password of one who was erased");
  }

  /** Who was merged is told with the account she goes on with, the last of several. */
  @Test
  default void mergedPeopleAreToldWithTheLastAccount() {
    Scene scene = new Scene(stage());
    scene.needs(Ability.MERGE);
    NewPerson person = Scene.somebody().as(Role.PROJECT_MANAGER);
    UserId first = stage().person(person);
    UserId second = scene.person();
    UserId third = scene.person();
    stage().merge(first, second);
    Promise promise =
        Promise.of("Departure", "the account she goes on with; after several mergers, the last");
    promise.is(
        Map.of(first, new Departure.Merged(second)),
        users().departed(List.of(first, second, third)),
        "one that was merged");
    isNotFound(first, person);
    stage().merge(second, third);
    promise.is(
        Map.of(first, new Departure.Merged(third), second, new Departure.Merged(third)),
        users().departed(List.of(first, second, third)),
        "one that was merged into one that was merged");
  }

  /** What the host kept of one account is the other's. */
  @Test
  default void whatWasKeptOfAMergedAccountIsTheOthers() {
    Scene scene = new Scene(stage());
    scene.needs(Ability.MERGE);
    CourseKey course = scene.gradedCourse();
    UserId before = scene.learner(course);
    UserId after = scene.person();
    stage().reach(course, before, 0.8, 1);
    stage().merge(before, after);
    Promise promise =
        Promise.of(
            "CourseEventListener.userMerged", "What the host kept of hers is the other account's.");
    promise.is(
        Optional.of("honor"),
        stage().host().enrolments().find(course, after).map(Enrolment::mode),
        "the enrolment");
    promise.is(
        Optional.of(true),
        stage().host().standings().find(course, after).map(standing -> standing.passes()),
        "the standing");
    promise.is(
        List.of(after),
        stage().host().enrolments().page(course, null, 10).stream()
            .map(Enrolment::learner)
            .toList(),
        "the learners of the course");
  }
}
