package dev.laurel.host.grading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectReader;
import dev.laurel.kit.persistence.TextHandler;
import dev.laurel.kit.web.Json;
import java.util.Map;
import org.apache.ibatis.type.MappedTypes;

/** {@link Scores} as a JSON object. */
@MappedTypes(Scores.class)
final class ScoresHandler extends TextHandler<Scores> {

  private static final ObjectReader READER =
      Json.MAPPER.readerFor(new TypeReference<Map<String, Double>>() {});

  /** Called by MyBatis. */
  ScoresHandler() {}

  @Override
  protected Scores fromText(String text) {
    try {
      return new Scores(READER.readValue(text));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The column scores holds no JSON object: " + text, e);
    }
  }

  @Override
  protected String toText(Scores value) {
    try {
      return Json.MAPPER.writeValueAsString(value.byBadge());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Scores are plain numbers", e);
    }
  }
}
