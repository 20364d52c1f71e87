package dev.laurel.host.course;

import java.util.Set;

/**
 * An advanced setting that some plugin has registered.
 *
 * @param key its name
 * @param kind what it holds
 * @param defaultValue its value where none was set
 * @param choices the allowed values of a choice; empty otherwise
 */
public record SettingField(String key, Kind kind, String defaultValue, Set<String> choices) {

  /** What a field holds. */
  public enum Kind {
    /** {@code true} or {@code false}. */
    TOGGLE,
    /** One of the choices. */
    CHOICE,
    /** Text of at most 255 characters. */
    TEXT,
    /** A moment as {@code 2026-12-01T09:00:00Z}, or empty. */
    DATE_TIME
  }
}
