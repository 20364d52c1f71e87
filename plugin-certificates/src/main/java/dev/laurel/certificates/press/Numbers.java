package dev.laurel.certificates.press;

/** Numbers as PDF writes them: never with an exponent, the same on every machine. */
final class Numbers {

  private Numbers() {}

  static void append(StringBuilder text, double value) {
    long tenThousandths = Math.round(value * 10_000);
    if (tenThousandths < 0) {
      text.append('-');
      tenThousandths = -tenThousandths;
    }
    text.append(tenThousandths / 10_000);
    int fraction = (int) (tenThousandths % 10_000);
    if (fraction != 0) {
      text.append('.');
      for (int digit = 1_000; fraction > 0; digit /= 10) {
        text.append((char) ('0' + fraction / digit));
        fraction %= digit;
      }
    }
  }

  static String of(double value) {
    StringBuilder text = new StringBuilder();
    append(text, value);
    return text.toString();
  }
}
