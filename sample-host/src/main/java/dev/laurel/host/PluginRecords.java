package dev.laurel.host;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.MDC;
import org.slf4j.bridge.SLF4JBridgeHandler;

/**
 * Takes what plugins log by {@code java.util.logging}. SLF4J writes key-value pairs in front of a
 * message there; here they become what they were, so that a program finds a line by the course, run
 * or certificate it is about.
 */
@Allowed("logs go through slf4j — because this is the bridge by which those of plugins get there")
final class PluginRecords extends SLF4JBridgeHandler {

  private static final Pattern PAIR = Pattern.compile("([a-z]{1,20})=(\\S{1,255}) ");

  /** Takes all records of this process. */
  static void take() {
    Logger.getLogger("").addHandler(new PluginRecords());
  }

  @Override
  public void publish(LogRecord record) {
    Map<String, String> pairs = new LinkedHashMap<>();
    String message = record == null ? null : record.getMessage();
    if (record == null || message == null) {
      return;
    }
    Matcher pair = PAIR.matcher(message);
    int end = 0;
    while (pair.find(end) && pair.start() == end) {
      pairs.put(String.valueOf(pair.group(1)), String.valueOf(pair.group(2)));
      end = pair.end();
    }
    record.setMessage(message.substring(end));
    pairs.forEach(MDC::put);
    try {
      super.publish(record);
    } finally {
      pairs.keySet().forEach(MDC::remove);
    }
  }
}
