package dev.laurel.certificates.doctor;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import dev.laurel.kit.web.Json;
import dev.laurel.kit.web.Messages;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A report, as the API gives it.
 *
 * @param state {@code fine}, {@code warning} or {@code wrong}: that of the worst finding
 * @param checkedAt when
 * @param findings in the order of what they are about
 */
public record DoctorJson(String state, Instant checkedAt, List<FindingJson> findings) {

  /** A finding. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record FindingJson(
      String code, String state, String title, String text, @Nullable String value, String help) {}

  /** A report in a reader's words. */
  public static DoctorJson of(Report report, Messages messages, Locale locale) {
    return new DoctorJson(
        lower(report.state()),
        report.checkedAt(),
        report.told(messages, locale).stream()
            .map(
                told ->
                    new FindingJson(
                        told.code(),
                        lower(told.state()),
                        told.title(),
                        told.text(),
                        told.value(),
                        told.help()))
            .toList());
  }

  private static String lower(State state) {
    return state.name().toLowerCase(Locale.ROOT);
  }

  /** In one line. */
  public String line() {
    try {
      return Json.MAPPER.writeValueAsString(this);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A report cannot be written", e);
    }
  }
}
