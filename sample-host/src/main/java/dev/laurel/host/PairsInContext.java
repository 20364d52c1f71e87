package dev.laurel.host;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.core.filter.Filter;
import ch.qos.logback.core.spi.FilterReply;
import java.util.HashMap;
import java.util.Map;
import org.slf4j.MDC;

/**
 * Puts the pairs of a line into its context, so that the host's own lines are found by the course,
 * run or certificate they are about as those of plugins are (see {@link PluginRecords}). Keeps no
 * line back. The configuration of the log names it; safe for threads.
 */
@Allowed("logs go through slf4j — because only Logback itself may add to a line of its own")
public final class PairsInContext extends Filter<ILoggingEvent> {

  /** Called by Logback. */
  public PairsInContext() {}

  @Override
  public FilterReply decide(ILoggingEvent line) {
    if (line instanceof LoggingEvent event && event.getKeyValuePairs() != null) {
      Map<String, String> context = new HashMap<>();
      Map<String, String> before = MDC.getCopyOfContextMap();
      if (before != null) {
        context.putAll(before);
      }
      event.getKeyValuePairs().forEach(pair -> context.put(pair.key, String.valueOf(pair.value)));
      event.setMDCPropertyMap(context);
    }
    return FilterReply.NEUTRAL;
  }
}
