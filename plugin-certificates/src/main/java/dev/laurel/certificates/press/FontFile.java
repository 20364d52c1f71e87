package dev.laurel.certificates.press;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** A font file of the library, read when it is first needed and kept. */
final class FontFile {

  /** Where the bytes come from. */
  interface Source {
    byte[] read() throws IOException;
  }

  private final String family;
  private final boolean bold;
  private final boolean italic;
  private final Source source;
  private final @Nullable Coverage coverage;
  private final AtomicReference<@Nullable Face> loaded = new AtomicReference<>();
  private final AtomicBoolean tried = new AtomicBoolean();

  FontFile(String family, boolean bold, boolean italic, Source source) {
    this(family, bold, italic, source, null);
  }

  private FontFile(
      String family, boolean bold, boolean italic, Source source, @Nullable Coverage coverage) {
    this.family = family;
    this.bold = bold;
    this.italic = italic;
    this.source = source;
    this.coverage = coverage;
  }

  /** A font shipped with the program. */
  static FontFile shipped(String family, boolean bold, boolean italic, String file) {
    return new FontFile(
        family,
        bold,
        italic,
        () -> {
          try (InputStream in = FontFile.class.getResourceAsStream("fonts/" + file)) {
            if (in == null) {
              throw new IOException("The font " + file + " is not shipped");
            }
            return in.readAllBytes();
          }
        });
  }

  /**
   * A font of this machine.
   *
   * @param index of the font if the file is a collection, else 0
   */
  static FontFile installed(
      String family, boolean bold, boolean italic, Path file, int index, Coverage coverage) {
    return new FontFile(
        family,
        bold,
        italic,
        () -> OpenTypeFont.all(Files.readAllBytes(file)).get(index).bytes(),
        coverage);
  }

  /** Whether it is installed and may have a character; found out without loading it. */
  boolean mayCover(int codePoint) {
    return coverage != null && coverage.has(codePoint);
  }

  String family() {
    return family;
  }

  boolean bold() {
    return bold;
  }

  boolean italic() {
    return italic;
  }

  /** The face, or null if the file turns out not to be usable. */
  synchronized @Nullable Face face() {
    if (!tried.get()) {
      try {
        loaded.set(Faces.of(source.read()));
      } catch (IllegalArgumentException unusable) {
        loaded.set(null);
      } catch (IOException unreadable) {
        throw new UncheckedIOException("A font cannot be read", unreadable);
      }
      tried.set(true);
    }
    return loaded.get();
  }
}
