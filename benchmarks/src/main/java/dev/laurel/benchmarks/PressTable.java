package dev.laurel.benchmarks;

import java.util.Arrays;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The figures of {@code ./bench press} for readers. */
final class PressTable {

  private static final String STAMP = "StampBenchmark.latin";

  private final Map<String, Measured> measured;
  private final LibreOffice.@Nullable Found office;
  private final SizesOfAll sizes;
  private final String machine;
  private final StringBuilder text = new StringBuilder();

  /**
   * How large certificates are.
   *
   * @param ecdsa Latin names, signed with ECDSA P-256
   * @param rsa2048 the same, with RSA of 2048 bits
   */
  record SizesOfAll(Sizes latin, Sizes mixed, Sizes ecdsa, Sizes rsa2048) {

    private double[] each(ToDoubleFunction<Sizes> what) {
      return Stream.of(latin, mixed, ecdsa, rsa2048).mapToDouble(what).toArray();
    }
  }

  PressTable(
      Map<String, Measured> measured,
      LibreOffice.@Nullable Found office,
      SizesOfAll sizes,
      String machine) {
    this.measured = measured;
    this.office = office;
    this.sizes = sizes;
    this.machine = machine;
  }

  String text() {
    text.append(machine)
        .append(
            " One thread each. “Of processor time” counts the seconds the thread really got, which"
                + " matters where the machine has other work too.\n\n");
    text.append(
        "| way | certificates/s | of processor time | PDF | heap each | the press is faster by |\n");
    text.append("|---|--:|--:|--:|--:|--:|\n");
    row("**The press**, Latin names", STAMP);
    row("**The press**, names in six scripts", "StampBenchmark.mixed");
    row("**The press**, Latin names, signed with ECDSA P-256", "SignedBenchmark.ecdsa");
    row("**The press**, Latin names, signed with RSA-2048", "SignedBenchmark.rsa2048");
    row("PDF form, Helvetica, filled and flattened by PDFBox", "FormBenchmark.helvetica");
    row("PDF form, embedded Unicode font, the same", "FormBenchmark.unicode");
    row("POI draws each slide (Graphics2D to PDF)", "NaiveBenchmark.draw");
    office();
    text.append(
        String.format(
            "%nThe press making certificates ready to be stored (stamped and packed): %s/s,"
                + " %s/s of processor time.%n",
            number(found("StampBenchmark.packed").perSecond()),
            number(found("StampBenchmark.packed").perCpuSecond())));
    text.append(
        "\n| of each certificate | Latin names | names in six scripts | Latin names, ECDSA | Latin"
            + " names, RSA-2048 |\n|---|--:|--:|--:|--:|\n");
    sizes("bytes of its own", sizes.each(Sizes::suffix));
    sizes("bytes stored", sizes.each(Sizes::stored));
    sizes("bytes stored, the largest", sizes.each(Sizes::mostStored));
    text.append(
        String.format(
            "%nCompiling the template, once: %s ms.%n",
            number(1000 / found("CompileBenchmark.compile").perSecond())));
    return text.toString().stripTrailing();
  }

  private void sizes(String what, double[] each) {
    row(
        Stream.concat(Stream.of(what), Arrays.stream(each).mapToObj(PressTable::number))
            .toArray(String[]::new));
  }

  private void row(String way, String name) {
    Measured one = found(name);
    row(
        way,
        number(one.perSecond()),
        number(one.perCpuSecond()),
        number(one.bytes() / 1000) + " KB",
        number(one.allocated() / 1000) + " KB",
        name.startsWith("S") ? "" : factor(one.perSecond()));
  }

  private void office() {
    if (office == null) {
      row("LibreOffice, headless", "not installed", "", "", "", "");
      return;
    }
    String size = number(office.bytes() / 1000) + " KB";
    row(
        "LibreOffice, headless, a call for each learner",
        number(office.perSecond()),
        "",
        size,
        "",
        factor(office.perSecond()));
    row(
        "LibreOffice, headless, one call for all",
        number(office.perSecondInOneCall()),
        "",
        size,
        "",
        factor(office.perSecondInOneCall()));
  }

  private String factor(double perSecond) {
    return number(found(STAMP).perSecond() / perSecond) + "×";
  }

  private void row(String... cells) {
    text.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }

  private Measured found(String name) {
    return PressMeasurement.found(measured, name);
  }

  private static String number(double value) {
    return value >= 100
        ? String.format("%,.0f", value)
        : String.format(value >= 1 ? "%.1f" : "%.2f", value);
  }
}
