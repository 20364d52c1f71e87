package dev.laurel.campus;

import dev.laurel.plugin.Blocker;
import dev.laurel.plugin.CourseEventListener;
import dev.laurel.plugin.CourseStartGuard;
import dev.laurel.plugin.Fragment;
import dev.laurel.plugin.Link;
import dev.laurel.plugin.PageView;
import dev.laurel.plugin.PluginHost;
import dev.laurel.plugin.PluginRegistry;
import dev.laurel.plugin.ProgressFragment;
import dev.laurel.plugin.RegisteredPlugin;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.Host;
import dev.laurel.plugin.host.User;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

// tag::host[]
/** An LMS that carries plugins. */
final class Campus implements PluginHost, AutoCloseable {

  private static final Duration PAUSE = Duration.ofSeconds(1);

  private final Host services;
  private final Executor starter;
  private final Duration budget;
  private final List<Carried> plugins = new CopyOnWriteArrayList<>();

  Campus(Host services, Executor starter, Duration budget) {
    this.services = services;
    this.starter = starter;
    this.budget = budget;
  }

  /** Tells the registry that the host is there; plugins may be there already. */
  void open() {
    PluginRegistry.connect(this);
  }

  @Override
  public void added(RegisteredPlugin plugin) {
    Carried arriving = new Carried(plugin);
    plugins.add(arriving);
    starter.execute(() -> start(arriving));
  }

  private void start(Carried arriving) {
    if (plugins.contains(arriving) && !arriving.start(services)) {
      CompletableFuture.delayedExecutor(PAUSE.toMillis(), TimeUnit.MILLISECONDS, starter)
          .execute(() -> start(arriving));
    }
  }

  @Override
  public void removed(RegisteredPlugin plugin) {
    for (Carried leaving : List.copyOf(plugins)) {
      if (leaving.is(plugin)) {
        plugins.remove(leaving);
        leaving.stop();
      }
    }
  }

  @Override
  public void close() {
    PluginRegistry.disconnect(this);
  }

  // end::host[]

  // tag::progress[]
  /** What plugins add to a learner's Progress page. */
  String progress(CourseKey course, PageView view) {
    StringBuilder html = new StringBuilder();
    for (Carried plugin : plugins) {
      for (ProgressFragment part : plugin.added().progress()) {
        plugin
            .guard()
            .call(budget, () -> part.draw(course, view).orElse(null))
            .ifPresent(drawn -> html.append(element(plugin.id(), drawn)));
      }
    }
    return html.toString();
  }

  private static String element(String plugin, Fragment drawn) {
    StringBuilder html = new StringBuilder("<div data-fragment=\"" + plugin + "\"");
    drawn
        .attributes()
        .forEach((name, value) -> html.append(" data-" + name + "=\"" + escaped(value) + "\""));
    return html.append('>').append(drawn.html()).append("</div>").toString();
  }

  // end::progress[]

  // tag::start[]
  /** What keeps a course from starting; a plugin that cannot answer keeps it, too. */
  List<Blocker> blockers(CourseKey course, Locale locale) {
    List<Blocker> blockers = new ArrayList<>();
    for (Carried plugin : plugins) {
      if (!plugin.isRunning()) {
        blockers.add(silent(plugin));
      }
      for (CourseStartGuard guard : plugin.added().guards()) {
        blockers.addAll(
            plugin
                .guard()
                .call(budget, () -> guard.blockers(course, locale))
                .orElseGet(() -> List.of(silent(plugin))));
      }
    }
    return List.copyOf(blockers);
  }

  private static Blocker silent(Carried plugin) {
    return new Blocker(
        "PLUGIN_DID_NOT_ANSWER",
        "The plugin ‘" + plugin.id() + "’ could not be asked. Try again in a moment.",
        "/admin/plugins");
  }

  // end::start[]

  // tag::events[]
  /** Tells what is committed; false when it has to be told again later. */
  boolean tell(Consumer<CourseEventListener> event) {
    boolean isTold = true;
    for (Carried plugin : plugins) {
      isTold &= plugin.isRunning();
      for (CourseEventListener listener : plugin.added().listeners()) {
        isTold &=
            plugin
                .guard()
                .call(
                    Duration.ofMinutes(1),
                    () -> {
                      event.accept(listener);
                      return true;
                    })
                .isPresent();
      }
    }
    return isTold;
  }

  // end::events[]

  /** A tab of the Instructor Dashboard; nothing where no plugin has it. */
  Optional<Fragment> tab(String slug, CourseKey course, PageView view) {
    return plugins.stream()
        .flatMap(
            plugin ->
                plugin.added().tabs().stream()
                    .filter(tab -> tab.slug().equals(slug))
                    .flatMap(
                        tab ->
                            plugin
                                .guard()
                                .call(budget.multipliedBy(10), () -> tab.draw(course, view))
                                .stream()))
        .findFirst();
  }

  /** The links of all cards of a page. */
  List<Link> cards(User learner, List<CourseKey> courses, Locale locale) {
    return plugins.stream()
        .flatMap(
            plugin ->
                plugin.added().cards().stream()
                    .flatMap(
                        cards ->
                            plugin
                                .guard()
                                .call(budget, () -> cards.links(learner, courses, locale))
                                .stream()))
        .flatMap(links -> links.values().stream())
        .flatMap(List::stream)
        .toList();
  }

  /** The links of the main navigation. */
  List<Link> navigation(User viewer, Locale locale) {
    return plugins.stream()
        .flatMap(
            plugin ->
                plugin.added().navigation().stream()
                    .flatMap(
                        one ->
                            plugin.guard().call(budget, () -> one.links(viewer, locale)).stream()))
        .flatMap(List::stream)
        .toList();
  }

  /** The defaults of all fields of Advanced Settings. */
  Map<String, String> defaults() {
    Map<String, String> defaults = new HashMap<>();
    plugins.forEach(plugin -> defaults.putAll(plugin.added().defaults()));
    return defaults;
  }

  /** Whether all plugins that came have started. */
  boolean isReady() {
    return !plugins.isEmpty() && plugins.stream().allMatch(Carried::isRunning);
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
