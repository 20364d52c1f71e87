package dev.laurel.certificates.press;

import static dev.laurel.certificates.press.Prints.details;
import static dev.laurel.certificates.press.Prints.slide;
import static org.assertj.core.api.Assertions.assertThat;

import dev.laurel.kit.hash.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** The same presentation and details give the same bytes: on any thread, in any process. */
class DeterminismTest {

  private static final int THREADS = 8;
  private static final int NAMES = 210;
  private static final String[] SCRIPTS = {
    "Maria Santos", "Đặng Thị Hương", "Łukasz Ţepeş", "محمد الله", "क्षितिज कुमार", "王小明", "Щёлоков"
  };

  @Test
  void eightThreadsStampTheSameBytes() throws Exception {
    CompiledTemplate template = CompiledTemplate.fromBytes(showcase().toBytes());
    List<String> alone = digests(template);

    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Callable<List<String>>> work = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        work.add(() -> digests(template));
      }
      for (Future<List<String>> together : threads.invokeAll(work)) {
        assertThat(together.get()).isEqualTo(alone);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void anotherProcessCompilesAndStampsTheSameBytes() throws Exception {
    String there =
        summaryOfAnotherProcess(
            "-Duser.language=tr", "-Duser.timezone=Asia/Tokyo", "-XX:hashCode=1");

    assertThat(there).isEqualTo(summary());
  }

  /** What the other process prints. */
  public static void main(String[] arguments) {
    System.out.println(summary());
  }

  private static String summary() {
    CompiledTemplate template = showcase();
    return Sha256.hex(template.toBytes())
        + Sha256.hex(digests(template).toString().getBytes(StandardCharsets.UTF_8));
  }

  private static CompiledTemplate showcase() {
    return new TemplateCompiler()
        .compile(slide(Showcase.presentation()), Locale.FRENCH, Marking.NONE);
  }

  private static List<String> digests(CompiledTemplate template) {
    List<String> digests = new ArrayList<>();
    for (int i = 0; i < NAMES; i++) {
      String name = SCRIPTS[i % SCRIPTS.length] + " " + i;
      digests.add(Sha256.hex(Prints.pdf(template, details(Map.of("learner.name", name)))));
    }
    return digests;
  }

  private static String summaryOfAnotherProcess(String... options)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx512m", "-Djava.awt.headless=true", "-XX:+UseSerialGC"));
    command.addAll(List.of("-XX:+UnlockExperimentalVMOptions"));
    command.addAll(List.of(options));
    command.add(DeterminismTest.class.getName());
    ProcessBuilder process = new ProcessBuilder(command);
    process.environment().put("CLASSPATH", System.getProperty("java.class.path"));
    process.redirectError(ProcessBuilder.Redirect.DISCARD);
    Process running = process.start();
    String said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(running.waitFor()).isZero();
    return said.strip();
  }
}
