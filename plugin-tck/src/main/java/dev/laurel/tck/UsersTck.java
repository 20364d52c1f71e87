package dev.laurel.tck;

import dev.laurel.plugin.host.Role;
import dev.laurel.plugin.host.User;
import dev.laurel.plugin.host.UserId;
import dev.laurel.plugin.host.Users;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What {@link Users} promises of those who are there. */
public interface UsersTck extends Staged {

  private Users users() {
    return stage().host().users();
  }

  private User now(UserId id) {
    Optional<User> found = users().find(id);
    Promise.of("Users.find", "the person, or nothing")
        .holds(found.isPresent(), "nobody is found by " + id + ", made a moment ago");
    return found.orElseThrow();
  }

  /** A person is as she is now. */
  @Test
  default void personIsAsSheIsNow() {
    Promise promise = Promise.of("Users", "The people of the host, always as they are now.");
    NewPerson made = Scene.somebody().as(Role.PROJECT_MANAGER);
    UserId id = stage().person(made);
    User first = now(id);
    promise.is(id, first.id(), "the id");
    promise.is(made.username(), first.username(), "the user name");
    promise.is(made.fullName(), first.fullName(), "the full name");
    promise.is(made.email(), first.email(), "the address");
    promise.is(made.roles(), first.roles(), "the roles");
    for (Locale language : stage().languages()) {
      stage().change(id, made.reading(language));
      Promise.of("User", "the language she reads")
          .is(language, now(id).locale(), "one who reads " + language);
    }
    NewPerson changed = made.named("Another Name").at("another@example.org").as();
    stage().change(id, changed);
    promise.is("Another Name", now(id).fullName(), "the full name after a change");
    promise.is("another@example.org", now(id).email(), "the address after a change");
    promise.is(Set.of(), now(id).roles(), "the roles after she gave them back");
    Promise.of("User", "Keeps copies, so that the value cannot change.")
        .is(made.fullName(), first.fullName(), "the value that was had before");
  }

  /** Names are kept letter by letter. */
  @Test
  default void namesAreKeptInAnyScript() {
    Promise promise = Promise.of("User", "her name as she writes it, in any script; may be empty");
    for (String name : Scene.NAMES) {
      UserId id = stage().person(Scene.somebody().named(name));
      promise.is(name, now(id).fullName(), "a name in another script");
      promise.is(Map.of(id, now(id)), users().findAll(Set.of(id)), "the same among many");
    }
    promise.is("", now(stage().person(Scene.somebody().named(""))).fullName(), "no name");
  }

  /** Nobody is found by what nobody has. */
  @Test
  default void nobodyIsFoundByWhatNobodyHas() {
    UserId nobody = Scene.nobody();
    Promise.of("Users.find", "the person, or nothing")
        .is(Optional.empty(), users().find(nobody), "an id that nobody has");
    Promise.of("Users.findByUsername", "the person, or nothing")
        .is(Optional.empty(), users().findByUsername(Scene.word()), "a name that nobody has");
    Promise.of("Users.findByUsername", "the person, or nothing")
        .is(Optional.empty(), users().findByUsername(""), "no name");
    Promise.of("Users.findAll", "by id; absent where there is none")
        .is(Map.of(), users().findAll(Set.of(nobody)), "an id that nobody has");
    Promise.of("Users.findAll", "by id; absent where there is none")
        .is(Map.of(), users().findAll(Set.of()), "no ids");
    Promise.of(
            "Users.findAllByName", "by name as given; absent where there is none, or more than one")
        .is(Map.of(), users().findAllByName(List.of(Scene.word(), "")), "names that nobody has");
    Promise.of(
            "Users.findAllByName", "by name as given; absent where there is none, or more than one")
        .is(Map.of(), users().findAllByName(List.of()), "no names");
    Promise.of("Users.departed", "what became of them; absent for everybody else")
        .is(Map.of(), users().departed(Set.of(nobody)), "an id that nobody has");
    Promise.of("Users.departed", "what became of them; absent for everybody else")
        .is(
            Map.of(),
            users().departed(Set.of(new Scene(stage()).person())),
            "somebody who is there");
    Promise.of("Users.departed", "what became of them; absent for everybody else")
        .is(Map.of(), users().departed(Set.of()), "no ids");
  }

  /** Many are found as each of them is found. */
  @Test
  default void manyPeopleAreFoundAsOneIs() {
    List<UserId> ids = new Scene(stage()).people(6);
    List<UserId> asked = new ArrayList<>(ids);
    asked.add(Scene.nobody());
    asked.add(ids.get(0));
    Map<UserId, User> expected = new HashMap<>();
    ids.forEach(id -> expected.put(id, now(id)));
    Promise.of("Users.findAll", "by id; absent where there is none")
        .is(expected, users().findAll(asked), "what Users.find says");
  }

  /** A user name finds whose it is, and many do as one. */
  @Test
  default void userNamesFindWhoseTheyAre() {
    NewPerson made = Scene.somebody();
    UserId id = stage().person(made);
    NewPerson other = Scene.somebody();
    stage().person(other);
    Promise.of("Users.findByUsername", "Finds a person by the name used to sign in.")
        .is(Optional.of(now(id)), users().findByUsername(made.username()), "a user name");
    Map<String, User> found =
        users().findAllByName(List.of(made.username(), Scene.word(), other.username()));
    Promise promise =
        Promise.of(
            "Users.findAllByName",
            "by name as given; absent where there is none, or more than one");
    promise.is(Set.of(made.username(), other.username()), found.keySet(), "the names");
    promise.is(now(id), found.get(made.username()), "the person");
  }

