package dev.laurel.benchmarks;

import dev.laurel.certificates.press.CompiledTemplate;
import dev.laurel.certificates.press.Press;
import dev.laurel.certificates.press.Signer;
import dev.laurel.certificates.press.Suffix;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * How large the certificates of many different names are, on average.
 *
 * @param suffix bytes that belong to one certificate alone
 * @param stored bytes that are stored for it
 * @param mostStored bytes that are stored for the largest
 */
record Sizes(double suffix, double stored, int mostStored) {

  private static final int SAMPLE = 10_000;

  /** Of names spread over the whole list. */
  static Sizes of(CompiledTemplate template, IntFunction<String> names) {
    return of(template, names, learner -> StampBenchmark.stamped(template, learner));
  }

  /** The same, of Latin names, signed. */
  static Sizes ofSigned(Signer signer) {
    CompiledTemplate template = Deck.compiledFor(signer);
    return of(
        template, Names::latin, learner -> SignedBenchmark.stamped(template, learner, signer));
  }

  private static Sizes of(
      CompiledTemplate template, IntFunction<String> names, Function<Learner, Suffix> stamp) {
    long suffixes = 0;
    long all = 0;
    int most = 0;
    for (int i = 0; i < SAMPLE; i++) {
      int number = (int) ((long) i * 9_973 % Names.COUNT);
      Suffix suffix = stamp.apply(new Learner(number, names.apply(number)));
      int packed = Press.pack(template, suffix).length;
      suffixes += suffix.bytes().length;
      all += packed;
      most = Math.max(most, packed);
    }
    return new Sizes((double) suffixes / SAMPLE, (double) all / SAMPLE, most);
  }
}
