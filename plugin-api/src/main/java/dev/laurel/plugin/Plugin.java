package dev.laurel.plugin;

import dev.laurel.plugin.host.Host;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One plugin: what it is called, how it starts and stops, and what it contributes to the host.
 *
 * <p>An application declares its plugin in {@code META-INF/services/dev.laurel.plugin.Plugin}; the
 * class is public and has a public constructor without parameters, which does no work. Each kind of
 * contribution is a method that gives none unless overridden, so that a new kind breaks no plugin.
 *
 * <p>The contributions are asked for once, after {@link #start(Host)} has returned. The host calls
 * them on request threads, several at a time, with the plugin's class loader as the context class
 * loader, within a time budget; what they throw is counted against the plugin and never reaches a
 * page.
 */
public interface Plugin {

  /**
   * The name of this plugin in addresses and in the host's administration.
   *
   * @return lower-case letters, digits and hyphens, unique among the plugins of a host
   */
  String id();

  /**
   * The version of this API that the plugin was compiled against. Override it with {@link
   * PluginRegistry#API_VERSION}, which the compiler copies into the plugin. The registry takes a
   * plugin whose major version is its own and whose minor version is not newer.
   *
   * @return major and minor version, such as {@code 1.0}
   */
  default String apiVersion() {
    return "1.0";
  }

  /**
   * The version of this plugin, for the host's administration page.
   *
   * @return such as {@code 2.1.0}; empty where the plugin does not say
   */
  default String version() {
    return "";
  }

  /**
   * Connects the plugin with its host. Called once each time both are there, on a thread of the
   * host, before any contribution is asked for. A plugin that throws is shown as failed and is not
   * asked for anything; the host tries again later.
   *
   * @param host the services of the host, for this plugin alone; valid until {@link #stop()}
   * @throws Exception when the plugin cannot work, with words an administrator understands
   */
  default void start(Host host) throws Exception {}

  /**
   * Disconnects the plugin: the host or the plugin's own application is stopping. Nothing that the
   * host gave may be used after this returns. Called also when {@link #start(Host)} has failed.
   */
  default void stop() {}

  /**
   * How the plugin is now. Asked by the host's readiness check and by its administration page.
   *
   * @return well, or not and why
   */
  default Health health() {
    return Health.well();
  }

  /**
   * What administrators are told of how this plugin is set up.
   *
   * @return who finds it out
   */
  default List<Checkup> checkups() {
    return List.of();
  }

  /**
   * Where administrators read about this plugin, for the host's administration page.
   *
   * @param locale the language of the page
   * @return the plugin's guide, its text saying what opens; nothing where there is none
   */
  default Optional<Link> guide(Locale locale) {
    return Optional.empty();
  }

  /**
   * Tabs of the Instructor Dashboard.
   *
   * @return the tabs in the order in which they are shown
   */
  default List<InstructorTab> instructorTabs() {
    return List.of();
  }

  /**
   * Parts of a learner's Progress page.
   *
   * @return the parts in the order in which they are shown
   */
  default List<ProgressFragment> progressFragments() {
    return List.of();
  }

  /**
   * Links on the course cards of a learner's dashboard.
   *
   * @return the givers of links
   */
  default List<CourseCardLinks> courseCardLinks() {
    return List.of();
  }

  /**
   * Links for the host's main navigation.
   *
   * @return the givers of links
   */
  default List<NavigationLinks> navigationLinks() {
    return List.of();
  }

  /**
   * Fields of a course's Advanced Settings.
   *
   * @return the fields in the order in which they are shown
   */
  default List<AdvancedSetting> advancedSettings() {
    return List.of();
  }

  /**
   * What may keep a course from starting.
   *
   * @return the guards; a course starts when none of them blocks it
   */
  default List<CourseStartGuard> courseStartGuards() {
    return List.of();
  }

  /**
   * Who wants to hear of what happens in the host.
   *
   * @return the listeners
   */
  default List<CourseEventListener> courseEventListeners() {
    return List.of();
  }
}
