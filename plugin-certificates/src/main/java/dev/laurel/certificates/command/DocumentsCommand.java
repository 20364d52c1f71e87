package dev.laurel.certificates.command;

import dev.laurel.certificates.Allowed;
import dev.laurel.certificates.document.Documents;
import dev.laurel.certificates.document.Moves;
import dev.laurel.certificates.document.Sweeping;
import dev.laurel.certificates.objectstore.ObjectStore;
import dev.laurel.certificates.objectstore.StoreSettings;
import dev.laurel.certificates.objectstore.StoreUnreachableException;
import dev.laurel.kit.configuration.Source;
import dev.laurel.kit.configuration.WrongSettingsException;
import dev.laurel.kit.persistence.Database;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** {@code ./documents}: where documents are, and their moves between database and object store. */
@Allowed("public only if used — because the script names it")
public final class DocumentsCommand {

  /** Done. */
  static final int FINE = 0;

  /** It could not be done to the end; it can be called again. */
  static final int NOT_DONE = 1;

  /** The command line or the configuration is wrong. */
  static final int WRONG = 2;

  private static final String HELP =
      """
      Says where the documents of certificates are kept, and moves them, also while the LMS runs.

        documents status            counts documents in the database and in the object store
        documents move --to s3      moves all into the object store
        documents move --to database  moves all into the database
        documents sweep             deletes objects that no document came of for a day
        documents sweep --all       also looks through the whole bucket below the prefix for such
                                    objects; only where no other installation uses both
        All take
            --jdbc-url URL          of the LMS's database, such as jdbc:mysql://localhost:3306/laurel
            --jdbc-user U           who signs in; the password is in LAUREL_JDBC_PASSWORD
            --data DIR              instead: the data folder of a sample host that runs

      The object store is the one that the environment says, as for the LMS: LAUREL_S3_BUCKET,
      LAUREL_S3_ENDPOINT, LAUREL_S3_REGION, LAUREL_S3_PREFIX, LAUREL_S3_ACCESS_KEY_ID,
      LAUREL_S3_SECRET_ACCESS_KEY. A move that is broken off goes on when it is called again.

      Exit code: 0 done · 1 not done to the end · 2 wrong command line or configuration.
      """;

  private final PrintStream out;
  private final PrintStream problems;
  private final UnaryOperator<@Nullable String> environment;
  private final Clock clock;

  DocumentsCommand(
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
        new DocumentsCommand(out, problems, System::getenv, Clock.systemUTC()).run(List.of(words)));
  }

  /** Does what the words say, and gives the exit code. */
  int run(List<String> words) {
    if (words.isEmpty() || words.contains("--help")) {
      out.print(HELP);
      return words.isEmpty() ? WRONG : FINE;
    }
    try {
      DatabaseArguments arguments =
          DatabaseArguments.parse(words.subList(1, words.size()), Set.of("--to"), Set.of("--all"));
      Source source = new Source(System::getProperty, environment);
      StoreSettings settings =
          StoreSettings.of(source)
              .orElseThrow(
                  () ->
                      new WrongArgumentsException(
                          "No object store is named: set LAUREL_S3_BUCKET."));
      Database database =
          new Database(arguments.dataSource(source), Documents.mappers(), Documents.handlers());
      try (ObjectStore store = new ObjectStore(settings)) {
        return run(words.get(0), arguments, new Moves(database, store, clock));
      }
    } catch (WrongArgumentsException e) {
      problems.println(e.getMessage() + " documents --help shows what there is.");
      return WRONG;
    } catch (WrongSettingsException e) {
      problems.println(e.getMessage());
      return WRONG;
    } catch (StoreUnreachableException | IllegalStateException e) {
      problems.println(e.getMessage() + ". Call it again when that is mended; it goes on then.");
      return NOT_DONE;
    } catch (RuntimeException e) {
      Throwable deepest = e;
      while (deepest.getCause() != null) {
        deepest = deepest.getCause();
      }
      problems.println("The database cannot be used: " + deepest.getMessage());
      return NOT_DONE;
    }
  }

  private int run(String command, DatabaseArguments arguments, Moves moves) {
    switch (command) {
      case "status" -> status(moves);
      case "move" -> {
        long moved =
            switch (arguments.value("--to")) {
              case "s3" -> moves.toStore(this::progress);
              case "database" -> moves.toDatabase(this::progress);
              default -> throw new WrongArgumentsException("--to takes s3 or database.");
            };
        out.printf("%d moved.%n", moved);
        status(moves);
      }
      case "sweep" -> {
        if (arguments.switches().contains("--all")) {
          out.printf(
              "%d objects without a document found.%n",
              moves.findOrphans(clock.instant().minus(Sweeping.AGE)));
        }
        out.printf("%d objects deleted.%n", moves.sweep());
      }
      default -> throw new WrongArgumentsException("There is no command " + command + ".");
    }
    return FINE;
  }

  private void progress(long moved) {
    if (moved % 1000 == 0) {
      out.printf("%d …%n", moved);
    }
  }

  private void status(Moves moves) {
    Moves.Places places = moves.places();
    out.printf(
        "%d documents in the database, %d in the object store; %d objects without a document.%n",
        places.inDatabase(), places.inStore(), places.objectsWithoutDocument());
  }
}
