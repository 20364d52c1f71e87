package dev.laurel.host.plugin;

import dev.laurel.host.course.SettingField;
import dev.laurel.host.course.SettingFields;
import dev.laurel.host.course.StartBlocker;
import dev.laurel.host.course.StartGuards;
import dev.laurel.host.event.Event;
import dev.laurel.plugin.Checkup;
import dev.laurel.plugin.Fragment;
import dev.laurel.plugin.Link;
import dev.laurel.plugin.PageView;
import dev.laurel.plugin.PluginHost;
import dev.laurel.plugin.RegisteredPlugin;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.User;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The plugins that are there, and everything they contribute. Each question is put to every running
 * plugin behind its guard; the answers of those that failed are simply absent.
 */
public final class Plugins implements PluginHost, SettingFields, StartGuards, AutoCloseable {

  /** A tab may take longer than a learner's page. */
  private static final int STAFF_FACTOR = 10;

  private static final long RETRY_SECONDS = 5;

  private final Function<RegisteredPlugin, HostForPlugin> hosts;
  private final Guardians guardians;
  private final Clock clock;
  private final Duration budget;
  private final GuardMeters meters;
  private final List<Connected> connected = new CopyOnWriteArrayList<>();
  private final List<PluginReport> refused = new CopyOnWriteArrayList<>();
  private final AtomicBoolean isSettled = new AtomicBoolean();
  private final ScheduledExecutorService starter =
      Executors.newScheduledThreadPool(
          2,
          work -> {
            Thread thread = new Thread(work, "plugin-starter");
            thread.setDaemon(true);
            // It is made while an application is deployed, whose class loader it must not hold.
            thread.setContextClassLoader(null);
            return thread;
          });

  /**
   * No plugins yet.
   *
   * @param hosts makes the services for a plugin
   * @param guardians remembers which of them guard the start of courses
   * @param clock what time it is
   * @param budget how long a plugin may take for its part of a learner's page
   * @param registry takes what is counted and timed
   */
  public Plugins(
      Function<RegisteredPlugin, HostForPlugin> hosts,
      Guardians guardians,
      Clock clock,
      Duration budget,
      MeterRegistry registry) {
    this.meters = new GuardMeters(registry);
    for (PluginState state : PluginState.values()) {
      Gauge.builder("lms.plugins", () -> count(state))
          .description("Plugins by their state")
          .tag("state", state.name().toLowerCase(Locale.ROOT))
          .register(registry);
    }
    this.hosts = hosts;
    this.guardians = guardians;
    this.clock = clock;
    this.budget = budget;
  }

  @Override
  public void added(RegisteredPlugin plugin) {
    refused.removeIf(report -> report.contextPath().equals(plugin.contextPath()));
    Connected arriving = new Connected(plugin, hosts.apply(plugin), clock, meters);
    connected.add(arriving);
    starter.execute(() -> start(arriving));
  }

  private void start(Connected plugin) {
    if (!connected.contains(plugin)) {
      return;
    }
    if (!plugin.start()) {
      starter.schedule(() -> start(plugin), RETRY_SECONDS, TimeUnit.SECONDS);
    } else if (!plugin.contributions().startGuards().isEmpty()) {
      guardians.remember(plugin.id());
    }
  }

  @Override
  public void removed(RegisteredPlugin plugin) {
    connected.stream()
        .filter(there -> there.registered().equals(plugin))
        .toList()
        .forEach(
            leaving -> {
              connected.remove(leaving);
              leaving.stop();
            });
  }

  @Override
  public void refused(String contextPath, String reason) {
    refused.removeIf(report -> report.contextPath().equals(contextPath));
    refused.add(
        new PluginReport(
            contextPath,
            contextPath,
            "",
            "",
            PluginState.REFUSED,
            false,
            reason,
            false,
            List.of(),
            0,
            null,
            null));
  }

  /** Says that all plugins found at the start are deployed; until then no course starts. */
  public void settle() {
    isSettled.set(true);
  }

  /** Whether all plugins found at the start are deployed. */
  public boolean isSettled() {
    return isSettled.get();
  }

  /** Whether an application brought a plugin, taken or not. */
  public boolean knows(String contextPath) {
    return connected.stream()
            .anyMatch(plugin -> plugin.registered().contextPath().equals(contextPath))
        || refused.stream().anyMatch(report -> report.contextPath().equals(contextPath));
  }

  /** Says that there is nothing at a context path any more that could be refused. */
  public void left(String contextPath) {
    refused.removeIf(report -> report.contextPath().equals(contextPath));
  }

  /** Lets courses start without a plugin that guarded their start and is not there. */
  public void forget(String id) {
    if (missing().contains(id)) {
      guardians.forget(id);
    }
  }

  /** The plugins that guarded the start of courses and are not there. */
  private Set<String> missing() {
    Set<String> missing = guardians.ids();
    connected.forEach(plugin -> missing.remove(plugin.id()));
    return missing;
  }

  private long count(PluginState state) {
    return switch (state) {
      case MISSING -> missing().size();
      case REFUSED -> refused.size();
      case STARTING, RUNNING, FAILED -> connected.stream().filter(one -> one.is(state)).count();
    };
  }

  /** How each plugin is, those that are missing and refused last. */
  public List<PluginReport> reports() {
    return Stream.of(
            connected.stream().map(Connected::report),
            missing().stream().map(PluginReport::missing),
            refused.stream())
        .flatMap(reports -> reports)
        .toList();
  }

  /**
   * What plugins find of how they are set up.
   *
   * @param locale the language of the page
   * @return reports by plugin; those that have none to tell are left out
   */
  public Map<String, List<Checkup.Report>> checkups(Locale locale) {
    return SetUpQuestions.checkups(running(), budget.multipliedBy(STAFF_FACTOR), locale);
  }

