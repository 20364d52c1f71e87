package dev.laurel.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** Sends designs as a form does. */
final class Uploads {

  private static final String BOUNDARY = "----laurel";
  static final String TYPE = "multipart/form-data; boundary=" + BOUNDARY;

  private Uploads() {}

  /** A new design of a course, by its instructor; its id. */
  static String design(String course, String fileName, byte[] file) {
    return sent(field("course", key(course)), fileName, file);
  }

  /** A new design of a course on a host of its own; its id. */
  static String design(
      HostOnItsOwn host, String user, String course, String fileName, byte[] file) {
    HttpResponse<String> answer =
        host.call(
            user,
            "POST",
            RunningHost.API + "/templates",
            HttpRequest.BodyPublishers.ofByteArray(body(field("course", course), fileName, file)),
            TYPE);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return RunningHost.json(answer).get("id").asText();
  }

  /** A design that comes along, taken for a course as it is; its id. */
  static String starter(String course, String id) {
    RunningHost.origin();
    HttpResponse<String> answer =
        RunningHost.call(
            "ines",
            "POST",
            RunningHost.API + "/templates",
            TYPE,
            (field("course", key(course)) + field("starter", id) + "--" + BOUNDARY + "--\r\n")
                .getBytes(StandardCharsets.UTF_8));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return RunningHost.json(answer).get("id").asText();
  }

  /** A new design with fields of the form, and a file unless it is empty. */
  static HttpResponse<String> design(
      String user, java.util.Map<String, String> fields, String fileName, byte[] file) {
    StringBuilder sent = new StringBuilder();
    fields.forEach((name, value) -> sent.append(field(name, value)));
    return file.length == 0
        ? RunningHost.call(
            user,
            "POST",
            RunningHost.API + "/templates",
            TYPE,
            (sent + "--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8))
        : send(user, "/templates", sent.toString(), fileName, file);
  }

  /** A new version of a design; its id. */
  static String version(String course, String before, String fileName, byte[] file) {
    return sent(field("course", key(course)) + field("replaces", before), fileName, file);
  }

  /** A form with one field and a file. */
  static HttpResponse<String> form(
      String user, String path, String name, String value, String fileName, byte[] file) {
    return send(user, path, field(name, value), fileName, file);
  }

  private static String key(String course) {
    return RunningHost.key(course).replace("%3A", ":").replace("%2B", "+");
  }

  private static String field(String name, String value) {
    return head(name, "") + value + "\r\n";
  }

  private static String head(String name, String more) {
    return "--"
        + BOUNDARY
        + "\r\nContent-Disposition: form-data; name=\""
        + name
        + "\""
        + more
        + "\r\n\r\n";
  }

  private static String sent(String fields, String fileName, byte[] file) {
    HttpResponse<String> answer = send("ines", "/templates", fields, fileName, file);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return RunningHost.json(answer).get("id").asText();
  }

  private static HttpResponse<String> send(
      String user, String path, String fields, String fileName, byte[] file) {
    RunningHost.origin();
    return RunningHost.call(
        user, "POST", RunningHost.API + path, TYPE, body(fields, fileName, file));
  }

  /** The form that a design of a course is sent with. */
  static byte[] form(String course, String fileName, byte[] file) {
    return body(field("course", course), fileName, file);
  }

  private static byte[] body(String fields, String fileName, byte[] file) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    body.writeBytes(fields.getBytes(StandardCharsets.UTF_8));
    body.writeBytes(
        head("file", "; filename=\"" + fileName + "\"").getBytes(StandardCharsets.UTF_8));
    body.writeBytes(file);
    body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
    return body.toByteArray();
  }
}
