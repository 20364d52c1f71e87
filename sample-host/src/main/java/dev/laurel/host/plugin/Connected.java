package dev.laurel.host.plugin;

import dev.laurel.host.course.SettingField;
import dev.laurel.plugin.AdvancedSetting;
import dev.laurel.plugin.Checkup;
import dev.laurel.plugin.CourseCardLinks;
import dev.laurel.plugin.CourseEventListener;
import dev.laurel.plugin.CourseStartGuard;
import dev.laurel.plugin.Health;
import dev.laurel.plugin.InstructorTab;
import dev.laurel.plugin.NavigationLinks;
import dev.laurel.plugin.Plugin;
import dev.laurel.plugin.ProgressFragment;
import dev.laurel.plugin.RegisteredPlugin;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One plugin that is there: its state, its guard, and what it contributes once it runs. */
final class Connected {

  private static final Logger LOG = LoggerFactory.getLogger(Connected.class);
  private static final Duration START_BUDGET = Duration.ofMinutes(10);
  private static final Duration STOP_BUDGET = Duration.ofSeconds(30);
  private static final Duration HEALTH_BUDGET = Duration.ofSeconds(2);

  private final RegisteredPlugin registered;
  private final String id;
  private final String apiVersion;
  private final HostForPlugin host;
  private final Contained guard;
  private final AtomicReference<PluginState> state = new AtomicReference<>(PluginState.STARTING);
  private final AtomicReference<Contributions> contributions =
      new AtomicReference<>(Contributions.NONE);

  Connected(RegisteredPlugin registered, HostForPlugin host, Clock clock, GuardMeters meters) {
    this.registered = registered;
    this.id = registered.plugin().id();
    this.apiVersion = registered.plugin().apiVersion();
    this.host = host;
    this.guard = new Contained(registered, id, clock, meters);
  }

  /** What a running plugin adds; asked for once. */
  record Contributions(
      List<InstructorTab> tabs,
      List<ProgressFragment> fragments,
      List<CourseCardLinks> cardLinks,
      List<NavigationLinks> navigation,
      List<AdvancedSetting> settings,
      List<SettingField> fields,
      List<CourseStartGuard> startGuards,
      List<CourseEventListener> listeners,
      List<Checkup> checkups) {

    static final Contributions NONE =
        new Contributions(
            List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
            List.of());

    static Contributions of(Plugin plugin) {
      return new Contributions(
          List.copyOf(plugin.instructorTabs()),
          List.copyOf(plugin.progressFragments()),
          List.copyOf(plugin.courseCardLinks()),
          List.copyOf(plugin.navigationLinks()),
          List.copyOf(plugin.advancedSettings()),
          plugin.advancedSettings().stream().map(Contributions::toField).toList(),
          List.copyOf(plugin.courseStartGuards()),
          List.copyOf(plugin.courseEventListeners()),
          List.copyOf(plugin.checkups()));
    }

    private static SettingField toField(AdvancedSetting setting) {
      return new SettingField(
          setting.key(),
          SettingField.Kind.valueOf(setting.kind().name()),
          setting.defaultValue(),
          setting.choices(Locale.ENGLISH).stream()
              .map(AdvancedSetting.Choice::value)
              .collect(Collectors.toUnmodifiableSet()));
    }

    List<String> names() {
      List<String> names = new ArrayList<>();
      tabs.forEach(tab -> names.add("InstructorTab " + tab.slug()));
      fragments.forEach(fragment -> names.add("ProgressFragment"));
      cardLinks.forEach(links -> names.add("CourseCardLinks"));
      navigation.forEach(links -> names.add("NavigationLinks"));
      settings.forEach(setting -> names.add("AdvancedSetting " + setting.key()));
      startGuards.forEach(guard -> names.add("CourseStartGuard"));
      listeners.forEach(listener -> names.add("CourseEventListener"));
      checkups.forEach(checkup -> names.add("Checkup"));
      return names;
    }
  }

  /** Starts the plugin; says whether that worked. Runs on the starter's thread. */
  boolean start() {
    Optional<Contributions> given =
        guard.call(
            "start",
            START_BUDGET,
            () -> {
              registered.plugin().start(host);
              return Contributions.of(registered.plugin());
            });
    given.ifPresent(contributions::set);
    state.set(given.isPresent() ? PluginState.RUNNING : PluginState.FAILED);
    if (given.isPresent()) {
      LOG.info("The plugin {} runs", id);
    } else {
      // So that the next start finds nothing of this one.
      stopIt();
    }
    return given.isPresent();
  }

  private void stopIt() {
    guard.insist(
        "stop",
        STOP_BUDGET,
        () -> {
          registered.plugin().stop();
          return true;
        });
  }

  void stop() {
    state.set(PluginState.STARTING);
    contributions.set(Contributions.NONE);
    stopIt();
    guard.close();
    host.close();
  }

  boolean isRunning() {
    return is(PluginState.RUNNING);
  }

  boolean is(PluginState one) {
    return state.get() == one;
  }

  String id() {
    return id;
  }

  RegisteredPlugin registered() {
    return registered;
  }

  Contained guard() {
    return guard;
  }

  Contributions contributions() {
    Contributions now = contributions.get();
    return now == null ? Contributions.NONE : now;
  }

  PluginReport report() {
    Optional<Health> health =
        isRunning()
            ? guard.call("health", HEALTH_BUDGET, () -> registered.plugin().health())
            : Optional.empty();
    Optional<Contained.Failure> last = guard.lastFailure();
    PluginState now = state.get();
    return new PluginReport(
        id,
        registered.contextPath(),
        isRunning()
            ? guard.call("version", HEALTH_BUDGET, () -> registered.plugin().version()).orElse("")
            : "",
        apiVersion,
        now == null ? PluginState.STARTING : now,
        health.map(Health::isWell).orElse(false),
        health.map(Health::detail).orElseGet(() -> last.map(Contained.Failure::message).orElse("")),
        guard.rests(),
        contributions().names(),
        guard.failures(),
        last.map(failure -> failure.call() + ": " + failure.message()).orElse(null),
        last.map(Contained.Failure::when).orElse(null));
  }

  /** What the plugin has against a value of a setting, behind the guard. */
  Optional<String> objection(
      AdvancedSetting setting, String value, Locale locale, Duration budget) {
    return guard
        .call("AdvancedSetting " + setting.key(), budget, () -> setting.objection(value, locale))
        .flatMap(objection -> objection);
  }

  /** The text of a setting's label and help in a language, behind the guard. */
  Optional<SettingText> text(AdvancedSetting setting, Locale locale, Duration budget) {
    return guard.call(
        "AdvancedSetting " + setting.key(),
        budget,
        () ->
            new SettingText(
                setting.key(),
                setting.label(locale),
                setting.help(locale),
                setting.choices(locale),
                setting.guide(locale).orElse(null)));
  }
}
