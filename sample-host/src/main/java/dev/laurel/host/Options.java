package dev.laurel.host;

import dev.laurel.host.mail.SmtpMailer;
import dev.laurel.kit.configuration.Source;
import dev.laurel.plugin.host.Mailer;
import java.nio.file.Path;
import java.time.Clock;
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
 * @param smtp the server that takes mails, or null where they stay in the data folder
 * @param sender the address that mails come from
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
    Duration budget,
    @Nullable String smtp,
    String sender) {

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
        --smtp URL        sends mails by this server, such as smtp://user@mail.example.org:587 or
                          smtps://…; the password comes from LAUREL_SMTP_PASSWORD. Without it
                          they stay in the data folder and are shown at /admin/mail
        --mail-from ADDR  the address that mails come from (noreply@localhost)
        --plugin-budget M lets a plugin take M milliseconds for its part of a page (500)
        --help            prints this

      What is not said here may be set: LAUREL_JDBC_URL and the others of docs/configuration.md.
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
        Duration.ofMillis(500),
        null,
        "noreply@localhost");
  }

  /**
   * Reads a command line.
   *
   * @param words the words of it
   * @return what it says
   * @throws WrongOption when a word cannot be understood
   * @throws dev.laurel.kit.configuration.WrongSettingsException when a setting is wrong
   */
  public static Options parse(List<String> words) {
    return parse(words, HostSettings.of(Source.ofProcess()));
  }

  /** The same where settings say what the command line does not. */
  static Options parse(List<String> words, HostSettings settings) {
    Options options = defaults().told(settings);
    Deque<String> rest = new ArrayDeque<>(words);
    while (!rest.isEmpty()) {
      options = options.with(rest.pop(), rest);
    }
    return options;
  }

  private Options told(HostSettings settings) {
    return withDatabase(settings.jdbcUrl(), settings.jdbcUser())
        .withFolders(settings.data() == null ? data : settings.data(), plugins)
        .withPost(settings.smtp(), settings.sender())
        .withDemo(settings.isDemo() == null ? hasDemo : settings.isDemo(), learners);
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
      case "--smtp" -> withPost(value(name, rest), sender).checked();
      case "--mail-from" -> withPost(smtp, value(name, rest)).checked();
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
        host, newPort, data, plugins, isFresh, jdbcUrl, jdbcUser, hasDemo, learners, budget, smtp,
        sender);
  }

  Options withHost(String newHost) {
    return new Options(
        newHost, port, data, plugins, isFresh, jdbcUrl, jdbcUser, hasDemo, learners, budget, smtp,
        sender);
  }

  Options withFolders(Path newData, Path newPlugins) {
    return new Options(
        host,
        port,
        newData,
        newPlugins,
        isFresh,
        jdbcUrl,
        jdbcUser,
        hasDemo,
        learners,
        budget,
        smtp,
        sender);
  }

  Options withFresh(boolean fresh) {
    return new Options(
        host, port, data, plugins, fresh, jdbcUrl, jdbcUser, hasDemo, learners, budget, smtp,
        sender);
  }

  Options withDatabase(@Nullable String url, String user) {
    return new Options(
        host, port, data, plugins, isFresh, url, user, hasDemo, learners, budget, smtp, sender);
  }

  Options withDemo(boolean demo, int newLearners) {
    return new Options(
        host,
        port,
        data,
        plugins,
        isFresh,
        jdbcUrl,
        jdbcUser,
        demo,
        newLearners,
        budget,
        smtp,
        sender);
  }

  Options withBudget(Duration newBudget) {
    return new Options(
        host, port, data, plugins, isFresh, jdbcUrl, jdbcUser, hasDemo, learners, newBudget, smtp,
        sender);
  }

  Options withPost(@Nullable String server, String from) {
    return new Options(
        host, port, data, plugins, isFresh, jdbcUrl, jdbcUser, hasDemo, learners, budget, server,
        from);
  }

  private Options checked() {
    try {
      SmtpMailer.Settings.of(smtp == null ? "smtp://localhost" : smtp, "", sender);
      return this;
    } catch (IllegalArgumentException e) {
      throw new WrongOption(String.valueOf(e.getMessage()));
    }
  }

  /**
   * What takes mails.
   *
   * @param password for the mail server
   * @param clock what time it is
   * @return the post, or null where mails stay in the data folder
   */
  @Nullable Mailer post(@Nullable String password, Clock clock) {
    return smtp == null
        ? null
        : new SmtpMailer(
            SmtpMailer.Settings.of(smtp, password == null ? "" : password, sender), clock);
  }
}
