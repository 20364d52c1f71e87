package dev.laurel.benchmarks;

import dev.laurel.certificates.press.CompiledTemplate;
import dev.laurel.certificates.press.Press;
import dev.laurel.certificates.press.Signer;
import dev.laurel.certificates.press.Stamping;
import dev.laurel.certificates.press.Suffix;
import dev.laurel.certificates.press.Supplement;
import java.io.IOException;
import java.time.Instant;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The press, with every certificate signed (PAdES B-B). */
@State(Scope.Thread)
public class SignedBenchmark {

  private static final Instant AT = Instant.parse("2026-04-20T10:00:00Z");

  private final Signer ecdsa = BenchmarkKeys.ECDSA.signer();
  private final Signer rsa2048 = BenchmarkKeys.RSA_2048.signer();
  private final CompiledTemplate forEcdsa = Deck.compiledFor(ecdsa);
  private final CompiledTemplate forRsa2048 = Deck.compiledFor(rsa2048);
  private final String[] names = new String[Names.COUNT];
  private int next;

  /** Puts the names together, so that this is not measured. */
  @Setup
  public void names() {
    java.util.Arrays.setAll(names, Names::latin);
  }

  /** Latin names, signed with ECDSA P-256. */
  @Benchmark
  public void ecdsa(CpuTime counted) throws IOException {
    counted.made(print(forEcdsa, ecdsa));
  }

  /** Latin names, signed with RSA of 2048 bits. */
  @Benchmark
  public void rsa2048(CpuTime counted) throws IOException {
    counted.made(print(forRsa2048, rsa2048));
  }

  private long print(CompiledTemplate template, Signer signer) throws IOException {
    Learner learner = new Learner(next, names[next]);
    next = (next + 1) % names.length;
    Sink sink = new Sink();
    Press.write(template.prefix(), stamped(template, learner, signer), sink);
    return sink.count();
  }

  static Suffix stamped(CompiledTemplate template, Learner learner, Signer signer) {
    Stamping stamping = Press.stamp(template, learner.details(), new Supplement(signer, null, AT));
    if (stamping instanceof Stamping.Stamped stamped) {
      return stamped.suffix();
    }
    throw new IllegalStateException(learner + " cannot be printed: " + stamping);
  }
}
