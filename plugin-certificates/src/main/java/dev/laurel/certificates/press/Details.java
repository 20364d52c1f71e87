package dev.laurel.certificates.press;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;

/**
 * What is printed for one learner. The same details give the same bytes, always.
 *
 * @param texts texts by the canonical name of the placeholder, without format; absent or empty when
 *     there is none
 * @param dates times by the canonical name of the placeholder
 * @param zone the time zone in which times become days
 */
public record Details(Map<String, String> texts, Map<String, Instant> dates, ZoneId zone) {

  /** Keeps copies, so that the value cannot change. */
  public Details {
    texts = Map.copyOf(texts);
    dates = Map.copyOf(dates);
  }
}
