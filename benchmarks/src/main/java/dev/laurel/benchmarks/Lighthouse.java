package dev.laurel.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.laurel.test.Chromium;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Google's Lighthouse, installed with npm below {@code target} the first time, with Debian's
 * Chromium. It looks as a phone of medium speed on a slow mobile network does, which it simulates.
 */
final class Lighthouse {

  static final String VERSION = "12.8.2";
  private static final Path FOLDER = Path.of("benchmarks", "target", "lighthouse");
  private static final int MINUTES = 5;

  private Lighthouse() {}

  /**
   * Scores of a page, from 0 to 100, by category.
   *
   * @param cookie of who looks, or empty
   */
  static Map<String, Integer> scores(String address, String cookie) throws IOException {
    install();
    Path found = Files.createTempFile(FOLDER, "found", ".json");
    List<String> command = new ArrayList<>();
    command.add(FOLDER.resolve("node_modules/.bin/lighthouse").toString());
    command.addAll(List.of(address, "--quiet", "--output=json", "--output-path=" + found));
    command.add("--only-categories=performance,accessibility,best-practices");
    command.add("--chrome-flags=" + String.join(" ", Chromium.arguments()));
    if (!cookie.isEmpty()) {
      command.add(
          "--extra-headers=" + new ObjectMapper().writeValueAsString(Map.of("Cookie", cookie)));
    }
    run(command);
    Map<String, Integer> scores = new LinkedHashMap<>();
    for (JsonNode category : new ObjectMapper().readTree(found.toFile()).path("categories")) {
      scores.put(
          category.path("id").asText(), (int) Math.round(category.path("score").asDouble() * 100));
    }
    if (scores.isEmpty()) {
      throw new IOException("Lighthouse found nothing at " + address);
    }
    return scores;
  }

  private static void install() throws IOException {
    if (Files.notExists(FOLDER.resolve("node_modules/.bin/lighthouse"))) {
      Files.createDirectories(FOLDER);
      run(
          List.of(
              "npm",
              "install",
              "--no-audit",
              "--no-fund",
              "--silent",
              "--prefix",
              FOLDER.toString(),
              "lighthouse@" + VERSION));
    }
  }

  private static void run(List<String> command) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
    builder.environment().put("CHROME_PATH", Chromium.PATH.toString());
    Process process = builder.start();
    try {
      if (!process.waitFor(MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
        process.destroy();
        throw new IOException(command.get(0) + " did not end well");
      }
    } catch (InterruptedException e) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }
}
