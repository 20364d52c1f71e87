package dev.laurel.host.plugin;

import dev.laurel.plugin.Checkup;
import dev.laurel.plugin.Link;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Asks the plugins what administrators are to know of them. */
final class SetUpQuestions {

  private SetUpQuestions() {}

  /** What each finds of how it is set up; those that have nothing to tell are left out. */
  static Map<String, List<Checkup.Report>> checkups(
      Stream<Connected> running, Duration budget, Locale locale) {
    Map<String, List<Checkup.Report>> reports = new HashMap<>();
    running.forEach(
        plugin ->
            plugin
                .contributions()
                .checkups()
                .forEach(
                    checkup ->
                        plugin
                            .guard()
                            .call("Checkup", budget, () -> checkup.report(locale))
                            .flatMap(report -> report)
                            .ifPresent(
                                report ->
                                    reports
                                        .computeIfAbsent(plugin.id(), id -> new ArrayList<>())
                                        .add(report))));
    return reports;
  }

  /** Where each is described; those that have no guide are left out. */
  static Map<String, Link> guides(Stream<Connected> running, Duration budget, Locale locale) {
    Map<String, Link> guides = new HashMap<>();
    running.forEach(
        plugin ->
            plugin
                .guard()
                .call("guide", budget, () -> plugin.registered().plugin().guide(locale))
                .flatMap(guide -> guide)
                .ifPresent(guide -> guides.put(plugin.id(), guide)));
    return guides;
  }
}
