package dev.laurel.benchmarks;

import dev.laurel.certificates.press.Marking;
import dev.laurel.certificates.press.TemplateCompiler;
import java.util.Locale;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What is done once for a template: from the file to what can be stamped. */
@State(Scope.Thread)
public class CompileBenchmark {

  private final byte[] deck = Deck.bytes();

  /** Reads and compiles the presentation. */
  @Benchmark
  public Object compile(CpuTime counted) {
    counted.made(0);
    return new TemplateCompiler().compile(Deck.slide(deck), Locale.ENGLISH, Marking.NONE);
  }
}
