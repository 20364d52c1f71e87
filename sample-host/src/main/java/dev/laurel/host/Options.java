package dev.laurel.host;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the command line says.
 *
 * @param host the address to listen on
 * @param port the port to listen on; 0 for any free one
 * @param data the folder for all that is kept
 * @param plugins the folder with the plugins' WAR files
 * @param isFresh whether to forget what was kept
 * @param jdbcUrl the database to use instead of the embedded one, or null
 * @param jdbcUser the user name for that database
 * @param hasDemo whether to make the demo accounts and courses
 * @param learners how many learners a further demo course gets
 * @param budget how long a plugin may take for its part of a page
 */
public record Options(
    String host,
    int port,
    Path data,
    Path plugins,
    boolean isFresh,
    @Nullable String jdbcUrl,
    String jdbcUser,
    boolean hasDemo,
    int learners,
    Duration budget) {

  static final String HELP =
      """
      Starts the sample LMS with the plugins it finds.

        --port N          listens on port N (8080)
        --host NAME       listens on this address (localhost)
        --data DIR        keeps everything in DIR (data)
        --plugins DIR     loads the WAR files in DIR (plugins)
        --fresh           forgets what was kept in the data folder
        --jdbc-url URL    uses this MySQL 8 or MariaDB 10.6+ instead of the embedded one
        --jdbc-user U     signs in to it as U; the password comes from LAUREL_JDBC_PASSWORD
        --no-demo         makes no demo accounts and courses, only an administrator, whose
                          password is LAUREL_ADMIN_PASSWORD or else printed in the log
        --learners N      adds a course with N enrolled learners
        --plugin-budget M lets a plugin take M milliseconds for its part of a page (500)
        --help            prints this
      """;

  /**
   * Thrown when the command line cannot be understood; the message says why and what is allowed.
   */
  public static final class WrongOption extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    WrongOption(String message) {
      super(message);
    }
  }

  static Options defaults() {
    return new Options(
        "localhost",
        8080,
        Path.of("data"),
        Path.of("plugins"),
        false,
        null,
        "laurel",
        true,
        0,
        Duration.ofMillis(500));
  }

  /**
   * Reads a command line.
   *
   * @param words the words of it
   * @return what it says
   * @throws WrongOption when a word cannot be understood
   */
  public static Options parse(List<String> words) {
    Options options = defaults();
    Deque<String> rest = new ArrayDeque<>(words);
    while (!rest.isEmpty()) {
      options = options.with(rest.pop(), rest);
    }
    return options;
  }

  private Options with(String name, Deque<String> rest) {
    return switch (name) {
      case "--port" -> withPort(number(name, rest, 0, 65_535));
      case "--host" -> withHost(value(name, rest));
      case "--data" -> withFolders(Path.of(value(name, rest)), plugins);
      case "--plugins" -> withFolders(data, Path.of(value(name, rest)));
      case "--fresh" -> withFresh(true);
      case "--jdbc-url" -> withDatabase(url(value(name, rest)), jdbcUser);
      case "--jdbc-user" -> withDatabase(jdbcUrl, value(name, rest));
      case "--no-demo" -> withDemo(false, learners);
      case "--learners" -> withDemo(hasDemo, number(name, rest, 0, 10_000_000));
      case "--plugin-budget" -> withBudget(Duration.ofMillis(number(name, rest, 1, 600_000)));
      default ->
          throw new WrongOption(
              "There is no option %s. --help lists those there are.".formatted(name));
    };
  }

  private static String value(String name, Deque<String> rest) {
    String value = rest.poll();
    if (value == null || value.startsWith("--")) {
      throw new WrongOption("%s needs a value. --help shows how.".formatted(name));
    }
    return value;
  }

  private static int number(String name, Deque<String> rest, int least, int most) {
    String value = value(name, rest);
    try {
      int number = Integer.parseInt(value);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // said below
    }
    throw new WrongOption(
        "%s takes a whole number from %d to %d, not ‘%s’.".formatted(name, least, most, value));
  }

  private static String url(String value) {
    if (!value.startsWith("jdbc:mysql:") && !value.startsWith("jdbc:mariadb:")) {
      throw new WrongOption(
          "--jdbc-url takes an address such as jdbc:mysql://localhost:3306/laurel, not ‘%s’."
              .formatted(value));
    }
    return value.replaceFirst("^jdbc:mariadb:", "jdbc:mysql:");
  }

  Options withPort(int newPort) {
    return new Options(
        host, newPort, data, plugins, isFresh, jdbcUrl, jdbcUser, hasDemo, learners, budget);
  }

  Options withHost(String newHost) {
    return new Options(
        newHost, port, data, plugins, isFresh, jdbcUrl, jdbcUser, hasDemo, learners, budget);
  }

  Options withFolders(Path newData, Path newPlugins) {
    return new Options(
        host, port, newData, newPlugins, isFresh, jdbcUrl, jdbcUser, hasDemo, learners, budget);
  }

  Options withFresh(boolean fresh) {
    return new Options(
        host, port, data, plugins, fresh, jdbcUrl, jdbcUser, hasDemo, learners, budget);
  }

  Options withDatabase(@Nullable String url, String user) {
    return new Options(host, port, data, plugins, isFresh, url, user, hasDemo, learners, budget);
  }

  Options withDemo(boolean demo, int newLearners) {
    return new Options(
        host, port, data, plugins, isFresh, jdbcUrl, jdbcUser, demo, newLearners, budget);
  }

  Options withBudget(Duration newBudget) {
    return new Options(
        host, port, data, plugins, isFresh, jdbcUrl, jdbcUser, hasDemo, learners, newBudget);
  }
}
