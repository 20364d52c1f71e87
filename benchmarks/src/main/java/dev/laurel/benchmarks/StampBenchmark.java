package dev.laurel.benchmarks;

import dev.laurel.certificates.press.CompiledTemplate;
import dev.laurel.certificates.press.Press;
import dev.laurel.certificates.press.Stamping;
import dev.laurel.certificates.press.Suffix;
import java.io.IOException;
import java.util.function.IntFunction;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The press: a template compiled once, a certificate stamped for each learner. */
@State(Scope.Thread)
public class StampBenchmark {

  private final CompiledTemplate template = CompiledTemplate.fromBytes(Deck.compiled().toBytes());
  private String[] latin = {};
  private String[] mixed = {};
  private int next;

  /** Puts the names together, so that this is not measured. */
  @Setup
  public void names() {
    latin = names(Names::latin);
    mixed = names(Names::mixed);
  }

  /** Latin names. */
  @Benchmark
  public void latin(CpuTime counted) throws IOException {
    counted.made(print(stamped(latin)));
  }

  /** Names in six scripts. */
  @Benchmark
  public void mixed(CpuTime counted) throws IOException {
    counted.made(print(stamped(mixed)));
  }

  /** Latin names, made ready to be stored. */
  @Benchmark
  public void packed(CpuTime counted) {
    counted.made(Press.pack(template, stamped(latin)).length);
  }

  private Suffix stamped(String[] names) {
    Learner learner = new Learner(next, names[next]);
    next = (next + 1) % names.length;
    return stamped(template, learner);
  }

  static Suffix stamped(CompiledTemplate template, Learner learner) {
    Stamping stamping = Press.stamp(template, learner.details());
    if (stamping instanceof Stamping.Stamped stamped) {
      return stamped.suffix();
    }
    throw new IllegalStateException(learner + " cannot be printed: " + stamping);
  }

  private long print(Suffix suffix) throws IOException {
    Sink sink = new Sink();
    Press.write(template.prefix(), suffix, sink);
    return sink.count();
  }

  private static String[] names(IntFunction<String> kind) {
    String[] names = new String[Names.COUNT];
    java.util.Arrays.setAll(names, kind);
    return names;
  }
}
