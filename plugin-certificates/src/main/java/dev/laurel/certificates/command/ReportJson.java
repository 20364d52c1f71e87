package dev.laurel.certificates.command;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import dev.laurel.kit.web.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was found in one file, as the API gives it, in one line. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReportJson(
    String file,
    boolean feasible,
    @Nullable Lines report,
    @Nullable List<String> placeholders,
    @Nullable Line unreadable) {

  record Lines(List<Line> errors, List<Line> warnings) {}

  record Line(
      int number,
      String code,
      String severity,
      String message,
      String what,
      String mend,
      String where) {}

  String line() {
    try {
      return Json.MAPPER.writeValueAsString(this);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A report cannot be written", e);
    }
  }
}
