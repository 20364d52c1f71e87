package dev.laurel.kit.web;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.number.Scale;
import com.ibm.icu.util.NoUnit;
import com.ibm.icu.util.ULocale;
import java.util.Locale;

/** Numbers as a language writes them. Safe for any thread. */
final class Numbers {

  private final LocalizedNumberFormatter whole;
  private final LocalizedNumberFormatter percent;

  Numbers(Locale locale) {
    LocalizedNumberFormatter plain = NumberFormatter.withLocale(ULocale.forLocale(locale));
    whole = plain.precision(Precision.integer());
    percent = plain.unit(NoUnit.PERCENT).scale(Scale.powerOfTen(2));
  }

  String whole(long number) {
    return whole.format(number).toString();
  }

  String percent(double share, int decimals) {
    return percent.precision(Precision.maxFraction(decimals)).format(share).toString();
  }
}
