package dev.laurel.benchmarks;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who is signed in and asks for one page again and again, four times a second. */
final class PageVisits {

  private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
  private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(250);

  private static final Pattern META =
      Pattern.compile("<meta name=\"csrf-token\" content=\"([^\"]+)\"");

  private final CookieManager cookies = new CookieManager();
  private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();
  private final String origin;
  private final String path;
  private volatile boolean isOver;

  private PageVisits(String origin, String path) {
    this.origin = origin;
    this.path = path;
  }

  /** Signs in. */
  static PageVisits of(String origin, String user, String path) throws IOException {
    PageVisits visits = new PageVisits(origin, path);
    Matcher csrf = CSRF.matcher(visits.send(HttpRequest.newBuilder(visits.at("/login"))).body());
    if (!csrf.find()) {
      throw new IOException("The sign-in page has no form");
    }
    String form =
        "username=%1$s&password=%1$s&_csrf=%2$s"
            .formatted(user, URLEncoder.encode(csrf.group(1), StandardCharsets.UTF_8));
    visits.send(
        HttpRequest.newBuilder(visits.at("/login"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form)));
    return visits;
  }

  /** The cookies of the session, as a header. */
  String cookie() {
    return cookies.getCookieStore().getCookies().stream()
        .map(one -> one.getName() + "=" + one.getValue())
        .collect(Collectors.joining("; "));
  }

  /** The token that a change by this session needs. */
  String csrf() throws IOException {
    Matcher token = META.matcher(send(HttpRequest.newBuilder(at(path))).body());
    if (!token.find()) {
      throw new IOException("The page has no token");
    }
    return token.group(1);
  }

  private URI at(String where) {
    return URI.create(origin + where);
  }

  private HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
    try {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  /** Asks for the page as often as said, and how long each answer took, in milliseconds. */
  Times times(int visits) throws IOException {
    List<Double> taken = new ArrayList<>();
    for (int i = 0; i < visits; i++) {
      taken.add(visit());
    }
    return new Times(taken);
  }

  /** The same until it is stopped. */
  Times untilStopped() throws IOException {
    List<Double> taken = new ArrayList<>();
    while (!isOver) {
      taken.add(visit());
    }
    return new Times(taken);
  }

  void stop() {
    isOver = true;
  }

  private double visit() throws IOException {
    LockSupport.parkNanos(PAUSE);
    long begin = System.nanoTime();
    HttpResponse<String> answer =
        send(HttpRequest.newBuilder(at(path)).header("Accept", "text/html"));
    if (answer.statusCode() != 200) {
      throw new IOException(path + " answers " + answer.statusCode());
    }
    return (System.nanoTime() - begin) / 1e6;
  }

  /**
   * How long answers took.
   *
   * @param sorted in milliseconds, the shortest first
   */
  record Times(List<Double> sorted) {

    Times {
      double[] copy = sorted.stream().mapToDouble(Double::doubleValue).sorted().toArray();
      sorted = Arrays.stream(copy).boxed().toList();
    }

    /** What that share of the answers did not take longer than. */
    double within(double share) {
      return sorted.isEmpty()
          ? 0
          : sorted.get(Math.min(sorted.size() - 1, (int) (sorted.size() * share)));
    }
  }
}
