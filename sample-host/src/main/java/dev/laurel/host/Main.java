package dev.laurel.host;

import dev.laurel.kit.configuration.WrongSettingsException;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;

/** The command line: starts the host and stops it with Ctrl-C. */
@Allowed("output goes to the log — because whoever types a command reads its answer on the screen")
public final class Main {

  private static final Logger LOG = LoggerFactory.getLogger(Main.class);
  private static final PrintStream SCREEN = System.out;

  private static final List<String> LOG_FORMATS = List.of("text", "json");

  private Main() {}

  /** As {@code logback.xml} finds it. */
  private static String logFormat() {
    String property = System.getProperty("LAUREL_LOG");
    String found = property == null ? System.getenv("LAUREL_LOG") : property;
    return found == null ? "text" : found;
  }

  /**
   * Starts the host.
   *
   * @param words the command line
   * @throws InterruptedException never in practice
   */
  public static void main(String... words) throws InterruptedException {
    if (List.of(words).contains("--help")) {
      SCREEN.print(Options.HELP);
      return;
    }
    SLF4JBridgeHandler.removeHandlersForRootLogger();
    PluginRecords.take();
    String log = LOG_FORMATS.stream().filter(logFormat()::equals).findFirst().orElse("");
    if (log.isEmpty()) {
      SCREEN.printf(
          "LAUREL_LOG is ‘%s’; it takes text (also where it is not set) or json.%n", logFormat());
      System.exit(2);
      return;
    }
    Options options;
    try {
      options = Options.parse(List.of(words));
    } catch (Options.WrongOption | WrongSettingsException e) {
      SCREEN.println(e.getMessage());
      System.exit(2);
      return;
    }
    try {
      HostProcess host = HostProcess.start(options);
      Runtime.getRuntime().addShutdownHook(new Thread(host::close, "shutdown"));
      SCREEN.printf("%n  Open %s/%n", host.origin());
      if (options.hasDemo()) {
        SCREEN.printf(
            "  Sign in as admin, ines (instructor), paul (Project Manager), clara (Customer Success"
                + " Manager),%n  lea, liam or luc (learners); the password is the user name.%n");
      }
      SCREEN.printf("  Ctrl-C stops it.%n%n");
      new CountDownLatch(1).await();
    } catch (IOException e) {
      LOG.debug("The host could not start", e);
      SCREEN.println(e.getMessage());
      System.exit(1);
    }
  }
}