  /**
   * Where administrators read about plugins.
   *
   * @param locale the language of the page
   * @return links by plugin; those that have none are left out
   */
  public Map<String, Link> guides(Locale locale) {
    return SetUpQuestions.guides(running(), budget, locale);
  }

  private Stream<Connected> running() {
    return connected.stream().filter(Connected::isRunning);
  }

  /**
   * The tabs that plugins add to the Instructor Dashboard.
   *
   * @param locale the language of the page
   * @return the tabs
   */
  public List<Tab> tabs(Locale locale) {
    return running()
        .flatMap(
            plugin ->
                plugin
                    .guard()
                    .call(
                        "InstructorTab title",
                        budget,
                        () ->
                            plugin.contributions().tabs().stream()
                                .map(tab -> new Tab(plugin.id(), tab.slug(), tab.title(locale)))
                                .toList())
                    .stream()
                    .flatMap(List::stream))
        .toList();
  }

  /**
   * Draws a tab.
   *
   * @param slug which
   * @param course the course
   * @param view who looks
   * @return the tab, or nothing when no running plugin has it or it failed
   */
  public Optional<Part> tab(String slug, CourseKey course, PageView view) {
    return running()
        .flatMap(
            plugin ->
                plugin.contributions().tabs().stream()
                    .filter(tab -> tab.slug().equals(slug))
                    .flatMap(
                        tab ->
                            plugin
                                .guard()
                                .call(
                                    "InstructorTab " + slug,
                                    budget.multipliedBy(STAFF_FACTOR),
                                    () -> Bounds.checked(tab.draw(course, view)))
                                .stream())
                    .map(fragment -> new Part(plugin.id(), fragment)))
        .findFirst();
  }

  /**
   * The parts of a Progress page.
   *
   * @param course the course
   * @param view who looks
   * @return the parts of those plugins that have something to say
   */
  public List<Part> progress(CourseKey course, PageView view) {
    return running()
        .flatMap(
            plugin ->
                plugin.contributions().fragments().stream()
                    .flatMap(
                        fragment ->
                            plugin
                                .guard()
                                .call(
                                    "ProgressFragment",
                                    budget,
                                    () -> fragment.draw(course, view).map(Bounds::checked))
                                .stream())
                    .flatMap(Optional<Fragment>::stream)
                    .map(fragment -> new Part(plugin.id(), fragment)))
        .toList();
  }

  /**
   * The links of all course cards of a page; each plugin is asked once.
   *
   * @param learner whose dashboard it is
   * @param courses the courses shown
   * @param locale the language of the page
   * @return links by course
   */
  public Map<CourseKey, List<PluginLink>> cardLinks(
      User learner, List<CourseKey> courses, Locale locale) {
    Map<CourseKey, List<PluginLink>> links = new HashMap<>();
    running()
        .forEach(
            plugin ->
                plugin
                    .contributions()
                    .cardLinks()
                    .forEach(
                        giver ->
                            plugin
                                .guard()
                                .call(
                                    "CourseCardLinks",
                                    budget,
                                    () -> Bounds.checked(giver.links(learner, courses, locale)))
                                .ifPresent(given -> collect(links, plugin.id(), given))));
    return links;
  }

  private static void collect(
      Map<CourseKey, List<PluginLink>> links, String plugin, Map<CourseKey, List<Link>> given) {
    given.forEach(
        (course, more) ->
            links
                .computeIfAbsent(course, key -> new ArrayList<>())
                .addAll(more.stream().map(link -> new PluginLink(plugin, link)).toList()));
  }

  /**
   * The plugins' links for the main navigation.
   *
   * @param viewer who looks
   * @param locale the language of the page
   * @return the links
   */
  public List<PluginLink> navigation(User viewer, Locale locale) {
    return running()
        .flatMap(
            plugin ->
                plugin.contributions().navigation().stream()
                    .flatMap(
                        giver ->
                            plugin
                                .guard()
                                .call(
                                    "NavigationLinks",
                                    budget,
                                    () -> Bounds.checked(giver.links(viewer, locale)))
                                .stream())
                    .flatMap(List::stream)
                    .map(link -> new PluginLink(plugin.id(), link)))
        .toList();
  }

  /** As the plugins gave them when they started: a course must not change with a slow plugin. */
  @Override
  public List<SettingField> fields() {
    return running().flatMap(plugin -> plugin.contributions().fields().stream()).toList();
  }

  @Override
  public Optional<String> objection(String key, String value, Locale locale) {
    return running()
        .flatMap(
            plugin ->
                plugin.contributions().settings().stream()
                    .filter(setting -> setting.key().equals(key))
                    .flatMap(setting -> plugin.objection(setting, value, locale, budget).stream()))
        .findFirst();
  }

  /**
   * The words of the advanced settings.
   *
   * @param locale the language of the page
   * @return words by field
   */
  public Map<String, SettingText> settingTexts(Locale locale) {
    return running()
        .flatMap(
            plugin ->
                plugin.contributions().settings().stream()
                    .flatMap(setting -> plugin.text(setting, locale, budget).stream()))
        .collect(Collectors.toMap(SettingText::key, text -> text, (first, second) -> first));
  }

  @Override
  public List<StartBlocker> blockers(CourseKey course, Locale locale) {
    return StartQuestions.ask(connected, missing(), isSettled(), budget, course, locale);
  }

  /**
   * Tells an event to every listener of every running plugin.
   *
   * @param event what happened
   * @return whether all of them took it
   */
  public boolean tell(Event event) {
    return Telling.tell(connected, event);
  }

  @Override
  public void close() {
    starter.shutdownNow();
  }
}
