package dev.laurel.plugin;

/**
 * The host's end of the {@link PluginRegistry}: told of each plugin that is there or comes, and of
 * each that goes. The registry calls one method at a time, on the thread that starts or stops the
 * application concerned; what a method throws is logged and does not keep that application from
 * starting.
 */
public interface PluginHost {

  /**
   * A plugin is there. The host starts it, now or on a thread of its own.
   *
   * @param plugin the plugin and where it lives
   */
  void added(RegisteredPlugin plugin);

  /**
   * A plugin's application is stopping. When this returns the host must hold no reference to the
   * plugin, to anything it contributed or to its class loader, and must have called {@link
   * Plugin#stop()}.
   *
   * @param plugin the same value that {@link #added} got
   */
  void removed(RegisteredPlugin plugin);

  /**
   * An application has a plugin that cannot be taken.
   *
   * @param contextPath the application's context path, such as {@code /plugins/certificates}
   * @param reason what is wrong and how to mend it, in English, for administrators
   */
  default void refused(String contextPath, String reason) {}
}
