package dev.laurel.certificates.doctor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing found; words are made when it is shown.
 *
 * @param topic what it is about
 * @param code what it is
 * @param values for the words: texts, numbers, moments, durations, sizes, or lists of these
 * @param value the figure that says most, or null
 */
record Finding(Topic topic, FindingCode code, List<Object> values, @Nullable Object value) {

  Finding {
    values = List.copyOf(values);
  }

  static Finding of(Topic topic, FindingCode code, Object... values) {
    return new Finding(topic, code, List.of(values), null);
  }

  /** The same with a figure. */
  Finding showing(Object figure) {
    return new Finding(topic, code, values, figure);
  }

  /** The stable code that others see: it says the topic too. */
  String id() {
    return code.isOfAnyTopic() ? topic + "_" + code : code.name();
  }
}
