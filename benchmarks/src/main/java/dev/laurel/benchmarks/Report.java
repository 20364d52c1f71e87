package dev.laurel.benchmarks;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a measurement found.
 *
 * @param table in Markdown, with what is needed to understand it
 * @param figures by name; null where something could not be measured here
 */
record Report(String table, Map<String, @Nullable Object> figures) {

  Report {
    figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
  }
}
