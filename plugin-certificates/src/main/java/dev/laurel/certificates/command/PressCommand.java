package dev.laurel.certificates.command;

import dev.laurel.certificates.Allowed;
import dev.laurel.kit.web.Messages;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** {@code ./press}: what the command line says, and the process's exit code. */
@Allowed("public only if used — because the script names it")
public final class PressCommand {

  /** Everything was as it should be. */
  static final int FINE = 0;

  /** A presentation is not feasible, or a row could not be printed. */
  static final int NOT_FEASIBLE = 1;

  /** A file could not be read, or the command line is wrong. */
  static final int NOT_READABLE = 2;

  private static final String HELP =
      """
      Checks PowerPoint designs of certificates and prints them, without any LMS.

        press check FILE… [--json]
            prints the feasibility report of each presentation;
            --json prints one JSON object a line, as the API gives it
        press print FILE --values V.json|V.csv --out DIR
            prints one PDF for each row of values into DIR. Keys are names of placeholders such as
            learner.name; ‘file’ names the PDF. Days are written 2026-04-20.
            --png N       adds pictures at N dpi
            --page a4     places a slide of another size on A4
            --key FILE    signs with the key of a PKCS#12 file or, where FILE ends with .cfg, of
                          a token that Java reaches as FILE says (SunPKCS11); the password is in
                          LAUREL_SIGNING_PASSWORD, a time-stamp server in LAUREL_TIMESTAMP_URL
        Both take
            --pictures DIR  pictures for shapes that stand for them: organization.logo.png,
                          signature-NAME.png
            --fonts DIR   also uses the fonts in DIR (TTF, OTF, TTC)
            --lang TAG    speaks this language (en, fr, de, es, pt-BR, zh-CN, ar)

      Exit code: 0 fine · 1 not feasible or not printed · 2 not readable.
      """;

  private final PrintStream out;
  private final PrintStream problems;

  PressCommand(PrintStream out, PrintStream problems) {
    this.out = out;
    this.problems = problems;
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
    System.exit(new PressCommand(out, problems).run(List.of(words)));
  }

  /** Does what the words say, and gives the exit code. */
  int run(List<String> words) {
    if (words.isEmpty() || words.contains("--help")) {
      out.print(HELP);
      return words.isEmpty() ? NOT_READABLE : FINE;
    }
    try {
      Arguments arguments = Arguments.parse(words.subList(1, words.size()));
      if (arguments.fonts() != null) {
        System.setProperty("laurel.fonts", arguments.fonts());
      }
      Messages messages =
          new Messages(PressCommand.class.getClassLoader(), "dev.laurel.certificates.messages");
      return switch (words.get(0)) {
        case "check" -> new Check(out, messages, arguments).all();
        case "print" -> new Print(out, problems, messages, arguments).all();
        default -> throw new WrongArgumentsException("There is no command " + words.get(0) + ".");
      };
    } catch (WrongArgumentsException e) {
      problems.println(e.getMessage() + " press --help shows what there is.");
      return NOT_READABLE;
    } catch (IOException e) {
      problems.println(e.getMessage());
      return NOT_READABLE;
    }
  }

  /** The name of a file, as people say it. */
  static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
