package dev.laurel.host.course;

import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.EnrolmentMode;
import dev.laurel.plugin.host.UserId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** The tables {@code host_course…}. */
interface CourseMapper {

  /** A mode of a course. */
  record ModeRow(
      CourseKey courseKey, int position, String slug, String name, boolean isCertificateEligible) {

    static ModeRow of(CourseKey key, int position, EnrolmentMode mode) {
      return new ModeRow(key, position, mode.slug(), mode.name(), mode.isCertificateEligible());
    }

    EnrolmentMode toMode() {
      return new EnrolmentMode(slug, name, isCertificateEligible);
    }
  }

  /** A setting of a course. */
  record SettingRow(CourseKey courseKey, String settingKey, String value) {}

  /** A badge of a course. */
  record BadgeRow(CourseKey courseKey, int position, String name, double weight) {}

  /** A named grade of a course. */
  record RangeRow(CourseKey courseKey, String name, double minimum) {}

  List<CourseRow> findAll(@Param("keys") Collection<CourseKey> keys);

  Set<CourseKey> deleted(@Param("keys") Collection<CourseKey> keys);

  List<CourseRow> all();

  List<CourseRow> taughtBy(UserId user);

  List<CourseKey> due(@Param("now") Instant now);

  List<ModeRow> modes(@Param("keys") Collection<CourseKey> keys);

  List<SettingRow> settings(@Param("keys") Collection<CourseKey> keys);

  List<BadgeRow> badges(@Param("keys") Collection<CourseKey> keys);

  List<RangeRow> ranges(@Param("keys") Collection<CourseKey> keys);

  boolean isStaff(@Param("key") CourseKey key, @Param("user") UserId user);

  boolean isStaffOfOrganisation(
      @Param("organisation") String organisation, @Param("user") UserId user);

  List<UserId> staff(CourseKey key);

  void put(
      @Param("course") CourseRow course,
      @Param("revision") long revision,
      @Param("now") Instant now);

  void revise(@Param("key") CourseKey key, @Param("revision") long revision);

  void deleteModes(CourseKey key);

  void insertModes(@Param("modes") Collection<ModeRow> modes);

  void deleteStaff(CourseKey key);

  void insertStaff(@Param("key") CourseKey key, @Param("users") Collection<UserId> users);

  void setPolicy(
      @Param("key") CourseKey key,
      @Param("passMark") @Nullable Double passMark,
      @Param("minimumCompletion") @Nullable Double minimumCompletion,
      @Param("revision") long revision);

  void deleteBadges(CourseKey key);

  void insertBadges(@Param("badges") Collection<BadgeRow> badges);

  void deleteRanges(CourseKey key);

  void insertRanges(@Param("ranges") Collection<RangeRow> ranges);

  void putSetting(
      @Param("key") CourseKey key, @Param("setting") String setting, @Param("value") String value);

  int markStarted(@Param("key") CourseKey key, @Param("now") Instant now);
}
