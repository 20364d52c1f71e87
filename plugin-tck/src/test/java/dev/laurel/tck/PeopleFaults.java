package dev.laurel.tck;

import static dev.laurel.tck.Twist.but;

import dev.laurel.plugin.host.Departure;
import dev.laurel.plugin.host.GradingPolicy;
import dev.laurel.plugin.host.Standing;
import dev.laurel.plugin.host.Standings;
import dev.laurel.plugin.host.User;
import dev.laurel.plugin.host.UserId;
import dev.laurel.plugin.host.Users;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiFunction;

/** What can be wrong with people, their standings and their sessions. */
final class PeopleFaults {

  private PeopleFaults() {}

  static List<Fault> all() {
    List<Fault> faults = new ArrayList<>();
    standings(faults);
    users(faults);
    return faults;
  }

  private static Fault standing(
      String name, String caughtBy, BiFunction<Standing, GradingPolicy, Standing> change) {
    return new Fault(
        name,
        caughtBy,
        stage ->
            Fault.service(
                stage,
                Standings.class,
                "find",
                call ->
                    call.<Optional<Standing>>real()
                        .map(
                            one ->
                                change.apply(
                                    one,
                                    stage
                                        .host()
                                        .courses()
                                        .gradingPolicy(call.arg(0))
                                        .orElseThrow()))));
  }

  private static double mark(GradingPolicy policy) {
    return policy.passMark() == null ? 2 : policy.passMark();
  }

  private static void standings(List<Fault> faults) {
    faults.add(
        Fault.of(
            "keeps results",
            "passingFollowsTheRulesOfNow",
            Standings.class,
            "find",
            CourseFaults.remembering()));
    faults.add(
        standing(
            "wants more than the mark",
            "passMarkItselfPasses",
            (one, policy) -> but(one, "passes", one.grade() > mark(policy))));
    faults.add(
        standing(
            "does not look at completion",
            "completionRuleHolds",
            (one, policy) -> but(one, "passes", one.grade() >= mark(policy))));
    faults.add(
        standing(
            "names the lowest range",
            "gradesAreNamedByTheirRange",
            (one, policy) -> but(one, "gradeName", one.grade() >= 0.6 ? "Pass" : null)));
    faults.add(
        Fault.of(
            "leaves out who has no scores",
            "everyWayToAskForAStandingAgrees",
            Standings.class,
            "page",
            call -> call.<List<Standing>>real().stream().filter(one -> one.grade() > 0).toList()));
    faults.add(
        standing(
            "adds more than there is",
            "gradesAndCompletionAreShares",
            (one, policy) -> but(one, "grade", one.grade() * 1.7)));
    faults.add(
        Fault.of(
            "has standings of those who left",
            "nobodyStandsWhereSheIsNotEnrolled",
            Standings.class,
            "find",
            call ->
                call.<Optional<Standing>>real()
                    .or(() -> Optional.of(new Standing(call.arg(1), false, 0, null, 0)))));
    faults.add(
        Fault.of(
            "has pages of standings that are not full",
            "pagesHaveEveryStandingOnceInOrder",
            Standings.class,
            "page",
            call -> {
              int limit = call.arg(2);
              return call.with(call.arg(0), call.args()[1], limit == 7 ? 6 : limit);
            }));
    faults.add(
        Fault.of(
            "shares a variable between threads",
            "manyThreadsGetTheSameAnswers",
            Standings.class,
            "find",
            new Twist() {
              private final AtomicReference<Object> last = new AtomicReference<>();

              @Override
              public Object answer(Call call) throws Throwable {
                last.set(call.arg(1));
                LockSupport.parkNanos(50_000);
                return call.with(call.arg(0), last.get());
              }
            }));
  }

  private static Fault user(
      String name, String caughtBy, java.util.function.UnaryOperator<User> change) {
    return Fault.of(
        name, caughtBy, Users.class, "find", call -> call.<Optional<User>>real().map(change));
  }

