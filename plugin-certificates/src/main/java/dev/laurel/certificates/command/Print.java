package dev.laurel.certificates.command;

import dev.laurel.certificates.feasibility.Feasibility;
import dev.laurel.certificates.feasibility.Finding;
import dev.laurel.certificates.feasibility.FindingWords;
import dev.laurel.certificates.key.KeyUnusableException;
import dev.laurel.certificates.press.CompiledTemplate;
import dev.laurel.certificates.press.Details;
import dev.laurel.certificates.press.Marking;
import dev.laurel.certificates.press.Press;
import dev.laurel.certificates.press.Rasterizer;
import dev.laurel.certificates.press.Signer;
import dev.laurel.certificates.press.Stamping;
import dev.laurel.certificates.press.Supplement;
import dev.laurel.certificates.press.TemplateCompiler;
import dev.laurel.certificates.signature.Signatures;
import dev.laurel.certificates.slide.PresentationReader;
import dev.laurel.certificates.slide.Reading;
import dev.laurel.certificates.slide.Slide;
import dev.laurel.certificates.slide.Unreadable;
import dev.laurel.kit.configuration.Source;
import dev.laurel.kit.web.Messages;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code press print}: one PDF for each row of values. A row that fails does not stop the rest. */
final class Print {

  private final PrintStream out;
  private final PrintStream problems;
  private final Messages messages;
  private final Arguments arguments;

  Print(PrintStream out, PrintStream problems, Messages messages, Arguments arguments) {
    this.out = out;
    this.problems = problems;
    this.messages = messages;
    this.arguments = arguments;
  }

  /** Prints all rows for all files and gives the exit code: that of the worst. */
  int all() throws IOException {
    List<Row> rows = Row.read(Path.of(arguments.needed("--values")));
    Path folder = Files.createDirectories(Path.of(arguments.needed("--out")));
    arguments.dpi();
    arguments.isPlacedOnA4();
    int worst = PressCommand.FINE;
    try (Signatures signatures = KeyArgument.signatures(arguments.key(), Source.ofProcess())) {
      Signer signer = signatures.signer().orElse(null);
      for (Path file : arguments.files()) {
        worst = Math.max(worst, one(file, rows, folder, signer));
      }
    } catch (KeyUnusableException e) {
      problems.println(e.getMessage());
      return PressCommand.NOT_FEASIBLE;
    }
    return worst;
  }

  private int one(Path file, List<Row> rows, Path folder, @Nullable Signer signer)
      throws IOException {
    if (!Files.isRegularFile(file)) {
      problems.println(file + ": there is no such file.");
      return PressCommand.NOT_READABLE;
    }
    Reading reading =
        new PresentationReader().read(Files.readAllBytes(file), PressCommand.name(file));
    if (reading instanceof Unreadable not) {
      problems.println(file + ": " + Check.words(messages, arguments.locale(), not));
      return PressCommand.NOT_READABLE;
    }
    Slide slide = ((Slide) reading).withPictures(arguments.pictures());
    List<Finding> stopping =
        new Feasibility()
            .check(slide).errors().stream().filter(finding -> !isBearable(finding)).toList();
    if (!stopping.isEmpty()) {
      stopping.forEach(
          finding ->
              problems.println(
                  file
                      + ": "
                      + messages.text(
                          arguments.locale(),
                          FindingWords.key(finding.code(), finding.values()),
                          finding.arguments())));
      return PressCommand.NOT_FEASIBLE;
    }
    Locale language = Locale.forLanguageTag(slide.language());
    CompiledTemplate template = new TemplateCompiler().compile(slide, language, Marking.NONE);
    return rows(file, template, rows, folder, signer);
  }

  /** Without an LMS a design may do without a name, and the page is the caller's choice. */
  private boolean isBearable(Finding finding) {
    return finding.code().equals("NO_LEARNER_NAME")
        || finding.code().equals("NOT_A4") && arguments.isPlacedOnA4();
  }

  private int rows(
      Path file, CompiledTemplate template, List<Row> rows, Path folder, @Nullable Signer signer)
      throws IOException {
    Set<String> taken = new HashSet<>();
    int worst = PressCommand.FINE;
    for (Row row : rows) {
      String name = row.fileName(PressCommand.name(file), taken);
      worst = Math.max(worst, print(template, row, folder.resolve(name), signer));
    }
    return worst;
  }

  private static Supplement supplement(@Nullable Signer signer) {
    return signer == null
        ? Supplement.NONE
        : new Supplement(signer, null, Clock.systemUTC().instant().truncatedTo(ChronoUnit.SECONDS));
  }

  private int print(CompiledTemplate template, Row row, Path target, @Nullable Signer signer)
      throws IOException {
    Details details;
    try {
      details = row.details(signer == null ? "" : signer.name());
    } catch (WrongArgumentsException e) {
      problems.printf("row %d: %s%n", row.number(), e.getMessage());
      return PressCommand.NOT_FEASIBLE;
    }
    Stamping stamping = Press.stamp(template, details, supplement(signer));
    if (stamping instanceof Stamping.Unprintable not) {
      problems.printf(
          "row %d: %s%n",
          row.number(),
          messages.text(arguments.locale(), "press." + not.code(), not.values().toArray()));
      return PressCommand.NOT_FEASIBLE;
    }
    byte[] pdf = Press.pdf(template, ((Stamping.Stamped) stamping).suffix());
    Files.write(target, pdf);
    out.println(target);
    if (arguments.dpi() > 0) {
      Path picture =
          target.resolveSibling(PressCommand.name(target).replaceFirst("\\.pdf$", ".png"));
      Files.write(picture, Rasterizer.png(pdf, arguments.dpi()));
      out.println(picture);
    }
    return PressCommand.FINE;
  }
}
