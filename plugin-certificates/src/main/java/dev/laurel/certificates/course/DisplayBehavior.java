package dev.laurel.certificates.course;

import java.util.Locale;

/** What learners of an instructor-paced course are told, and when. */
public enum DisplayBehavior {
  /** Nothing before the course has ended. */
  END,
  /** The certificate as soon as it is there, and nothing before. */
  EARLY_NO_INFO,
  /** The certificate as soon as it is there, and where they stand before. */
  EARLY_WITH_INFO;

  /** The advanced setting. */
  public static final String SETTING = "certificates_display_behavior";

  /** The value of the setting. */
  public String value() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Reads a value; the default for anything unknown. */
  public static DisplayBehavior of(String value) {
    for (DisplayBehavior behavior : values()) {
      if (behavior.value().equals(value)) {
        return behavior;
      }
    }
    return EARLY_NO_INFO;
  }
}
