package dev.laurel.test.host;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * What a process's heap holds after everything that nobody holds was collected.
 *
 * @param bytes what all objects take
 * @param webApplications how many class loaders of web applications are alive
 */
record LiveHeap(long bytes, long webApplications) {

  private static final String LOADER = "org.apache.catalina.loader.ParallelWebappClassLoader";
  private static final int INSTANCES = 1;
  private static final int BYTES = 2;

  /** Looks into a process of this user and this Java. */
  static LiveHeap of(long pid) throws IOException {
    Process jcmd =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                    String.valueOf(pid),
                    "GC.class_histogram"))
            .redirectErrorStream(true)
            .start();
    String told = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    List<String[]> lines = told.lines().map(line -> line.strip().split("\\s+")).toList();
    return new LiveHeap(
        lines.stream()
            .filter(line -> line[0].equals("Total"))
            .mapToLong(line -> Long.parseLong(line[BYTES]))
            .findFirst()
            .orElseThrow(() -> new IOException("jcmd says: " + told)),
        lines.stream()
            .filter(line -> line.length > BYTES + 1 && line[BYTES + 1].equals(LOADER))
            .mapToLong(line -> Long.parseLong(line[INSTANCES]))
            .sum());
  }
}