  /** An address finds whose it is, unless it is that of several. */
  @Test
  default void addressesFindTheOneTheyReach() {
    Scene scene = new Scene(stage());
    scene.needs(Ability.FIND_BY_ADDRESS);
    NewPerson one = Scene.somebody();
    UserId id = stage().person(one);
    String shared = Scene.word() + "@example.org";
    stage().people(List.of(Scene.somebody().at(shared), Scene.somebody().at(shared)));
    Promise promise =
        Promise.of("Users.findAllByName", "where the host knows exactly one person by it");
    promise.is(
        Map.of(one.email(), now(id)),
        users().findAllByName(List.of(one.email(), shared)),
        "the address of one, and that of two");
    promise.is(
        Map.of(one.email(), now(id), one.username(), now(id)),
        users().findAllByName(List.of(one.email(), one.username())),
        "one person by name and address");
  }

  /** An id is for good, whatever the user name. */
  @Test
  default void idStaysWhenTheUserNameChanges() {
    NewPerson made = Scene.somebody();
    UserId id = stage().person(made);
    NewPerson renamed = made.withUsername(Scene.word());
    stage().change(id, renamed);
    Promise promise =
        Promise.of("UserId", "identifies a person for good, also when the user name changes");
    promise.is(renamed.username(), now(id).username(), "the person behind the id");
    promise.is(
        Optional.of(id),
        users().findByUsername(renamed.username()).map(User::id),
        "the id behind the new name");
    promise.is(
        Optional.empty(), users().findByUsername(made.username()), "the name that she gave up");
    UserId next = stage().person(Scene.somebody().withUsername(made.username()));
    promise.holds(!next.equals(id), "who took the name that became free has the same id");
  }

  /** An id is compared exactly: capitals count. */
  @Test
  default void idsAreComparedExactly() {
    UserId id = new Scene(stage()).person();
    Promise promise = Promise.of("UserId", "at most 64 characters of ASCII, compared exactly");
    promise.holds(id.value().chars().allMatch(c -> c > 32 && c < 127), "an id is ‘" + id + "’");
    for (String other : List.of(Scene.swapped(id.value()), id.value() + " ")) {
      if (!other.equals(id.value()) && other.length() <= 64) {
        UserId odd = new UserId(other);
        promise.is(Optional.empty(), users().find(odd), "‘%s’ for ‘%s’".formatted(other, id));
        promise.is(Map.of(), users().findAll(Set.of(odd)), "‘%s’ for ‘%s’".formatted(other, id));
      }
    }
  }

  /** Everybody who has a role comes by user name, and nobody else. */
  @Test
  default void peopleWithARoleComeByUserName() {
    UserId second =
        stage().person(Scene.somebody().withUsername("zz" + Scene.word()).as(Role.PROJECT_MANAGER));
    UserId first =
        stage()
            .person(
                Scene.somebody()
                    .withUsername("aa" + Scene.word())
                    .as(Role.PROJECT_MANAGER, Role.CUSTOMER_SUCCESS_MANAGER));
    UserId other = stage().person(Scene.somebody().as(Role.CUSTOMER_SUCCESS_MANAGER));
    List<UserId> found = users().withRole(Role.PROJECT_MANAGER).stream().map(User::id).toList();
    Promise promise = Promise.of("Users.withRole", "the people by user name");
    promise.is(
        List.of(first, second),
        found.stream().filter(Set.of(first, second, other)::contains).toList(),
        "two Project Managers, and one who is none");
    promise.holds(
        users().withRole(Role.PROJECT_MANAGER).stream()
            .allMatch(user -> user.has(Role.PROJECT_MANAGER)),
        "somebody is listed who does not have the role");
    stage().change(first, Scene.somebody().as());
    Promise.of("Users", "The people of the host, always as they are now.")
        .holds(
            users().withRole(Role.PROJECT_MANAGER).stream().noneMatch(u -> u.id().equals(first)),
            "one is still listed who gave the role back");
  }

  /** A role that counts everywhere counts in each organization, and no role in none. */
  @Test
  default void rolesCountInOrganizations() {
    User manager = now(stage().person(Scene.somebody().as(Role.PROJECT_MANAGER)));
    User other = now(new Scene(stage()).person());
    Promise promise =
        Promise.of("Users.has", "Whether somebody has a role in what belongs to an organization.");
    for (String organisation : List.of("", Scene.word())) {
      promise.is(
          true,
          users().has(manager, Role.PROJECT_MANAGER, organisation),
          "one whose role counts everywhere, in ‘" + organisation + "’");
      promise.is(
          false,
          users().has(manager, Role.CUSTOMER_SUCCESS_MANAGER, organisation),
          "a role that she does not have");
      promise.is(
          false, users().has(other, Role.PROJECT_MANAGER, organisation), "one without roles");
    }
  }
}
