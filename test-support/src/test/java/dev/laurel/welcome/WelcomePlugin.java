package dev.laurel.welcome;

import dev.laurel.plugin.AdvancedSetting;
import dev.laurel.plugin.CourseEventListener;
import dev.laurel.plugin.CourseStartGuard;
import dev.laurel.plugin.InstructorTab;
import dev.laurel.plugin.Plugin;
import dev.laurel.plugin.PluginRegistry;
import dev.laurel.plugin.ProgressFragment;
import dev.laurel.plugin.host.Host;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

// tag::plugin[]
/** Greets learners on their Progress page. */
public final class WelcomePlugin implements Plugin {

  private volatile @Nullable Welcome welcome;

  @Override
  public String id() {
    return "welcome";
  }

  @Override
  public String apiVersion() {
    return PluginRegistry.API_VERSION;
  }

  @Override
  public void start(Host host) {
    welcome = new Welcome(host);
  }

  @Override
  public void stop() {
    welcome = null;
  }

  /** The contributions are asked for between start and stop. */
  private Welcome welcome() {
    return Objects.requireNonNull(welcome);
  }

  @Override
  public List<ProgressFragment> progressFragments() {
    return List.of(welcome()::greeting);
  }

  // end::plugin[]

  // tag::more[]
  @Override
  public List<InstructorTab> instructorTabs() {
    return List.of(new WelcomeTab(welcome()));
  }

  @Override
  public List<AdvancedSetting> advancedSettings() {
    return List.of(new GreetingSetting());
  }

  @Override
  public List<CourseStartGuard> courseStartGuards() {
    return List.of(welcome()::blockers);
  }

  @Override
  public List<CourseEventListener> courseEventListeners() {
    return List.of(new Finishers(welcome()));
  }

  // end::more[]
}
