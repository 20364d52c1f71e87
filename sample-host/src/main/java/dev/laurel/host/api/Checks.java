package dev.laurel.host.api;

import dev.laurel.kit.web.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with an input, field by field. */
final class Checks {

  private final List<Problem.FieldError> errors = new ArrayList<>();

  Checks must(boolean holds, String field, String message) {
    if (!holds) {
      errors.add(new Problem.FieldError(field, message));
    }
    return this;
  }

  Checks text(@Nullable String value, String field, int longest) {
    return must(
            value == null || value.length() <= longest,
            field,
            "The text is longer than %d characters.".formatted(longest))
        .must(
            value == null || value.codePoints().noneMatch(Checks::isNoText),
            field,
            "The text holds a control character or half a character, which cannot be shown.");
  }

  private static boolean isNoText(int sign) {
    int type = Character.getType(sign);
    return type == Character.CONTROL || type == Character.SURROGATE;
  }

  /** A list whose members must all be there. */
  <T> Checks complete(@Nullable List<? extends @Nullable T> values, String field) {
    return must(
        values == null || values.stream().noneMatch(Objects::isNull),
        field,
        "The list holds null.");
  }

  Checks share(@Nullable Double value, String field) {
    return must(
        value == null || value >= 0 && value <= 1,
        field,
        "‘%s’ is not a number from 0 to 1.".formatted(value));
  }

  /** Ends the call with 422 when anything was wrong. */
  void done() {
    if (!errors.isEmpty()) {
      throw Problem.of(422, "WRONG_INPUT", "Some fields hold what is not allowed.")
          .withErrors(errors)
          .exception();
    }
  }
}
