package dev.laurel.test.host;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** A certificate as the list of a course names it. */
record Listed(String id, String username, String status) {

  private static final int PAGE = 500;

  /**
   * All of a course.
   *
   * @param filter more of the query, such as {@code &status=SUPERSEDED}; empty for those that hold
   */
  static List<Listed> all(LaurelHost host, String staff, String key, String filter) {
    List<Listed> all = new ArrayList<>();
    String course = LaurelHost.API + "/courses/" + LaurelHost.encoded(key);
    String after = "";
    do {
      JsonNode page =
          host.ok(
              staff,
              "GET",
              course + "/certificates?limit=" + PAGE + filter + "&after=" + after,
              null);
      for (JsonNode one : page.get("certificates")) {
        all.add(
            new Listed(
                one.get("id").asText(), one.get("username").asText(), one.get("status").asText()));
      }
      after = page.path("next").isTextual() ? page.get("next").asText() : "";
    } while (!after.isEmpty());
    return all;
  }
}
