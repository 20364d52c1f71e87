package dev.laurel.it.bad;

import dev.laurel.plugin.AdvancedSetting;
import dev.laurel.plugin.CourseCardLinks;
import dev.laurel.plugin.CourseEventListener;
import dev.laurel.plugin.CourseStartGuard;
import dev.laurel.plugin.Fragment;
import dev.laurel.plugin.Health;
import dev.laurel.plugin.InstructorTab;
import dev.laurel.plugin.NavigationLinks;
import dev.laurel.plugin.PageView;
import dev.laurel.plugin.Plugin;
import dev.laurel.plugin.ProgressFragment;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.UserId;
import java.util.List;
import java.util.Locale;

/** Contributes of every kind, and misbehaves each time it is asked. */
abstract class BadPlugin implements Plugin {

  /** What it does instead of answering. */
  abstract RuntimeException misbehave();

  @Override
  public Health health() {
    throw misbehave();
  }

  @Override
  public List<InstructorTab> instructorTabs() {
    return List.of(
        new InstructorTab() {
          @Override
          public String slug() {
            return id();
          }

          @Override
          public String title(Locale locale) {
            throw misbehave();
          }

          @Override
          public Fragment draw(CourseKey course, PageView view) {
            throw misbehave();
          }
        });
  }

  @Override
  public List<ProgressFragment> progressFragments() {
    return List.of(
        (course, view) -> {
          throw misbehave();
        });
  }

  @Override
  public List<CourseCardLinks> courseCardLinks() {
    return List.of(
        (learner, courses, locale) -> {
          throw misbehave();
        });
  }

  @Override
  public List<NavigationLinks> navigationLinks() {
    return List.of(
        (viewer, locale) -> {
          throw misbehave();
        });
  }

  @Override
  public List<CourseStartGuard> courseStartGuards() {
    return List.of(
        (course, locale) -> {
          throw misbehave();
        });
  }

  @Override
  public List<AdvancedSetting> advancedSettings() {
    return List.of(
        new AdvancedSetting() {
          @Override
          public String key() {
            return id() + "_setting";
          }

          @Override
          public Kind kind() {
            return Kind.TEXT;
          }

          @Override
          public String label(Locale locale) {
            throw misbehave();
          }

          @Override
          public String help(Locale locale) {
            throw misbehave();
          }

          @Override
          public String defaultValue() {
            return "";
          }
        });
  }

  @Override
  public List<CourseEventListener> courseEventListeners() {
    return List.of(
        new CourseEventListener() {
          @Override
          public void courseFinished(CourseKey course, UserId learner) {
            throw misbehave();
          }
        });
  }
}
