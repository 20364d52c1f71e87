package dev.laurel.certificates.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.laurel.kit.web.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rows of values in a JSON file: an object, or an array of them. */
final class RowsJson {

  private RowsJson() {}

  static List<Row> read(Path file) throws IOException {
    try {
      JsonNode root = Json.MAPPER.readTree(Files.readAllBytes(file));
      List<Row> rows = new ArrayList<>();
      for (JsonNode node : root.isArray() ? root : List.of(root)) {
        Map<String, String> values = new LinkedHashMap<>();
        node.properties().forEach(one -> values.put(one.getKey(), one.getValue().asText()));
        rows.add(new Row(rows.size() + 1, values));
      }
      return rows;
    } catch (JsonProcessingException e) {
      throw new WrongArgumentsException(
          "%s is no JSON: line %d, column %d."
              .formatted(file, e.getLocation().getLineNr(), e.getLocation().getColumnNr()));
    }
  }
}
