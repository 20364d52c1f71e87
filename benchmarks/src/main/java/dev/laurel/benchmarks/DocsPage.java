package dev.laurel.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The page about measurements: each has a part between two comments, written by the command. */
final class DocsPage {

  private DocsPage() {}

  /** Replaces the part of a measurement, or puts it at the end of the page. */
  static void put(Path page, String name, String table) throws IOException {
    String begin = "<!-- " + name + ": written by ./bench " + name + " -->\n";
    String end = "<!-- /" + name + " -->\n";
    String part = begin + table + "\n" + end;
    String text = Files.exists(page) ? Files.readString(page) : "# Benchmarks\n";
    int from = text.indexOf(begin);
    int to = text.indexOf(end);
    Files.writeString(
        page,
        from < 0 || to < from
            ? text + "\n" + part
            : text.substring(0, from) + part + text.substring(to + end.length()));
  }
}
