package dev.laurel.certificates.template;

import dev.laurel.certificates.press.CompiledTemplate;
import dev.laurel.certificates.press.Details;
import dev.laurel.certificates.press.Marking;
import dev.laurel.certificates.press.Press;
import dev.laurel.certificates.press.Rasterizer;
import dev.laurel.certificates.press.Stamping;
import dev.laurel.certificates.press.TemplateCompiler;
import dev.laurel.certificates.slide.PresentationReader;
import dev.laurel.certificates.slide.Slide;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The designs that come with the plugin. They were reviewed with it and need no other review. */
final class Starters {

  /** Their ids, in the order they are offered. */
  static final List<String> IDS = List.of("honour", "angle", "night", "column", "wave", "diwan");

  private static final int DPI = 72;

  private final Supplier<Map<String, String>> samples;
  private final Clock clock;
  private final Map<String, byte[]> pictures = new ConcurrentHashMap<>();

  /** With what is printed for placeholders, for example. */
  Starters(Supplier<Map<String, String>> samples, Clock clock) {
    this.samples = samples;
    this.clock = clock;
  }

  /** The presentation of a design; empty if there is none of this id. */
  static Optional<byte[]> presentation(String id) {
    if (!IDS.contains(id)) {
      return Optional.empty();
    }
    try (InputStream in =
        Starters.class.getResourceAsStream("/dev/laurel/certificates/starter/" + id + ".pptx")) {
      return Optional.of(Objects.requireNonNull(in).readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether a presentation is one of these, unchanged. */
  static boolean isOne(byte[] presentation) {
    return IDS.stream()
        .map(id -> presentation(id).orElseThrow())
        .anyMatch(starter -> Arrays.equals(starter, presentation));
  }

  /** A design with sample details, as PNG. */
  Optional<byte[]> picture(String id) {
    return presentation(id).map(bytes -> pictures.computeIfAbsent(id, one -> draw(bytes)));
  }

  private byte[] draw(byte[] presentation) {
    Slide slide = (Slide) new PresentationReader().read(presentation, "starter.pptx");
    CompiledTemplate compiled =
        new TemplateCompiler()
            .compile(slide, Locale.forLanguageTag(slide.language()), Marking.NONE);
    Details details =
        new Details(
            samples.get(),
            Templates.dates().stream()
                .collect(Collectors.toMap(name -> name, name -> clock.instant())),
            ZoneOffset.UTC);
    if (Press.stamp(compiled, details) instanceof Stamping.Stamped stamped) {
      return Rasterizer.png(Press.pdf(compiled, stamped.suffix()), DPI);
    }
    throw new IllegalStateException("A design of ours cannot be printed");
  }
}
