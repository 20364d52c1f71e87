package dev.laurel.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import dev.laurel.test.host.LaurelHost;
import dev.laurel.test.host.TrialCourse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** What people ask a host for when much is going on; the same sequence each time. */
final class LoadMix {

  /** Of a thousand requests. */
  private static final int TABS = 2;

  private static final int CARDS = 300;
  private static final int PROGRESS = 300;
  private static final int DOWNLOADS = 200;

  private static final int PAGE = 500;

  private final String origin;
  private final String course;
  private final List<Reader> readers;
  private final String staff;
  private final List<String> ids;
  private final Random random = new Random(20_261_126);

  private LoadMix(
      String origin, String course, List<Reader> readers, String staff, List<String> ids) {
    this.origin = origin;
    this.course = course;
    this.readers = readers;
    this.staff = staff;
    this.ids = ids;
  }

  /** What is asked for. */
  enum Kind {
    CARDS("a learner’s courses"),
    PROGRESS("Progress"),
    TAB("the instructor’s tab"),
    VERIFY("verification page"),
    DOWNLOAD("download of a PDF");

    /** Those that are pages. */
    static final List<Kind> PAGES = List.of(CARDS, PROGRESS, TAB, VERIFY);

    /** Those that are documents. */
    static final List<Kind> DOWNLOADS = List.of(DOWNLOAD);

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }
  }

  /** Somebody who is signed in. */
  private record Reader(String cookie, String certificate) {}

  /** A request and how its answer is known to be right. */
  record Ask(Kind kind, HttpRequest request, String contains) {}

  /** Signs readers in and asks for the ids of all certificates. */
  static LoadMix of(LaurelHost host, String key, List<String> names) throws IOException {
    ExecutorService two = Executors.newFixedThreadPool(2);
    try {
      List<CompletableFuture<Reader>> readers =
          names.stream()
              .map(name -> CompletableFuture.supplyAsync(() -> reader(host, name), two))
              .toList();
      return new LoadMix(
          host.origin(),
          "/courses/" + LaurelHost.encoded(key),
          readers.stream().map(CompletableFuture::join).toList(),
          PageVisits.of(host.origin(), TrialCourse.STAFF, "/").cookie(),
          ids(host, key));
    } finally {
      two.shutdown();
    }
  }

  private static Reader reader(LaurelHost host, String name) {
    try {
      return new Reader(
          PageVisits.of(host.origin(), name, "/").cookie(),
          host.ok(name, "GET", LaurelHost.API + "/me/certificates", null).findPath("id").asText());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> ids(LaurelHost host, String key) {
    List<String> ids = new ArrayList<>();
    String list =
        LaurelHost.API + "/courses/" + LaurelHost.encoded(key) + "/certificates?limit=" + PAGE;
    String after = "";
    do {
      JsonNode page =
          host.ok(
              TrialCourse.STAFF, "GET", after.isEmpty() ? list : list + "&after=" + after, null);
      page.get("certificates").forEach(one -> ids.add(one.get("id").asText()));
      after = page.path("next").asText("").replaceFirst("^null$", "");
    } while (!after.isEmpty());
    return ids;
  }

  /** The next request. For one thread. */
  Ask next() {
    int share = random.nextInt(1000);
    Reader reader = readers.get(random.nextInt(readers.size()));
    if (share < TABS) {
      return ask(Kind.TAB, course + "/instructor/certificates", staff, "id=\"export\"");
    }
    if (share < TABS + CARDS) {
      return ask(Kind.CARDS, "/dashboard", reader.cookie(), "data-card-link=\"certificates\"");
    }
    if (share < TABS + CARDS + PROGRESS) {
      return ask(
          Kind.PROGRESS, course + "/progress", reader.cookie(), "data-fragment=\"certificates\"");
    }
    if (share < TABS + CARDS + PROGRESS + DOWNLOADS) {
      return ask(
          Kind.DOWNLOAD,
          LaurelHost.API + "/certificates/" + reader.certificate() + ".pdf",
          reader.cookie(),
          "%%EOF");
    }
    String id = ids.get(random.nextInt(ids.size()));
    return ask(Kind.VERIFY, LaurelHost.API.replaceFirst("/api/v1$", "/verify/") + id, "", id);
  }

  private Ask ask(Kind kind, String path, String cookie, String contains) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(origin + path))
            // Each comes from another address.
            .header(
                "X-Forwarded-For", "10." + random.nextInt(256) + "." + random.nextInt(256) + ".1")
            .header("Accept", "text/html,application/pdf");
    if (!cookie.isEmpty()) {
      request.header("Cookie", cookie);
    }
    return new Ask(kind, request.build(), contains);
  }
}
