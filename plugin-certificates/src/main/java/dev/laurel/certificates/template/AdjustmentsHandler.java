package dev.laurel.certificates.template;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.laurel.certificates.slide.Adjustments;
import dev.laurel.kit.persistence.TextHandler;
import dev.laurel.kit.web.Json;
import org.apache.ibatis.type.MappedTypes;

/** {@link Adjustments} as JSON. */
@MappedTypes(Adjustments.class)
final class AdjustmentsHandler extends TextHandler<Adjustments> {

  @Override
  protected Adjustments fromText(String text) {
    try {
      return Json.MAPPER.readValue(text, Adjustments.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The column adjustments holds none", e);
    }
  }

  @Override
  protected String toText(Adjustments value) {
    try {
      return Json.MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Adjustments are plain text", e);
    }
  }
}
