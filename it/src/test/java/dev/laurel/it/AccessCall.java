package dev.laurel.it;

import com.fasterxml.jackson.databind.JsonNode;
import dev.laurel.test.Calls;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A call that somebody may make.
 *
 * @param method GET and the like
 * @param path with its parameters in braces
 * @param rule who may make it
 * @param type the content type of what is sent with it, or nothing
 */
record AccessCall(String method, String path, AccessRule rule, String type) {

  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String PARTS = "multipart/form-data; boundary=mx";
  private static final Pattern ANY_OF = Pattern.compile("\\{(\\w+): ([a-z|]+)}");
  private static final Pattern PATTERN = Pattern.compile("\\{(\\w+): [^{}]*(\\{\\d+})?[^{}]*}");

  /** Pages whose forms bring a file. */
  private static final List<String> FILES =
      List.of("/templates/new", "/versions", "/picture", "/fonts", "/exceptions.csv");

  /** All there are: the API of the plugin as it describes itself, its pages, the host. */
  static List<AccessCall> all(JsonNode document) {
    List<AccessCall> calls = new ArrayList<>(ofApi(document));
    Calls.table("plugin-pages.txt")
        .forEach((call, kind) -> calls.addAll(ofPage("/plugins/certificates", call, kind, calls)));
    Calls.table("host.txt").forEach((call, kind) -> calls.addAll(ofPage("", call, kind, calls)));
    return calls;
  }

  private static List<AccessCall> ofApi(JsonNode document) {
    List<AccessCall> calls = new ArrayList<>();
    for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
      for (Map.Entry<String, JsonNode> call : path.getValue().properties()) {
        var bodies = call.getValue().path("requestBody").path("content").fieldNames();
        String type = bodies.hasNext() ? bodies.next() : "";
        calls.add(
            new AccessCall(
                call.getKey().toUpperCase(Locale.ROOT),
                RunningHost.API + path.getKey(),
                AccessRule.of(call.getValue().path("x-access").asText()),
                type.startsWith("multipart") ? PARTS : type));
      }
    }
    return calls;
  }

  private static List<AccessCall> ofPage(
      String context, String call, String kind, List<AccessCall> known) {
    String[] parts = call.split(" ", 2);
    List<AccessCall> calls = new ArrayList<>();
    for (String path : expanded(parts[1])) {
      AccessRule rule =
          kind.equals("{step}")
              ? ofStep(path.substring(path.lastIndexOf('/')), known)
              : AccessRule.of(kind);
      calls.add(new AccessCall(parts[0], context + path, rule, type(parts[0], path)));
    }
    return calls;
  }

  private static String type(String method, String path) {
    if (path.startsWith("/api/host/v1/bulk")) {
      return "application/x-ndjson";
    }
    if (path.startsWith("/api/")) {
      return method.equals("PUT") || method.equals("PATCH") ? "application/json" : "";
    }
    if (method.equals("GET")) {
      return "";
    }
    return FILES.stream().anyMatch(path::endsWith) ? PARTS : FORM;
  }

  private static AccessRule ofStep(String step, List<AccessCall> known) {
    return known.stream()
        .filter(one -> one.path().equals(RunningHost.API + "/templates/{id}" + step))
        .findFirst()
        .orElseThrow()
        .rule();
  }

  /** The path with each of the words that it takes, and without patterns. */
  private static List<String> expanded(String path) {
    Matcher anyOf = ANY_OF.matcher(path);
    if (!anyOf.find()) {
      return List.of(PATTERN.matcher(path).replaceAll("{$1}"));
    }
    List<String> paths = new ArrayList<>();
    for (String word : anyOf.group(2).split("\\|")) {
      paths.addAll(expanded(path.substring(0, anyOf.start()) + word + path.substring(anyOf.end())));
    }
    return paths;
  }

  boolean reads() {
    return method.equals("GET");
  }

  boolean isPage() {
    return !path.contains("/api/");
  }

  /** What is sent: nothing that could be taken for what was meant. */
  String body(AccessSide side) {
    if (type.equals(PARTS)) {
      String part = "--mx\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n";
      return part.formatted("course", side.key())
          + part.formatted("org", side.organization())
          + part.formatted("revision", "0")
          + "--mx--\r\n";
    }
    if (type.equals(FORM)) {
      return path.endsWith("/language") ? "" : "revision=1&course=" + side.encodedKey();
    }
    return type.equals("application/json") ? "{}" : "";
  }

  @Override
  public String toString() {
    return method + " " + path;
  }
}
