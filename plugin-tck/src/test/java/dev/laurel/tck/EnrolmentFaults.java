package dev.laurel.tck;

import static dev.laurel.tck.Twist.but;

import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.Enrolment;
import dev.laurel.plugin.host.Enrolments;
import dev.laurel.plugin.host.UserId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** What can be wrong with enrolments and how they are gone through. */
final class EnrolmentFaults {

  private EnrolmentFaults() {}

  static List<Fault> all() {
    List<Fault> faults = new ArrayList<>();
    enrolments(faults);
    pages(faults);
    return faults;
  }

  private static void enrolments(List<Fault> faults) {
    faults.add(
        Fault.of(
            "reads the moment of an enrolment in the machine's zone",
            "enrolmentIsAsItIsNow",
            Enrolments.class,
            "find",
            call ->
                call.<Optional<Enrolment>>real()
                    .map(one -> but(one, "since", CourseFaults.asLocal(one.since())))));
    faults.add(
        Fault.of(
            "remembers enrolments",
            "enrolmentIsAsItIsNow",
            Enrolments.class,
            "find",
            CourseFaults.remembering()));
    faults.add(
        Fault.of(
            "counts somebody where nobody is",
            "nothingIsFoundWhereNobodyIsEnrolled",
            Enrolments.class,
            "count",
            call -> Math.max(1L, call.<Long>real())));
    faults.add(
        Fault.of(
            "knows one course of many",
            "everyWayToAskAgrees",
            Enrolments.class,
            "ofLearner",
            call ->
                call.<Map<CourseKey, Enrolment>>real().entrySet().stream()
                    .limit(1)
                    .collect(
                        java.util.stream.Collectors.toMap(
                            Map.Entry::getKey, Map.Entry::getValue))));
    faults.add(
        Fault.of(
            "lists the earliest first",
            "coursesOfALearnerComeTheLatestFirst",
            Enrolments.class,
            "allOf",
            call ->
                call.<List<Enrolment>>real().stream()
                    .sorted(Comparator.comparing(Enrolment::since))
                    .toList()));
    faults.add(
        Fault.of(
            "counts all modes",
            "learnersAreCountedByMode",
            Enrolments.class,
            "count",
            call -> call.with(call.arg(0), Set.of("honor", "audit"))));
    faults.add(
        Fault.of(
            "finds by id rather than by name",
            "searchFindsPartsWhateverTheirCase",
            Enrolments.class,
            "search",
            call ->
                call.<List<Enrolment>>real().stream()
                    .sorted(Comparator.comparing(Enrolment::learner).reversed())
                    .skip(1)
                    .toList()));
    faults.add(
        Fault.of(
            "finds more than it may",
            "searchFindsPartsWhateverTheirCase",
            Enrolments.class,
            "search",
            call -> call.with(call.arg(0), call.arg(1), 1_000)));
    faults.add(
        Fault.of(
            "looks for small letters alone",
            "searchFindsPartsWhateverTheirCase",
            Enrolments.class,
            "search",
            call ->
                call.<String>arg(1).equals(call.<String>arg(1).toLowerCase(Locale.ROOT))
                    ? call.real()
                    : List.of()));
    faults.add(
        Fault.of(
            "takes signs for jokers",
            "searchTakesSignsAsTheyStand",
            Enrolments.class,
            "search",
            call ->
                call.with(call.arg(0), call.<String>arg(1).replaceAll("[%_*]", ""), call.arg(2))));
  }

  private static void pages(List<Fault> faults) {
    faults.add(
        Fault.of(
            "has pages that are not full",
            "pagesHaveEveryLearnerOnceInOrder",
            Enrolments.class,
            "page",
            call -> {
              int limit = call.arg(2);
              return call.with(call.arg(0), call.args()[1], limit == 7 ? 6 : limit);
            }));
    faults.add(
        Fault.of(
            "begins a page with the last of the one before",
            "pagesHaveEveryLearnerOnceInOrder",
            Enrolments.class,
            "page",
            call -> {
              UserId after = (UserId) call.args()[1];
              List<Enrolment> all = call.with(call.arg(0), null, 10_000);
              return all.stream()
                  .filter(one -> after == null || one.learner().compareTo(after) >= 0)
                  .limit(call.<Integer>arg(2))
                  .toList();
            }));
    faults.add(
        Fault.of(
            "orders ids whatever their case",
            "pagesHaveEveryLearnerOnceInOrder",
            Enrolments.class,
            "page",
            call -> {
              UserId after = (UserId) call.args()[1];
              List<Enrolment> all = call.with(call.arg(0), null, 10_000);
              Comparator<String> odd =
                  String.CASE_INSENSITIVE_ORDER.thenComparing(Comparator.naturalOrder());
              return all.stream()
                  .filter(
                      one -> after == null || odd.compare(one.learner().value(), after.value()) > 0)
                  .sorted(Comparator.comparing(one -> one.learner().value(), odd))
                  .limit(call.<Integer>arg(2))
                  .toList();
            }));
    faults.add(
        new Fault(
            "begins anew after one who left",
            "pagesGoOnAfterWhoeverWasTheLast",
            stage -> {
              Enrolments real = stage.host().enrolments();
              return Fault.service(
                  stage,
                  Enrolments.class,
                  "page",
                  call -> {
                    UserId after = (UserId) call.args()[1];
                    boolean isThere = after != null && real.find(call.arg(0), after).isPresent();
                    return call.with(call.arg(0), isThere ? after : null, call.arg(2));
                  });
            }));
    faults.add(
        Fault.of(
            "counts rows rather than going by id",
            "pagesStayInPlaceWhileLearnersComeAndGo",
            Enrolments.class,
            "page",
            new Twist() {
              private final AtomicInteger offset = new AtomicInteger();

              @Override
              public Object answer(Call call) throws Throwable {
                if (call.args()[1] == null) {
                  offset.set(0);
                }
                List<Enrolment> all = call.with(call.arg(0), null, 10_000);
                List<Enrolment> page =
                    all.stream().skip(offset.get()).limit(call.<Integer>arg(2)).toList();
                offset.addAndGet(page.size());
                return page;
              }
            }));
    faults.add(
        Fault.of(
            "gives a thousand at most",
            "pagesMayBeOfTenThousand",
            Enrolments.class,
            "page",
            call -> call.with(call.arg(0), call.args()[1], Math.min(1_000, call.<Integer>arg(2)))));
    faults.add(
        Fault.of(
            "gives its own list away",
            "answersAreNoDoorsIntoTheHost",
            Enrolments.class,
            "page",
            new Twist() {
              private final Map<CourseKey, List<Enrolment>> own = new HashMap<>();

              @Override
              public Object answer(Call call) throws Throwable {
                List<Enrolment> now = call.real();
                return Objects.requireNonNull(
                    own.computeIfAbsent(call.arg(0), key -> new ArrayList<>(now)));
              }
            }));
  }
}
