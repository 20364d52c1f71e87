package dev.laurel.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** What the measurement ran on, in a sentence. */
final class Machine {

  private Machine() {}

  static String words() {
    return "Measured on "
        + LocalDate.now(ZoneOffset.UTC)
        + ": "
        + processor()
        + ", "
        + Runtime.getRuntime().availableProcessors()
        + " cores, "
        + memory()
        + " GB; "
        + System.getProperty("os.name")
        + " "
        + System.getProperty("os.version").replaceAll("-.*", "")
        + "; Java "
        + System.getProperty("java.version")
        + " ("
        + System.getProperty("java.vendor")
        + "), serial collector, heap of 1 GB; system load at the start "
        + Math.round(ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage() * 10)
            / 10.0
        + ".";
  }

  private static String processor() {
    try {
      return Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse(System.getProperty("os.arch"));
    } catch (IOException notLinux) {
      return System.getProperty("os.arch");
    }
  }

  private static long memory() {
    return ManagementFactory.getOperatingSystemMXBean()
            instanceof com.sun.management.OperatingSystemMXBean system
        ? Math.round(system.getTotalMemorySize() / 1e9)
        : 0;
  }
}
