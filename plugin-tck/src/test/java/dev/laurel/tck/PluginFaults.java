package dev.laurel.tck;

import static dev.laurel.tck.Twist.but;

import dev.laurel.plugin.CourseStartGuard;
import dev.laurel.plugin.PluginHost;
import dev.laurel.plugin.host.Course;
import dev.laurel.plugin.host.Courses;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** What can be wrong with how plugins are treated and what they are told. */
final class PluginFaults {

  private static final List<Object> KEPT = new CopyOnWriteArrayList<>();

  private PluginFaults() {}

  static List<Fault> all() {
    List<Fault> faults = new ArrayList<>();
    plugins(faults);
    events(faults);
    return faults;
  }

  private static void plugins(List<Fault> faults) {
    faults.add(
        Fault.plugin(
            "starts plugins twice",
            "pluginIsStartedAndThenAsked",
            "start",
            call -> {
              call.real();
              return call.real();
            }));
    faults.add(
        Fault.plugin(
            "asks plugins in its own class loader",
            "pluginIsStartedAndThenAsked",
            "advancedSettings",
            PluginFaults::inAnotherLoader));
    faults.add(
        Fault.plugin(
            "takes a plugin that failed for started",
            "pluginThatFailsIsTriedAgain",
            "start",
            call -> {
              try {
                return call.real();
              } catch (IllegalStateException e) {
                return null;
              }
            }));
    faults.add(
        Fault.plugin(
            "does not stop plugins", "pluginThatGoesIsStoppedAndLeftAlone", "stop", call -> null));
    faults.add(
        Fault.plugin(
            "does not stop plugins that failed",
            "pluginThatFailedOftenIsStoppedAsWell",
            "stop",
            call -> null));
    faults.add(
        new Fault(
            "keeps plugins",
            "nothingIsHeldOfAPluginThatWent",
            stage -> {
              PluginHost wrong =
                  Twist.twisted(
                      PluginHost.class,
                      stage.plugins(),
                      "added",
                      call -> {
                        KEPT.add(call.arg(0));
                        return call.real();
                      });
              return Fault.stage(stage, "plugins", call -> wrong);
            }));
    faults.add(
        Fault.of(
            "has no defaults",
            "settingHasItsDefaultUntilItIsSet",
            Courses.class,
            "find",
            call ->
                call.<Optional<Course>>real()
                    .map(
                        course -> {
                          Map<String, String> settings = new HashMap<>(course.settings());
                          settings.values().removeIf("as it was"::equals);
                          return but(course, "settings", settings);
                        })));
    faults.add(
        Fault.plugin(
            "starts courses without asking",
            "courseStartsWhenNoGuardKeepsIt",
            "courseStartGuards",
            call -> List.of()));
    faults.add(
        Fault.plugin(
            "starts a course whose guard fails",
            "guardThatFailsKeepsTheCourseClosed",
            "courseStartGuards",
            call ->
                call.<List<CourseStartGuard>>real().stream()
                    .map(
                        guard ->
                            Twist.twisted(
                                CourseStartGuard.class,
                                guard,
                                "blockers",
                                asked -> {
                                  try {
                                    return asked.real();
                                  } catch (IllegalStateException e) {
                                    return List.of();
                                  }
                                }))
                    .toList()));
  }

  private static void events(List<Fault> faults) {
    Map<String, String> silent =
        Map.of(
            "courseFinished", "finishIsTold",
            "standingChanged", "standingIsTold",
            "enrolmentChanged", "enrolmentIsTold",
            "courseChanged", "changeOfACourseIsTold",
            "userChanged", "changeOfAPersonIsTold",
            "userErased", "departuresAreTold",
            "userMerged", "departuresAreTold",
            "courseDeleted", "departuresAreTold");
    silent.forEach(
        (event, test) ->
            faults.add(Fault.listener("does not tell " + event, test, event, call -> null)));
    faults.add(
        Fault.listener(
            "tells once alone",
            "whatWasNotTakenIsToldAgain",
            "enrolmentChanged",
            call -> {
              try {
                return call.real();
              } catch (IllegalStateException e) {
                return null;
              }
            }));
    faults.add(
        Fault.listener(
            "tells in its own class loader",
            "eventsAreToldInThePluginsClassLoader",
            "courseChanged",
            PluginFaults::inAnotherLoader));
  }

  private static Object inAnotherLoader(Twist.Call call) throws Throwable {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(PluginFaults.class.getClassLoader());
    try {
      Object answer = call.real();
      return answer == null ? "" : answer;
    } finally {
      thread.setContextClassLoader(before);
    }
  }
}
