package dev.laurel.kit.web;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import com.ibm.icu.util.ULocale;
import java.text.Bidi;
import java.util.BitSet;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One pattern, read once. A value that runs against the direction of the language, such as an
 * Arabic name in a German sentence, is set apart (UAX #9, FSI and PDI), so that what stands around
 * it keeps its place. Safe for any thread: a format of ICU is not, so it is held while it works, a
 * microsecond or less; a copy for each use takes longer.
 */
final class Phrase {

  private static final Object[] NOTHING = {};
  private static final char FIRST_STRONG_ISOLATE = '\u2068';
  private static final char POP_ISOLATE = '\u2069';

  private final MessageFormat format;
  private final boolean isRightToLeft;
  private final BitSet numbers;
  private final @Nullable String always;

  /**
   * Reads a pattern.
   *
   * @param pattern the pattern, straight apostrophes doubled
   * @param locale whose plurals and numbers it follows
   * @throws IllegalArgumentException when it is not well formed
   */
  Phrase(String pattern, Locale locale) {
    numbers = numbers(new MessagePattern(pattern));
    isRightToLeft = ULocale.forLocale(locale).isRightToLeft();
    format = new MessageFormat(pattern, ULocale.forLocale(locale));
    boolean takesValues = format.getFormatsByArgumentIndex().length > 0;
    always = takesValues ? null : format.format(NOTHING);
  }

  /** The text with values in it; a number may come as text in digits. */
  String with(Object... values) {
    if (always != null) {
      return always;
    }
    Object[] typed = typed(values);
    synchronized (format) {
      return format.format(typed);
    }
  }

  private Object[] typed(Object[] values) {
    Object[] typed = values.clone();
    for (int at = numbers.nextSetBit(0); at >= 0 && at < typed.length; ) {
      if (typed[at] instanceof String digits) {
        typed[at] = Long.valueOf(digits);
      }
      at = numbers.nextSetBit(at + 1);
    }
    for (int at = 0; at < typed.length; at++) {
      if (typed[at] instanceof String text && runsAgainst(text)) {
        typed[at] = FIRST_STRONG_ISOLATE + text + POP_ISOLATE;
      }
    }
    return typed;
  }

  private boolean runsAgainst(String text) {
    return isRightToLeft
        ? text.codePoints()
            .anyMatch(
                one -> Character.getDirectionality(one) == Character.DIRECTIONALITY_LEFT_TO_RIGHT)
        : Bidi.requiresBidi(text.toCharArray(), 0, text.length());
  }

  private static BitSet numbers(MessagePattern pattern) {
    BitSet numbers = new BitSet();
    for (int index = 0; index < pattern.countParts(); index++) {
      Part part = pattern.getPart(index);
      if (part.getType() == Part.Type.ARG_START && isNumber(pattern, index)) {
        numbers.set(pattern.getPart(index + 1).getValue());
      }
    }
    return numbers;
  }

  private static boolean isNumber(MessagePattern pattern, int start) {
    ArgType type = pattern.getPart(start).getArgType();
    return type.hasPluralStyle()
        || (type == ArgType.SIMPLE
            && pattern.partSubstringMatches(pattern.getPart(start + 2), "number"));
  }
}
