package dev.laurel.certificates.web;

import java.util.Locale;

/**
 * Settings of this process: the system property {@code laurel.NAME} or, where it is not set, the
 * environment variable {@code LAUREL_NAME} in capitals, with underscores.
 */
public final class ProcessSettings {

  private ProcessSettings() {}

  /** A setting, without blanks around it; what it is otherwise where it is not set or empty. */
  public static String text(String name, String otherwise) {
    String property = System.getProperty("laurel." + name);
    String value =
        property != null
            ? property
            : System.getenv(
                "LAUREL_" + name.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_'));
    return value == null || value.isBlank() ? otherwise : value.strip();
  }
}
