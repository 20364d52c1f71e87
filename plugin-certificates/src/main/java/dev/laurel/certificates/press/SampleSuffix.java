package dev.laurel.certificates.press;

import dev.laurel.certificates.slide.Placeholder;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A suffix much like all others of a template: what they have in common need not be stored. */
final class SampleSuffix {

  private static final int MOST = 32_000;
  private static final Instant TIME = Instant.parse("2026-04-20T10:00:00Z");

  private SampleSuffix() {}

  /**
   * Its last bytes, as many as are of use; none if the template cannot print samples.
   *
   * @param signer who will most likely sign the others, or null
   */
  static byte[] of(CompiledTemplate template, @Nullable Signer signer) {
    Supplement supplement =
        signer == null ? Supplement.NONE : new Supplement(new Sampling(signer), null, TIME);
    Map<String, String> texts = new HashMap<>();
    Map<String, Instant> dates = new HashMap<>();
    for (Placeholder placeholder : Placeholder.values()) {
      if (placeholder.date()) {
        dates.put(placeholder.canonical(), TIME);
      } else {
        texts.put(placeholder.canonical(), placeholder.example());
      }
    }
    // With letters that not all share; the shorter ones are for templates with little room.
    for (String name : new String[] {"Đặng Thị Hương", "Đỗ", "I"}) {
      texts.put(Placeholder.LEARNER_NAME.canonical(), name);
      Details details = new Details(texts, dates, ZoneOffset.UTC);
      if (Press.stamp(template, details, supplement) instanceof Stamping.Stamped stamped) {
        return end(stamped.suffix().bytes());
      }
    }
    Details none = new Details(Map.of(), Map.of(), ZoneOffset.UTC);
    return Press.stamp(template, none, supplement) instanceof Stamping.Stamped stamped
        ? end(stamped.suffix().bytes())
        : new byte[0];
  }

  /** Signs without a key. */
  private record Sampling(Signer signer) implements Signer {

    @Override
    public String name() {
      return signer.name();
    }

    /** Of the room for signatures only what they fill: noughts need no sample. */
    @Override
    public int capacity() {
      return sample().length;
    }

    @Override
    public byte[] sample() {
      return signer.sample();
    }

    @Override
    public byte[] sign(byte[] digest, Instant at) {
      return sample();
    }
  }

  private static byte[] end(byte[] bytes) {
    return Arrays.copyOfRange(bytes, Math.max(0, bytes.length - MOST), bytes.length);
  }
}
