package dev.laurel.benchmarks;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The figures of {@code ./bench press} for readers. */
final class PressTable {

  private static final String STAMP = "StampBenchmark.latin";

  private final Map<String, Measured> measured;
  private final LibreOffice.@Nullable Found office;
  private final Sizes latin;
  private final Sizes mixed;
  private final String machine;
  private final StringBuilder text = new StringBuilder();

  PressTable(
      Map<String, Measured> measured,
      LibreOffice.@Nullable Found office,
      Sizes latin,
      Sizes mixed,
      String machine) {
    this.measured = measured;
    this.office = office;
    this.latin = latin;
    this.mixed = mixed;
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
    text.append("\n| of each certificate | Latin names | names in six scripts |\n|---|--:|--:|\n");
    text.append(
        String.format(
            "| bytes of its own | %s | %s |%n", number(latin.suffix()), number(mixed.suffix())));
    text.append(
        String.format(
            "| bytes stored | %s | %s |%n", number(latin.stored()), number(mixed.stored())));
    text.append(
        String.format(
            "| bytes stored, the largest | %d | %d |%n", latin.mostStored(), mixed.mostStored()));
    text.append(
        String.format(
            "%nCompiling the template, once: %s ms.%n",
            number(1000 / found("CompileBenchmark.compile").perSecond())));
    return text.toString().stripTrailing();
  }

  private void row(String way, String name) {
    Measured one = found(name);
    row(
        way,
        number(one.perSecond()),
        number(one.perCpuSecond()),
        number(one.bytes() / 1000) + " KB",
        number(one.allocated() / 1000) + " KB",
        name.startsWith("Stamp") ? "" : factor(one.perSecond()));
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
