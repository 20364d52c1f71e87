package dev.laurel.kit.web;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.PathSegment;
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells for the log which course, run, certificate or template a request is about, from its
 * address. Never whom: names of learners are taken neither from the path nor from the query, and
 * what does not look like an id is left out.
 */
final class RequestIds {

  private static final Map<String, String> KINDS =
      Map.of(
          "certificates", "certificate",
          "verify", "certificate",
          "credentials", "certificate",
          "generations", "run",
          "templates", "template",
          "reviews", "template");

  private static final Pattern ID = Pattern.compile("[0-9a-f]{32}");

  /** Ids of courses are the host's own; one with an at sign might be somebody's address. */
  private static final Pattern COURSE = Pattern.compile("[^\\s\\p{C}\\p{Z}@]{1,255}");

  private RequestIds() {}

  /** The ids by what they are of, in the order in which they are to be logged. */
  static Map<String, String> of(UriInfo asked) {
    MultivaluedMap<String, String> parameters = asked.getPathParameters();
    MultivaluedMap<String, String> query = asked.getQueryParameters();
    Map<String, String> ids = new LinkedHashMap<>();
    put(ids, "course", COURSE, query.getFirst("course"));
    put(ids, "course", COURSE, parameters.getFirst("key"));
    put(ids, "template", ID, query.getFirst("design"));
    String id = parameters.getFirst("id");
    if (id != null) {
      put(ids, kindOf(id, asked.getPathSegments()), ID, id);
    }
    return ids;
  }

  /** What stands in front of an id in the path says what it is of; empty where that is not told. */
  private static String kindOf(String id, List<PathSegment> path) {
    for (int i = 1; i < path.size(); i++) {
      String here = path.get(i).getPath();
      if (here.equals(id) || here.startsWith(id + ".")) {
        return KINDS.getOrDefault(path.get(i - 1).getPath(), "");
      }
    }
    return "";
  }

  private static void put(
      Map<String, String> ids, String kind, Pattern shape, @Nullable String id) {
    if (!kind.isEmpty() && id != null && shape.matcher(id).matches()) {
      ids.put(kind, id);
    }
  }
}
