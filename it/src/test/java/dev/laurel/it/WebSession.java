package dev.laurel.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Calls as a browser makes them, without one: with a session's cookie, or as a program with HTTP
 * Basic, or as nobody.
 *
 * @param origin of the host
 * @param header the name of the header that says who calls, and its value; empty for nobody
 * @param token what the session's pages carry; empty without a session
 */
record WebSession(String origin, String header, String value, String token) {

  static final String FORM = "application/x-www-form-urlencoded";

  private static final Pattern TOKEN = Pattern.compile("name=\"csrf-token\" content=\"([^\"]*)\"");
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

  static WebSession nobody(String origin) {
    return new WebSession(origin, "", "", "");
  }

  /** Somebody whose password is her name, with HTTP Basic. */
  static WebSession basic(String origin, String user) {
    return new WebSession(
        origin,
        "Authorization",
        "Basic "
            + Base64.getEncoder()
                .encodeToString((user + ":" + user).getBytes(StandardCharsets.UTF_8)),
        "");
  }

  /** The session that the form of sign-in begins, of nobody yet. */
  static WebSession begun(String origin) {
    HttpResponse<String> page = nobody(origin).get("/login");
    return new WebSession(origin, "Cookie", cookie(page), token(page));
  }

  /** Signs somebody in whose password is her name. */
  static WebSession signedIn(String origin, String user) {
    HttpResponse<String> answer = begun(origin).signIn(user, user);
    if (answer.statusCode() != 303) {
      throw new AssertionError(user + " cannot sign in: " + answer.statusCode());
    }
    WebSession session = new WebSession(origin, "Cookie", cookie(answer), "");
    return new WebSession(origin, "Cookie", session.value(), token(session.get("/dashboard")));
  }

  HttpResponse<String> signIn(String user, String password) {
    return send(
        "POST",
        "/login",
        FORM,
        "username=%s&password=%s&_csrf=%s".formatted(encoded(user), encoded(password), token));
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** The cookie that an answer sets, without what is said of it. */
  static String cookie(HttpResponse<?> answer) {
    return answer.headers().firstValue("Set-Cookie").orElse("").replaceFirst(";.*", "");
  }

  private static String token(HttpResponse<String> page) {
    Matcher token = TOKEN.matcher(page.body());
    return token.find() ? token.group(1) : "";
  }

  /** As a browser asks for a page. */
  HttpResponse<String> get(String path) {
    return send(request("GET", path, "", "").header("Accept", "text/html,*/*;q=0.8"));
  }

  HttpResponse<String> send(String method, String path, String type, String body) {
    return send(request(method, path, type, body));
  }

  HttpRequest.Builder request(String method, String path, String type, String body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(origin + path))
            .timeout(Duration.ofMinutes(1))
            .method(
                method,
                body.isEmpty()
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofString(body));
    if (!header.isEmpty()) {
      request.header(header, value);
    }
    if (!type.isEmpty()) {
      request.header("Content-Type", type);
    }
    return request;
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
