package dev.laurel.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.jspecify.annotations.Nullable;

/** LibreOffice without a window: POI fills in the presentation, {@code soffice} makes the PDF. */
final class LibreOffice {

  private static final int MINUTES = 5;

  private LibreOffice() {}

  /**
   * How fast it is.
   *
   * @param perSecond called once for each learner
   * @param perSecondInOneCall called once for all of them
   * @param bytes of one certificate
   */
  record Found(double perSecond, double perSecondInOneCall, double bytes) {}

  /** Measures it; null where it is not installed. */
  static @Nullable Found measure(int learners) throws IOException, InterruptedException {
    if (!isInstalled()) {
      return null;
    }
    Path folder = Files.createTempDirectory("laurel-bench");
    try {
      byte[] deck = Deck.bytes();
      convert(folder, List.of(filled(folder, deck, learners)));
      long begin = System.nanoTime();
      for (int i = 0; i < learners; i++) {
        convert(folder, List.of(filled(folder, deck, i)));
      }
      double each = (System.nanoTime() - begin) / 1e9 / learners;
      begin = System.nanoTime();
      List<Path> files = new ArrayList<>();
      for (int i = 0; i < 4 * learners; i++) {
        files.add(filled(folder, deck, i));
      }
      convert(folder, files);
      double together = (System.nanoTime() - begin) / 1e9 / files.size();
      return new Found(1 / each, 1 / together, Files.size(folder.resolve("0.pdf")));
    } finally {
      delete(folder);
    }
  }

  private static boolean isInstalled() {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(":", -1))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "soffice")));
  }

  private static Path filled(Path folder, byte[] deck, int number) throws IOException {
    Path file = folder.resolve(number + ".pptx");
    Learner learner = new Learner(number, Names.latin(number));
    try (XMLSlideShow show = FilledDeck.of(deck, learner.texts());
        OutputStream out = Files.newOutputStream(file)) {
      show.write(out);
    }
    return file;
  }

  private static void convert(Path folder, List<Path> files)
      throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                folder.toString()));
    files.forEach(file -> command.add(file.toString()));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (!process.waitFor(MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
      process.destroyForcibly();
      throw new IllegalStateException("LibreOffice did not convert " + files.size() + " files");
    }
  }

  static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    }
  }
}
