package dev.laurel.host.course;

import static java.util.stream.Collectors.groupingBy;

import dev.laurel.plugin.host.Badge;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.EnrolmentMode;
import dev.laurel.plugin.host.GradingPolicy;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What belongs to courses beside their rows: modes, settings, badges and ranges. Kept in memory as
 * long as a course's revision is the same, which every change of any of them makes another, on
 * whichever node: so a course is one row to read. Safe for all threads.
 */
final class CourseParts {

  static final Parts NONE = new Parts(List.of(), Map.of(), List.of(), List.of());

  private static final int MOST = 2000;

  private final CourseMapper courses;
  private final Map<CourseKey, Kept> kept =
      Collections.synchronizedMap(
          new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<CourseKey, Kept> eldest) {
              return size() > MOST;
            }
          });

  CourseParts(CourseMapper courses) {
    this.courses = courses;
  }

  /** The parts of one course; settings are those that are set. */
  record Parts(
      List<EnrolmentMode> modes,
      Map<String, String> settings,
      List<Badge> badges,
      List<GradingPolicy.Range> ranges) {}

  private record Kept(long revision, Parts parts) {}

  /**
   * The parts of courses by key. They are read after the rows, so they are of the rows' revision or
   * of a later one; under a revision that is gone nobody looks for them any more.
   */
  Map<CourseKey, Parts> of(List<CourseRow> rows) {
    Map<CourseKey, Parts> all = new HashMap<>();
    Map<CourseKey, Long> unknown = new HashMap<>();
    for (CourseRow row : rows) {
      Kept known = kept.get(row.courseKey());
      if (known != null && known.revision() == row.revision()) {
        all.put(row.courseKey(), known.parts());
      } else {
        unknown.put(row.courseKey(), row.revision());
      }
    }
    if (!unknown.isEmpty()) {
      read(List.copyOf(unknown.keySet()))
          .forEach(
              (key, parts) -> {
                all.put(key, parts);
                kept.put(key, new Kept(unknown.getOrDefault(key, 0L), parts));
              });
    }
    return all;
  }

  private Map<CourseKey, Parts> read(List<CourseKey> keys) {
    Map<CourseKey, List<CourseMapper.ModeRow>> modes =
        courses.modes(keys).stream().collect(groupingBy(CourseMapper.ModeRow::courseKey));
    Map<CourseKey, List<CourseMapper.SettingRow>> settings =
        courses.settings(keys).stream().collect(groupingBy(CourseMapper.SettingRow::courseKey));
    Map<CourseKey, List<CourseMapper.BadgeRow>> badges =
        courses.badges(keys).stream().collect(groupingBy(CourseMapper.BadgeRow::courseKey));
    Map<CourseKey, List<CourseMapper.RangeRow>> ranges =
        courses.ranges(keys).stream().collect(groupingBy(CourseMapper.RangeRow::courseKey));
    return keys.stream()
        .collect(
            Collectors.toMap(
                key -> key,
                key ->
                    new Parts(
                        modes.getOrDefault(key, List.of()).stream()
                            .map(CourseMapper.ModeRow::toMode)
                            .toList(),
                        settings.getOrDefault(key, List.of()).stream()
                            .collect(
                                Collectors.toUnmodifiableMap(
                                    CourseMapper.SettingRow::settingKey,
                                    CourseMapper.SettingRow::value)),
                        badges.getOrDefault(key, List.of()).stream()
                            .map(badge -> new Badge(badge.name(), badge.weight()))
                            .toList(),
                        ranges.getOrDefault(key, List.of()).stream()
                            .map(range -> new GradingPolicy.Range(range.name(), range.minimum()))
                            .toList())));
  }
}
