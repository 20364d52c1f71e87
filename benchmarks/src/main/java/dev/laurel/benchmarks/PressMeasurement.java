package dev.laurel.benchmarks;

import dev.laurel.certificates.press.CompiledTemplate;
import java.io.IOException;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** {@code ./bench press}: the press and rival ways, in one run. */
final class PressMeasurement {

  private final boolean isQuick;
  private final PrintStream out;

  PressMeasurement(boolean isQuick, PrintStream out) {
    this.isQuick = isQuick;
    this.out = out;
  }

  Report run() throws RunnerException, IOException, InterruptedException {
    String machine = Machine.words();
    Map<String, Measured> measured = new TreeMap<>();
    for (RunResult run : new Runner(options()).run()) {
      String name = run.getParams().getBenchmark();
      measured.put(name.substring(getClass().getPackageName().length() + 1), Measured.of(run));
    }
    out.println("Measuring LibreOffice, where installed.");
    LibreOffice.Found office = LibreOffice.measure(isQuick ? 2 : 10);
    out.println("Measuring sizes.");
    CompiledTemplate template = Deck.compiled();
    Sizes latin = Sizes.of(template, Names::latin);
    Sizes mixed = Sizes.of(template, Names::mixed);
    PressTable.SizesOfAll sizes =
        new PressTable.SizesOfAll(
            latin,
            mixed,
            Sizes.ofSigned(BenchmarkKeys.ECDSA.signer()),
            Sizes.ofSigned(BenchmarkKeys.RSA_2048.signer()));
    String table = new PressTable(measured, office, sizes, machine).text();
    return new Report(table, figures(measured, office, sizes));
  }

  private Options options() {
    return new OptionsBuilder()
        .include("benchmarks\\.(Stamp|Signed|Form|Naive|Compile)Benchmark\\.")
        .forks(1)
        .threads(1)
        .jvmArgs("-XX:+UseSerialGC", "-Xms1g", "-Xmx1g", "-Djava.awt.headless=true")
        .jvmArgsAppend("-Dorg.slf4j.simpleLogger.defaultLogLevel=error")
        .warmupIterations(isQuick ? 2 : 4)
        .warmupTime(TimeValue.seconds(isQuick ? 3 : 5))
        .measurementIterations(isQuick ? 2 : 5)
        .measurementTime(TimeValue.seconds(isQuick ? 2 : 4))
        .addProfiler(GCProfiler.class)
        .shouldFailOnError(true)
        .build();
  }

  /** The figures by the names that were asked for; sizes are those of names in all scripts. */
  private static Map<String, @Nullable Object> figures(
      Map<String, Measured> measured,
      LibreOffice.@Nullable Found office,
      PressTable.SizesOfAll all) {
    Sizes sizes = all.mixed();
    Map<String, @Nullable Object> figures = new LinkedHashMap<>();
    figures.put("latinPerSecond", rate(measured, "StampBenchmark.latin"));
    figures.put("mixedPerSecond", rate(measured, "StampBenchmark.mixed"));
    figures.put("signedEcdsaPerSecond", rate(measured, "SignedBenchmark.ecdsa"));
    figures.put("signedRsa2048PerSecond", rate(measured, "SignedBenchmark.rsa2048"));
    figures.put("acroFormUnicodePerSecond", rate(measured, "FormBenchmark.unicode"));
    figures.put("acroFormHelveticaPerSecond", rate(measured, "FormBenchmark.helvetica"));
    figures.put("naivePerSecond", rate(measured, "NaiveBenchmark.draw"));
    figures.put("libreOfficePerSecond", office == null ? null : rounded(office.perSecond()));
    figures.put("suffixBytes", Math.round(sizes.suffix()));
    figures.put("storedBytes", Math.round(sizes.stored()));
    figures.put("storedSignedEcdsaBytes", Math.round(all.ecdsa().stored()));
    figures.put("storedSignedRsa2048Bytes", Math.round(all.rsa2048().stored()));
    figures.put(
        "compileMillis", rounded(1000 / found(measured, "CompileBenchmark.compile").perSecond()));
    return figures;
  }

  private static double rate(Map<String, Measured> measured, String name) {
    return rounded(found(measured, name).perSecond());
  }

  private static double rounded(double value) {
    return value >= 100 ? Math.round(value) : Math.round(value * 100) / 100.0;
  }

  static Measured found(Map<String, Measured> measured, String name) {
    Measured found = measured.get(name);
    if (found == null) {
      throw new IllegalStateException(name + " was not measured, only " + measured.keySet());
    }
    return found;
  }
}
