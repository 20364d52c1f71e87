package dev.laurel.kit.configuration;

/**
 * One setting.
 *
 * @param name without {@code laurel.}
 * @param reader who reads it
 * @param isSecret whether it is never taken from a system property
 * @param takes which values it takes, in Markdown
 * @param otherwise what holds where it is not set, in Markdown
 * @param what it is, in Markdown
 */
record Setting(
    String name, Reader reader, boolean isSecret, String takes, String otherwise, String what) {

  /** Who reads a setting. */
  enum Reader {
    /** Both applications. */
    BOTH,
    /** The sample LMS. */
    HOST,
    /** The certificates plugin. */
    PLUGIN
  }
}
