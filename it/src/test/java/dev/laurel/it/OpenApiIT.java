package dev.laurel.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the API answers is what its description says: these fields, of these types, no others. */
class OpenApiIT {

  private static final String KEY = RunningHost.key("AGIL100");

  private static JsonNode document() {
    assertThat(RunningHost.origin()).isNotEmpty();
    return RunningHost.json(RunningHost.get(null, RunningHost.API + "/openapi.json"));
  }

  @ParameterizedTest
  @CsvSource({
    "ines, GET, /courses/{key}, /courses/KEY, 200",
    "ines, GET, /courses/{key}/generations, /courses/KEY/generations, 200",
    "ines, GET, /courses/{key}/certificates, /courses/KEY/certificates, 200",
    "ines, GET, /courses/{key}/certificates, /courses/KEY/certificates?limit=1, 200",
    "ines, GET, /courses/{key}/certificates, /courses/KEY/certificates?limit=x, 422",
    "ines, GET, /courses/{key}/exceptions, /courses/KEY/exceptions, 200",
    "ines, GET, /courses/{key}/learners, /courses/KEY/learners, 200",
    "ines, GET, /courses/{key}/learners, /courses/KEY/learners?status=none, 200",
    "ines, GET, /courses/{key}/learners, /courses/KEY/learners?from=yesterday, 422",
    "ines, GET, /courses/{key}/certificates/{username}/why, /courses/KEY/certificates/lea/why, 200",
    "ines, GET, /courses/{key}/bulk, /courses/KEY/bulk, 200",
    "ines, POST, /courses/{key}/bulk, /courses/KEY/bulk, 422",
    "ines, GET, /courses/{key}/statistics, /courses/KEY/statistics, 200",
    "ines, GET, /templates, /templates?course=KEY, 200",
    "paul, GET, /templates, /templates, 200",
    "lea, GET, /me/certificates, /me/certificates, 200",
    "admin, GET, /doctor, /doctor, 200",
    "ines, GET, /doctor, /doctor, 403",
    "lea, GET, /courses/{key}, /courses/KEY, 403",
    "luc, POST, /courses/{key}/requests, /courses/KEY/requests, 403",
    "ines, GET, /certificates/{id}.pdf, /certificates/none.pdf, 404",
    "ines, PUT, /courses/{key}/exceptions/{username}, /courses/KEY/exceptions/nobody, 404",
    "ines, POST, /courses/{key}/certificates/{username}/reissue, "
        + "/courses/KEY/certificates/nobody/reissue, 404",
  })
  void answersAsItIsDescribed(String user, String method, String path, String at, int status) {
    JsonNode document = document();

    HttpResponse<String> answer =
        RunningHost.call(
            user,
            method,
            RunningHost.API + at.replace("KEY", KEY),
            method.equals("GET") ? null : "{\"reason\":\"x\"}");

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    JsonNode described =
        document
            .path("paths")
            .path(path)
            .path(method.toLowerCase(java.util.Locale.ROOT))
            .path("responses")
            .path(String.valueOf(status));
    String type = answer.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", "");
    JsonNode schema = described.path("content").path(type).path("schema");
    assertThat(schema.isObject()).as("%s of %s %s", type, status, path).isTrue();
    List<String> wrong = new ArrayList<>();
    compare(document, schema, RunningHost.json(answer), "", wrong);
    assertThat(wrong).isEmpty();
  }

  private static void compare(
      JsonNode document, JsonNode schema, JsonNode value, String at, List<String> wrong) {
    if (schema.has("$ref")) {
      compare(document, document.at(schema.get("$ref").asText().substring(1)), value, at, wrong);
    } else if (schema.has("oneOf")) {
      if (!value.isNull()) {
        compare(document, schema.get("oneOf").get(0), value, at, wrong);
      }
    } else if (!types(schema).contains(type(value))) {
      wrong.add(at + " is " + type(value) + ", described as " + types(schema));
    } else if (schema.has("enum") && !schema.get("enum").toString().contains(value.toString())) {
      wrong.add(at + " is " + value + ", described as " + schema.get("enum"));
    } else if (value.isArray()) {
      value.forEach(one -> compare(document, schema.get("items"), one, at + "[]", wrong));
    } else if (value.isObject() && schema.has("properties")) {
      compareFields(document, schema, value, at, wrong);
    }
  }

  private static void compareFields(
      JsonNode document, JsonNode schema, JsonNode value, String at, List<String> wrong) {
    JsonNode fields = schema.get("properties");
    boolean isProblem = fields.has("detail");
    value
        .properties()
        .forEach(
            field -> {
              if (fields.has(field.getKey())) {
                compare(
                    document,
                    fields.get(field.getKey()),
                    field.getValue(),
                    at + "." + field.getKey(),
                    wrong);
              } else if (!isProblem) {
                wrong.add(at + "." + field.getKey() + " is not described");
              }
            });
    schema
        .path("required")
        .forEach(
            name -> {
              if (!value.has(name.asText())) {
                wrong.add(at + "." + name.asText() + " is missing");
              }
            });
  }

  private static Set<String> types(JsonNode schema) {
    Set<String> types = new TreeSet<>();
    JsonNode type = schema.path("type");
    if (type.isArray()) {
      type.forEach(one -> types.add(one.asText()));
    } else {
      types.add(type.asText());
    }
    if (types.contains("number")) {
      types.add("integer");
    }
    return types;
  }

  private static String type(JsonNode value) {
    return switch (value.getNodeType()) {
      case ARRAY -> "array";
      case BOOLEAN -> "boolean";
      case NULL -> "null";
      case NUMBER -> value.isIntegralNumber() ? "integer" : "number";
      case STRING -> "string";
      default -> "object";
    };
  }
}
