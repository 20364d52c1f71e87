package dev.laurel.host.plugin;

import dev.laurel.host.course.StartBlocker;
import dev.laurel.plugin.CourseStartGuard;
import dev.laurel.plugin.host.CourseKey;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Asks the plugins what keeps a course from starting; one that cannot be asked, or is missing,
 * keeps it too.
 */
final class StartQuestions {

  /** Cards and outlines of courses whose start has come ask the guards too. */
  private static final int GUARD_FACTOR = 2;

  private StartQuestions() {}

  static List<StartBlocker> ask(
      List<Connected> connected,
      Set<String> missing,
      boolean isSettled,
      Duration budget,
      CourseKey course,
      Locale locale) {
    List<StartBlocker> blockers = new ArrayList<>();
    if (!isSettled) {
      blockers.add(
          new StartBlocker(
              "host",
              "PLUGINS_STARTING",
              "The plugins are still starting. Try again in a moment.",
              "/admin/plugins"));
    }
    missing.forEach(id -> blockers.add(silent(id)));
    for (Connected plugin : connected) {
      if (!plugin.isRunning()) {
        blockers.add(silent(plugin.id()));
      }
      for (CourseStartGuard guard : plugin.contributions().startGuards()) {
        plugin
            .guard()
            .call(
                "CourseStartGuard",
                budget.multipliedBy(GUARD_FACTOR),
                () ->
                    guard.blockers(course, locale).stream()
                        .map(
                            blocker ->
                                new StartBlocker(
                                    plugin.id(), blocker.code(), blocker.message(), blocker.url()))
                        .toList())
            .ifPresentOrElse(blockers::addAll, () -> blockers.add(silent(plugin.id())));
      }
    }
    return List.copyOf(blockers);
  }

  private static StartBlocker silent(String plugin) {
    return new StartBlocker(
        plugin,
        "PLUGIN_DID_NOT_ANSWER",
        "The plugin ‘%s’ could not be asked whether the course may start. Try again in a moment."
            .formatted(plugin),
        "/admin/plugins");
  }
}
