package dev.laurel.certificates;

import dev.laurel.certificates.contribution.Contributions;
import dev.laurel.plugin.AdvancedSetting;
import dev.laurel.plugin.Checkup;
import dev.laurel.plugin.CourseCardLinks;
import dev.laurel.plugin.CourseEventListener;
import dev.laurel.plugin.CourseStartGuard;
import dev.laurel.plugin.Health;
import dev.laurel.plugin.InstructorTab;
import dev.laurel.plugin.Link;
import dev.laurel.plugin.NavigationLinks;
import dev.laurel.plugin.Plugin;
import dev.laurel.plugin.PluginRegistry;
import dev.laurel.plugin.ProgressFragment;
import dev.laurel.plugin.host.Host;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The certificates plugin: what it is called and everything it contributes, in one list. */
public final class CertificatesPlugin implements Plugin {

  private final AtomicReference<@Nullable CertificatesSystem> system = new AtomicReference<>();

  /** Called by {@link java.util.ServiceLoader}. */
  public CertificatesPlugin() {}

  @Override
  public String id() {
    return "certificates";
  }

  @Override
  public String apiVersion() {
    return PluginRegistry.API_VERSION;
  }

  @Override
  public String version() {
    try (InputStream written = CertificatesPlugin.class.getResourceAsStream("version.txt")) {
      return written == null
          ? ""
          : new String(written.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void start(Host host) {
    CertificatesSystem made =
        new CertificatesSystem(
            host, CertificatesListener.contextPath(), CertificatesListener.settings());
    system.set(made);
    CertificatesListener.serve(CertificatesApplication.of(made));
    made.start();
  }

  @Override
  public void stop() {
    CertificatesListener.serve(CertificatesApplication.waiting());
    CertificatesSystem leaving = system.getAndSet(null);
    if (leaving != null) {
      leaving.close();
    }
  }

  @Override
  public Health health() {
    CertificatesSystem running = system.get();
    return running == null
        ? Health.unwell("It is not connected with the host.")
        : running.problem().map(Health::unwell).orElseGet(Health::well);
  }

  @Override
  public List<Checkup> checkups() {
    return List.of(contributions().checkup());
  }

  @Override
  public Optional<Link> guide(Locale locale) {
    CertificatesSystem running = system.get();
    return running == null
        ? Optional.empty()
        : Optional.of(running.contributions().guide().apply(locale));
  }

  private Contributions contributions() {
    CertificatesSystem running = system.get();
    if (running == null) {
      throw new IllegalStateException("The plugin is asked before it was started");
    }
    return running.contributions();
  }

  @Override
  public List<InstructorTab> instructorTabs() {
    return List.of(contributions().tab());
  }

  @Override
  public List<ProgressFragment> progressFragments() {
    return List.of(contributions().progress());
  }

  @Override
  public List<CourseCardLinks> courseCardLinks() {
    return List.of(contributions().cards());
  }

  @Override
  public List<NavigationLinks> navigationLinks() {
    return List.of(contributions().navigation());
  }

  @Override
  public List<AdvancedSetting> advancedSettings() {
    return contributions().settings();
  }

  @Override
  public List<CourseStartGuard> courseStartGuards() {
    return List.of(contributions().guard());
  }

  @Override
  public List<CourseEventListener> courseEventListeners() {
    return List.of(contributions().events());
  }
}
