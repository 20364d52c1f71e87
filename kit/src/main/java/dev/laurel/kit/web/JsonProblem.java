package dev.laurel.kit.web;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Says what is wrong with a JSON body: in which field, where, and what was expected there. */
final class JsonProblem {

  private JsonProblem() {}

  static Problem of(JsonProcessingException wrong) {
    String where = where(wrong.getLocation());
    return Problem.of(
            wrong instanceof JsonMappingException ? 422 : 400,
            "UNREADABLE_JSON",
            "The body is not the JSON that this call takes" + where + ".")
        .withErrors(List.of(new Problem.FieldError(field(wrong), message(wrong) + where + ".")));
  }

  private static String message(JsonProcessingException wrong) {
    if (wrong instanceof UnrecognizedPropertyException unknown) {
      return "There is no such field. Fields are: "
          + unknown.getKnownPropertyIds().stream()
              .map(String::valueOf)
              .sorted()
              .collect(Collectors.joining(", "));
    }
    if (wrong instanceof MismatchedInputException mismatched) {
      return "This value is not " + expected(mismatched.getTargetType());
    }
    return wrong instanceof JsonMappingException
        ? "This value cannot be read"
        : "This is not JSON. " + firstLine(wrong.getOriginalMessage()).replaceAll("[.\\s]+$", "");
  }

  private static String expected(Class<?> type) {
    if (type == null) {
      return "of the type expected";
    }
    if (CharSequence.class.isAssignableFrom(type)) {
      return "a text";
    }
    if (type == Boolean.class || type == boolean.class) {
      return "true or false";
    }
    if (Number.class.isAssignableFrom(type) || type.isPrimitive()) {
      return "a number";
    }
    if (Collection.class.isAssignableFrom(type)) {
      return "a list";
    }
    return type.isRecord() || Map.class.isAssignableFrom(type)
        ? "an object with fields"
        : "of the type expected";
  }

  private static String field(JsonProcessingException wrong) {
    return wrong instanceof JsonMappingException mapping
        ? mapping.getPath().stream()
            .map(
                part ->
                    part.getFieldName() == null ? "[" + part.getIndex() + "]" : part.getFieldName())
            .collect(Collectors.joining("."))
            .replace(".[", "[")
        : "";
  }

  private static String where(JsonLocation location) {
    return location == null
        ? ""
        : " (line %d, column %d)".formatted(location.getLineNr(), location.getColumnNr());
  }

  /** What follows the first line is about our parser; a caller has no use for it. */
  private static String firstLine(String text) {
    int end = text.indexOf('\n');
    return (end < 0 ? text : text.substring(0, end)).replaceAll("`[^`]*`", "the parser");
  }
}
