package dev.laurel.certificates.doctor;

import dev.laurel.kit.configuration.Source;
import dev.laurel.kit.configuration.WrongSettingsException;
import java.util.ArrayList;
import java.util.List;

/** The settings that no other check reads, and names that look like settings and are none. */
final class SettingsCheck implements Check {

  private final Source source;
  private final List<Runnable> readings;

  /**
   * Of some settings.
   *
   * @param source in which names are looked at
   * @param readings each throws an exception whose words say what is wrong
   */
  SettingsCheck(Source source, List<Runnable> readings) {
    this.source = source;
    this.readings = readings;
  }

  @Override
  public Topic topic() {
    return Topic.SETTINGS;
  }

  @Override
  public List<Finding> find() {
    List<Finding> found = new ArrayList<>();
    for (Runnable reading : readings) {
      try {
        reading.run();
      } catch (WrongSettingsException e) {
        found.add(
            Finding.of(
                Topic.SETTINGS, FindingCode.SETTINGS_UNREADABLE, String.valueOf(e.getMessage())));
      }
    }
    try {
      source
          .unknown()
          .forEach(
              one ->
                  found.add(
                      Finding.of(
                          Topic.SETTINGS,
                          FindingCode.SETTINGS_UNKNOWN,
                          one.name(),
                          one.nearest())));
    } catch (WrongSettingsException e) {
      found.add(
          Finding.of(
              Topic.SETTINGS, FindingCode.SETTINGS_UNREADABLE, String.valueOf(e.getMessage())));
    }
    return found.isEmpty() ? List.of(Finding.of(Topic.SETTINGS, FindingCode.SETTINGS_FINE)) : found;
  }
}
