package dev.laurel.certificates.command;

import dev.laurel.certificates.Allowed;
import dev.laurel.certificates.doctor.Doctor;
import dev.laurel.certificates.doctor.DoctorJson;
import dev.laurel.certificates.doctor.DoctorParts;
import dev.laurel.certificates.doctor.Report;
import dev.laurel.certificates.doctor.State;
import dev.laurel.certificates.doctor.Told;
import dev.laurel.kit.configuration.Source;
import dev.laurel.kit.configuration.WrongSettingsException;
import dev.laurel.kit.persistence.Migrations;
import dev.laurel.kit.web.Messages;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** {@code ./doctor}: what is wrong with an installation, whether or not it starts. */
@Allowed("public only if used — because the script names it")
public final class DoctorCommand {

  /** The command line is wrong; the other codes are those of monitoring plugins. */
  static final int WRONG_WORDS = 3;

  private static final int WRONG_SETTINGS = 2;

  private static final String HELP =
      """
      Looks at everything that certificates depend on, and says what is to be mended. It changes
      nothing, and needs no LMS that runs: the settings of the plugin are read as the LMS reads
      them, from the environment (LAUREL_SIGNING_KEYSTORE, LAUREL_S3_BUCKET, …), from -D, or from
      the file that LAUREL_CONFIG names.

        doctor                      looks at settings, signing key, object store, fonts and folders
        doctor --jdbc-url URL       also at the database of an LMS, and at what is in it
            --jdbc-user U           who signs in; the password is in LAUREL_JDBC_PASSWORD.
                                    Where they are not said, LAUREL_JDBC_URL and _USER are
        doctor --data DIR           the same with the data folder of a sample host that runs
            -Dlaurel.NAME=VALUE     a setting of the plugin
            --origin URL            where people reach the LMS, such as https://lms.example.org
            --lang TAG              speaks this language (en, fr, de, es, pt-BR, zh-CN, ar)
            --json                  prints one JSON object, as the API gives it

      Exit code: 0 all is fine · 1 there are warnings · 2 something is wrong · 3 wrong command line.
      """;

  private final PrintStream out;
  private final PrintStream problems;
  private final UnaryOperator<@Nullable String> environment;
  private final Clock clock;

  DoctorCommand(
      PrintStream out,
      PrintStream problems,
      UnaryOperator<@Nullable String> environment,
      Clock clock) {
    this.out = out;
    this.problems = problems;
    this.environment = environment;
    this.clock = clock;
  }

  /**
   * Runs the command.
   *
   * @param words the command line
   */
  public static void main(String... words) {
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    PrintStream problems =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    System.exit(
        new DoctorCommand(out, problems, System::getenv, Clock.systemUTC()).run(List.of(words)));
  }

  /** Does what the words say, and gives the exit code. */
  int run(List<String> words) {
    if (words.contains("--help")) {
      out.print(HELP);
      return 0;
    }
    try {
      DatabaseArguments arguments =
          DatabaseArguments.parse(settings(words), Set.of("--origin", "--lang"), Set.of("--json"));
      return examine(arguments);
    } catch (WrongArgumentsException e) {
      problems.println(e.getMessage() + " doctor --help shows what there is.");
      return WRONG_WORDS;
    } catch (WrongSettingsException e) {
      problems.println(e.getMessage());
      return WRONG_SETTINGS;
    }
  }

  /** Takes the settings out of the words. */
  private static List<String> settings(List<String> words) {
    List<String> others = new ArrayList<>();
    for (String word : words) {
      if (!word.startsWith("-D")) {
        others.add(word);
      } else if (word.matches("-Dlaurel\\.[a-z0-9.-]+=.*")) {
        int end = word.indexOf('=');
        System.setProperty(word.substring(2, end), word.substring(end + 1));
      } else {
        throw new WrongArgumentsException(word + " is no setting such as -Dlaurel.fonts=DIR.");
      }
    }
    return others;
  }

  private int examine(DatabaseArguments arguments) {
    Source source = new Source(System::getProperty, environment);
    DataSource database = arguments.isNamed(source) ? arguments.dataSource(source) : null;
    try (Doctor doctor =
        DoctorParts.standing(
            database,
            () -> tables(database),
            address(arguments.value("--origin"), source),
            clock)) {
      Report report = doctor.examine();
      Messages messages =
          new Messages(DoctorCommand.class.getClassLoader(), "dev.laurel.certificates.messages");
      Locale locale = Locale.forLanguageTag(arguments.values().getOrDefault("--lang", "en"));
      if (arguments.switches().contains("--json")) {
        out.println(DoctorJson.of(report, messages, locale).line());
      } else {
        print(report, messages, locale);
      }
      return switch (report.state()) {
        case FINE -> 0;
        case WARNING -> 1;
        case WRONG -> 2;
      };
    }
  }

  private static Migrations.State tables(@Nullable DataSource database) {
    if (database == null) {
      throw new IllegalStateException("Only a database has tables");
    }
    return Migrations.look(
        database,
        "db/migration/certificates",
        "cert_schema_history",
        DoctorCommand.class.getClassLoader());
  }

  /** What printed addresses begin with, as the plugin makes it at its usual place. */
  private static String address(String said, Source source) {
    String origin = said.isEmpty() ? source.text("origin", "") : said;
    return source.text(
        "verify.address",
        origin.isEmpty() ? "" : origin.replaceFirst("/+$", "") + "/plugins/certificates/v/");
  }

  private void print(Report report, Messages messages, Locale locale) {
    List<Told> told = report.told(messages, locale);
    for (Told one : told) {
      String state = messages.text(locale, "doctor." + one.state());
      out.println("[%s] %s – %s".formatted(state, one.title(), one.text()));
      if (one.state() != State.FINE) {
        out.println(
            "    %s · %s".formatted(messages.text(locale, "doctor.SEE", one.help()), one.code()));
      }
    }
    out.println();
    out.println(
        messages.text(
            locale,
            "doctor.SUM",
            count(told, State.WRONG),
            count(told, State.WARNING),
            count(told, State.FINE)));
  }

  private static long count(List<Told> told, State state) {
    return told.stream().filter(one -> one.state() == state).count();
  }
}
