package dev.laurel.host.plugin;

/** What a plugin is doing. */
public enum PluginState {
  /** It is there, and being started. */
  STARTING,
  /** It runs. */
  RUNNING,
  /** It could not start; the host tries again. */
  FAILED,
  /** It was not taken. */
  REFUSED,
  /** It was there, guarded the start of courses, and is not there now. */
  MISSING
}
