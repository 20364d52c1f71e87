package dev.laurel.certificates.feasibility;

import dev.laurel.certificates.press.CompiledTemplate;
import dev.laurel.certificates.press.Details;
import dev.laurel.certificates.press.Marking;
import dev.laurel.certificates.press.Press;
import dev.laurel.certificates.press.Rasterizer;
import dev.laurel.certificates.press.Stamping;
import dev.laurel.certificates.press.TemplateCompiler;
import dev.laurel.certificates.slide.PresentationReader;
import dev.laurel.certificates.slide.Reading;
import dev.laurel.certificates.slide.Slide;
import dev.laurel.certificates.slide.Unreadable;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * What happens to a file when it is uploaded – read, reported on, compiled, previewed –, in a Java
 * of its own with a small heap.
 */
public final class UploadRun {

  private static final int SCREEN = 100;

  /**
   * What became of a file.
   *
   * @param name of the file
   * @param millis of the processor it took, whatever else the machine did
   * @param result {@code report}, the reason why it cannot be read, or a class of {@link Throwable}
   */
  record Outcome(String name, long millis, String result) {}

  private UploadRun() {}

  /**
   * Uploads all files of a folder, one after the other.
   *
   * @param passes how often; the answer is of the last time
   */
  static List<Outcome> of(Path folder, String heap, int passes) throws IOException {
    Process java =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap,
                "-XX:+UseSerialGC",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                UploadRun.class.getName(),
                folder.toString(),
                Integer.toString(passes))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    List<Outcome> outcomes = new ArrayList<>();
    try (Stream<String> lines = java.inputReader(StandardCharsets.UTF_8).lines()) {
      lines.forEach(
          line -> {
            String[] words = line.split("\t", -1);
            if (words.length == 3) {
              outcomes.add(new Outcome(words[0], Long.parseLong(words[1]), words[2]));
            }
          });
    } finally {
      java.destroy();
    }
    return outcomes;
  }

  /** Runs in the small Java. */
  public static void main(String[] arguments) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    List<Path> files;
    try (Stream<Path> all = Files.list(Path.of(arguments[0]))) {
      files = all.filter(Files::isRegularFile).sorted().toList();
    }
    for (int pass = 1; pass < Integer.parseInt(arguments[1]); pass++) {
      files.forEach(UploadRun::result);
    }
    ThreadMXBean work = ManagementFactory.getThreadMXBean();
    for (Path file : files) {
      long start = work.getCurrentThreadCpuTime();
      String result = result(file);
      long millis = TimeUnit.NANOSECONDS.toMillis(work.getCurrentThreadCpuTime() - start);
      out.println(file.getFileName() + "\t" + millis + "\t" + result);
    }
  }

  private static String result(Path file) {
    try {
      return upload(Files.readAllBytes(file));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (RuntimeException | Error fault) {
      return fault.getClass().getName();
    }
  }

  private static String upload(byte[] bytes) {
    Reading reading = new PresentationReader().read(bytes, "upload.pptx");
    if (reading instanceof Unreadable unreadable) {
      return unreadable.reason().name();
    }
    Slide slide = (Slide) reading;
    new Feasibility().check(slide);
    CompiledTemplate template = new TemplateCompiler().compile(slide, Locale.ENGLISH, Marking.NONE);
    Details details =
        new Details(
            Map.of("learner.name", "Maria Santos"),
            Map.of("certificate.date", Instant.EPOCH),
            ZoneOffset.UTC);
    if (Press.stamp(template, details) instanceof Stamping.Stamped stamped) {
      Rasterizer.png(Press.pdf(template, stamped.suffix()), SCREEN);
      return "report";
    }
    return "report without preview";
  }
}
