package dev.laurel.benchmarks;

import dev.laurel.test.host.Launch;
import dev.laurel.test.host.LaurelHost;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The sample host with the plugin in a process of its own, with data that are thrown away. */
final class SampleHost implements AutoCloseable {

  static final String HEAP = "512m";

  private static final Path JAR = Path.of("sample-host/target/sample-host-1.0.0-SNAPSHOT.jar");
  private static final Path LIBRARIES = Path.of("sample-host/target/lib");
  private static final Path WAR = Path.of("plugin-certificates/target/certificates.war");
  private static final Pattern OPEN = Pattern.compile("Open (http://[^/\\s]+)/");
  private static final Duration LONGEST_START = Duration.ofMinutes(30);

  private final Process process;
  private final Path folder;
  private final String origin;

  private SampleHost(Process process, Path folder, String origin) {
    this.process = process;
    this.folder = folder;
    this.origin = origin;
  }

  /** Starts one with the demo and a course of many learners; returns when it is ready. */
  static SampleHost start(int learners) throws IOException {
    if (Files.notExists(JAR) || Files.notExists(WAR)) {
      throw new IOException("The host and the plugin are not built; start this with ./bench");
    }
    Path folder = Files.createTempDirectory("laurel-bench");
    Path log = folder.resolve("log");
    plugins(folder);
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    // The same as in ./run, but with the smaller heap.
    command.addAll(List.of("-XX:+UseSerialGC", "-Xmx" + HEAP, "-Djava.awt.headless=true"));
    command.addAll(List.of("-cp", classPath(), "dev.laurel.host.Main"));
    command.addAll(List.of("--port", "0", "--data", folder.resolve("data").toString()));
    command.addAll(List.of("--plugins", folder.resolve("plugins").toString()));
    command.addAll(List.of("--learners", String.valueOf(learners)));
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    String[] origin = {""};
    await(
        () -> {
          Matcher open = OPEN.matcher(read(log));
          origin[0] = open.find() ? open.group(1) : "";
          return !origin[0].isEmpty() || !process.isAlive();
        });
    if (origin[0].isEmpty()) {
      process.destroy();
      throw new IOException("The host did not start:\n" + read(log));
    }
    return new SampleHost(process, folder, origin[0]);
  }

  /** Starts one without the demo, with its data below a folder. */
  static LaurelHost empty(Path folder) throws IOException {
    return empty(folder, Map.of());
  }

  /** The same with environment variables. */
  static LaurelHost empty(Path folder, Map<String, String> variables) throws IOException {
    return LaurelHost.start(
        Launch.of(classPath(), HEAP, folder.resolve("data"), plugins(folder)).with(variables));
  }

  /** What a host is started from. */
  static String classPath() throws IOException {
    if (Files.notExists(JAR)) {
      throw new IOException("The host is not built; start this with ./bench");
    }
    return JAR.toAbsolutePath() + ":" + LIBRARIES.toAbsolutePath() + "/*";
  }

  /** A folder in that one with the plugin. */
  static Path plugins(Path folder) throws IOException {
    Path plugins = Files.createDirectories(folder.resolve("plugins"));
    Files.copy(WAR, plugins.resolve("certificates.war"));
    return plugins;
  }

  /** Waits for something to come about. */
  static void await(BooleanSupplier condition) throws IOException {
    long end = System.nanoTime() + LONGEST_START.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new IOException("Waited for half an hour");
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(250));
    }
  }

  private static String read(Path log) {
    try {
      return Files.readString(log, StandardCharsets.UTF_8);
    } catch (IOException e) {
      return "";
    }
  }

  String origin() {
    return origin;
  }

  ProcessHandle process() {
    return process.toHandle();
  }

  /** The process of its database. */
  ProcessHandle database() throws IOException {
    String id = Files.readString(folder.resolve("data/mariadb/mariadbd.pid")).strip();
    return ProcessHandle.of(Long.parseLong(id)).orElseThrow();
  }

  /** What the files of all tables of the plugin take. */
  long storedBytes() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("data/mariadb/data/laurel"))) {
      long bytes = 0;
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        bytes += name.startsWith("cert_") && name.endsWith(".ibd") ? Files.size(file) : 0;
      }
      return bytes;
    }
  }

  /** How busy the machine is, others' work included. */
  static double load() {
    return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
  }

  @Override
  public void close() throws IOException {
    process.destroy();
    process.onExit().join();
    LibreOffice.delete(folder);
  }
}
