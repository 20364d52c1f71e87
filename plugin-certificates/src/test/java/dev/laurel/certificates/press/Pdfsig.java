package dev.laurel.certificates.press;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Poppler's pdfsig, which knows nothing of us. */
final class Pdfsig {

  private Pdfsig() {}

  /** What it says of a file. */
  static String of(byte[] pdf) {
    try {
      Path file = Files.write(Files.createTempFile("signed", ".pdf"), pdf);
      Process process =
          new ProcessBuilder("pdfsig", "-nocert", file.toString())
              .redirectErrorStream(true)
              .start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      process.waitFor();
      Files.delete(file);
      return said;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Whether it takes a file for one that was signed as a whole and not changed since. */
  static boolean trusts(byte[] pdf) {
    String said = of(pdf);
    return said.contains("Signature is Valid") && said.contains("Total document signed");
  }
}