  private static void users(List<Fault> faults) {
    faults.add(
        user(
            "speaks English to all",
            "personIsAsSheIsNow",
            user -> but(user, "locale", Locale.ENGLISH)));
    faults.add(
        Fault.of(
            "remembers people",
            "personIsAsSheIsNow",
            Users.class,
            "find",
            CourseFaults.remembering()));
    faults.add(
        user(
            "composes letters",
            "namesAreKeptInAnyScript",
            user ->
                but(user, "fullName", Normalizer.normalize(user.fullName(), Normalizer.Form.NFC))));
    faults.add(
        Fault.of(
            "takes strangers for erased",
            "nobodyIsFoundByWhatNobodyHas",
            Users.class,
            "departed",
            call -> {
              Map<UserId, Departure> departed = new HashMap<>();
              call.<Collection<UserId>>arg(0)
                  .forEach(id -> departed.put(id, new Departure.Erased()));
              return departed;
            }));
    faults.add(
        Fault.of(
            "leaves one of many people out",
            "manyPeopleAreFoundAsOneIs",
            Users.class,
            "findAll",
            call -> {
              Map<UserId, User> found = new HashMap<>(call.<Map<UserId, User>>real());
              found.keySet().stream().findFirst().ifPresent(found::remove);
              return found;
            }));
    faults.add(
        Fault.of(
            "answers by other names than were given",
            "userNamesFindWhoseTheyAre",
            Users.class,
            "findAllByName",
            call -> {
              Map<String, User> found = new HashMap<>();
              call.<Map<String, User>>real()
                  .forEach((name, user) -> found.put(name.toUpperCase(Locale.ROOT), user));
              return found;
            }));
    faults.add(
        new Fault(
            "takes the first of several with an address",
            "addressesFindTheOneTheyReach",
            stage -> {
              Map<String, User> first = new ConcurrentHashMap<>();
              return Fault.stage(
                  Fault.service(
                      stage,
                      Users.class,
                      "findAllByName",
                      call -> {
                        Map<String, User> found = new HashMap<>(call.<Map<String, User>>real());
                        call.<Collection<String>>arg(0)
                            .forEach(
                                name ->
                                    Optional.ofNullable(first.get(name))
                                        .ifPresent(user -> found.putIfAbsent(name, user)));
                        return found;
                      }),
                  "people",
                  call -> {
                    List<UserId> ids = call.real();
                    ids.forEach(
                        id ->
                            stage
                                .host()
                                .users()
                                .find(id)
                                .ifPresent(user -> first.putIfAbsent(user.email(), user)));
                    return ids;
                  });
            }));
    faults.add(
        new Fault(
            "knows people by the names they had",
            "idStaysWhenTheUserNameChanges",
            stage -> {
              Map<String, UserId> before = new ConcurrentHashMap<>();
              Users real = stage.host().users();
              return Fault.stage(
                  Fault.service(
                      stage,
                      Users.class,
                      "findByUsername",
                      call ->
                          call.<Optional<User>>real()
                              .or(
                                  () ->
                                      Optional.ofNullable(before.get(call.<String>arg(0)))
                                          .flatMap(real::find))),
                  "change",
                  call -> {
                    if (call.args()[0] instanceof UserId id) {
                      real.find(id).ifPresent(user -> before.put(user.username(), id));
                    }
                    return call.real();
                  });
            }));
    faults.add(
        Fault.of(
            "compares ids whatever their case",
            "idsAreComparedExactly",
            Users.class,
            "find",
            call -> {
              Optional<User> found = call.real();
              UserId id = call.arg(0);
              return found.isPresent() ? found : call.with(new UserId(Scene.swapped(id.value())));
            }));
    faults.add(
        Fault.of(
            "compares ids without blanks at their end",
            "idsAreComparedExactly",
            Users.class,
            "find",
            call -> call.with(new UserId(call.<UserId>arg(0).value().strip()))));
    faults.add(
        Fault.of(
            "lists people in another order",
            "peopleWithARoleComeByUserName",
            Users.class,
            "withRole",
            call ->
                call.<List<User>>real().stream()
                    .sorted(Comparator.comparing(User::username).reversed())
                    .toList()));
    faults.add(
        Fault.of(
            "gives roles to all", "rolesCountInOrganizations", Users.class, "has", call -> true));
    faults.add(
        new Fault(
            "asks for each of many",
            "questionsAboutManyCostNoMoreQueries",
            stage -> {
              Users real = stage.host().users();
              return Fault.service(
                  stage,
                  Users.class,
                  "findAll",
                  call -> {
                    Map<UserId, User> found = new HashMap<>();
                    call.<Collection<UserId>>arg(0)
                        .forEach(id -> real.find(id).ifPresent(user -> found.put(id, user)));
                    return found;
                  });
            }));
  }
}
