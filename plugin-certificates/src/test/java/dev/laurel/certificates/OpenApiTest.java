package dev.laurel.certificates;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.laurel.kit.web.Json;
import dev.laurel.test.Calls;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class OpenApiTest {

  private static final String BASE = "/api/v1";

  private static JsonNode document() throws IOException {
    return Json.MAPPER.readTree(
        Objects.requireNonNull(OpenApiTest.class.getResourceAsStream("web/openapi.json")));
  }

  @Test
  void describesExactlyTheCallsThereAre() throws IOException {
    Set<String> described = new TreeSet<>();
    document()
        .path("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .fieldNames()
                    .forEachRemaining(
                        method ->
                            described.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));

    assertThat(described)
        .isEqualTo(
            implemented().stream()
                .filter(call -> call.contains(" " + BASE + "/"))
                .map(call -> call.replace(" " + BASE, " "))
                .collect(Collectors.toCollection(TreeSet::new)));
  }

  @Test
  void saysOfEachCallWhoMayMakeIt() throws IOException {
    JsonNode document = document();
    document
        .path("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .properties()
                    .forEach(
                        call ->
                            assertThat(
                                    document
                                        .path("x-access-kinds")
                                        .path(call.getValue().path("x-access").asText())
                                        .asText())
                                .as("x-access of %s %s", call.getKey(), path.getKey())
                                .isNotBlank()));
  }

  @Test
  void itIsSaidOfEachPageWhoMayOpenIt() {
    assertThat(Calls.table("plugin-pages.txt").keySet())
        .isEqualTo(
            implemented().stream()
                .filter(call -> !call.contains(" " + BASE + "/"))
                .collect(Collectors.toCollection(TreeSet::new)));
  }

  private static Set<String> implemented() {
    return Calls.of("dev.laurel.certificates");
  }
}
