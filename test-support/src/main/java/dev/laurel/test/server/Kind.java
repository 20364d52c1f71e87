package dev.laurel.test.server;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A server that can carry the sample LMS and the plugin. */
public enum Kind {

  /** The sample LMS as a program, with a Tomcat inside. */
  EMBEDDED("embedded"),

  /** Debian's package {@code tomcat10}. */
  TOMCAT10("Tomcat, Debian"),

  /** Apache's Tomcat 11. */
  TOMCAT11("Tomcat"),

  /** Eclipse's Jetty 12.1 with its EE 10 environment. */
  JETTY12("Jetty, EE 10");

  private final String title;

  Kind(String title) {
    this.title = title;
  }

  /** What people call it. */
  public String title() {
    return title;
  }

  /** Its name on a command line. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The one of a name. */
  static Optional<Kind> of(String word) {
    return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
  }

  /** The names of all. */
  static String words() {
    return Arrays.stream(values()).map(Kind::word).collect(Collectors.joining(", "));
  }
}
