package dev.laurel.host.plugin;

import dev.laurel.host.event.Event;
import dev.laurel.plugin.CourseEventListener;
import java.time.Duration;
import java.util.List;

/** Tells events to the plugins. */
final class Telling {

  private static final Duration BUDGET = Duration.ofMinutes(1);

  private Telling() {}

  /** Tells every listener of every running plugin; says whether all of them took it. */
  static boolean tell(List<Connected> connected, Event event) {
    boolean allTook = true;
    for (Connected plugin : connected) {
      if (!plugin.isRunning()) {
        allTook = false;
        continue;
      }
      for (CourseEventListener listener : plugin.contributions().listeners()) {
        allTook &=
            plugin
                .guard()
                .call(
                    "CourseEventListener " + event.kind(),
                    BUDGET,
                    () -> {
                      pass(event, listener);
                      return true;
                    })
                .isPresent();
      }
    }
    return allTook;
  }

  private static void pass(Event event, CourseEventListener listener) {
    switch (event.kind()) {
      case COURSE_FINISHED -> listener.courseFinished(event.theCourse(), event.theUser());
      case STANDING_CHANGED -> listener.standingChanged(event.theCourse(), event.theUser());
      case ENROLMENT_CHANGED -> listener.enrolmentChanged(event.theCourse(), event.theUser());
      case COURSE_CHANGED -> listener.courseChanged(event.theCourse());
      case USER_CHANGED -> listener.userChanged(event.theUser());
      case USER_ERASED -> listener.userErased(event.theUser());
      case USER_MERGED -> listener.userMerged(event.theUser(), event.theOther());
      case COURSE_DELETED -> listener.courseDeleted(event.theCourse());
    }
  }
}
