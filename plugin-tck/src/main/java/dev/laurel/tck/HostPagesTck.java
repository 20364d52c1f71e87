package dev.laurel.tck;

import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.HostPages;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What {@link HostPages} promises. */
public interface HostPagesTck extends Staged {

  private HostPages pages() {
    return stage().host().pages();
  }

  private static void isAddress(Promise promise, String address) {
    promise.holds(address.startsWith("/") && !address.startsWith("//"), "one is " + address);
    try {
      URI uri = new URI(address);
      promise.holds(
          uri.toASCIIString().equals(address), "signs are not encoded in the address " + address);
    } catch (URISyntaxException e) {
      promise.holds(false, "one is no address: " + e.getMessage());
    }
  }

  /** Addresses begin with a slash, and each page of each course has its own. */
  @Test
  default void addressesBeginWithASlashAndAreDifferent() {
    Scene scene = new Scene(stage());
    List<String> all = new ArrayList<>();
    List<CourseKey> keys =
        List.of(scene.course(), scene.course(), new CourseKey("Töpfern & mehr/2026 100% ?#;+"));
    for (HostPages.CoursePage page : HostPages.CoursePage.values()) {
      for (CourseKey key : keys) {
        String address = pages().course(page, key);
        isAddress(Promise.of("HostPages.course", "the address, beginning with {@code /}"), address);
        all.add(address);
      }
    }
    Promise.of("HostPages.course", "The address of a page about a course.")
        .is(all.size(), new HashSet<>(all).size(), "different addresses of as many pages: " + all);
    isAddress(
        Promise.of("HostPages.dashboard", "the address, beginning with {@code /}"),
        pages().dashboard());
  }

  /** Whoever signs in comes back to where she was, query and all. */
  @Test
  default void signInKnowsWhereToComeBackTo() {
    Promise promise =
        Promise.of("HostPages.signIn", "the address to come back to, beginning with {@code /}");
    for (String returnTo :
        List.of("/plugins/tck/page", "/plugins/tck/page?a=b&c=100%25#part", "/T%C3%B6pfern?d=+")) {
      String address = pages().signIn(returnTo);
      isAddress(Promise.of("HostPages.signIn", "the address, beginning with {@code /}"), address);
      String query = String.valueOf(URI.create(address).getRawQuery());
      promise.holds(
          Arrays.stream(query.split("&"))
              .map(pair -> pair.substring(pair.indexOf('=') + 1))
              .map(value -> URLDecoder.decode(value, StandardCharsets.UTF_8))
              .anyMatch(returnTo::equals),
          "%s has no parameter that is %s".formatted(address, returnTo));
    }
  }

  /** A complete address is the same with scheme and name before it. */
  @Test
  default void completeAddressHasSchemeAndName() {
    Promise promise =
        Promise.of("HostPages.absolute", "the same with the scheme and name by which people reach");
    String address = "/plugins/tck/page?a=b&c=d";
    String complete = pages().absolute(address);
    promise.holds(complete.endsWith(address), "%s becomes %s".formatted(address, complete));
    URI uri = URI.create(complete);
    promise.holds(
        List.of("http", "https").contains(String.valueOf(uri.getScheme()))
            && uri.getHost() != null
            && uri.getRawPath().equals("/plugins/tck/page"),
        "%s becomes %s".formatted(address, complete));
  }

  private String framed(Map<String, String> headers, HostPages.Content content) {
    return pages().frame(Visit.with(headers).request(), content);
  }

  private static HostPages.Content content(String title, String html, boolean isIndexed) {
    return new HostPages.Content(
        title,
        html,
        List.of("/plugins/tck/one.css", "/plugins/tck/two.css"),
        List.of("/plugins/tck/one.js"),
        isIndexed,
        List.of(new HostPages.Meta("og:title", "A \"<title>\"")));
  }

  /** A page in its frame is a whole document, with the content as it was given. */
  @Test
  default void framedPageIsAWholeDocument() {
    String html = "<section id=\"tck\"><p>李 静 &amp; 👩🏽‍🚀 $dollar #hash {{x}} ${y}</p></section>";
    for (Map<String, String> headers :
        List.of(Map.<String, String>of(), stage().signIn(new Scene(stage()).person()))) {
      String page = framed(headers, content("Title", html, true));
      Promise promise = Promise.of("HostPages.frame", "a whole HTML document");
      String lower = page.strip().toLowerCase(Locale.ROOT);
      promise.holds(
          lower.startsWith("<!doctype html>") && lower.endsWith("</html>"),
          "it begins with " + page.lines().findFirst().orElse("nothing"));
      promise.is(1, page.split(java.util.regex.Pattern.quote(html), -1).length - 1, "the content");
    }
  }

  /** What is plain text in a frame is escaped. */
  @Test
  default void plainTextIsEscapedInTheFrame() {
    String page = framed(Map.of(), content("<b>“Title” & \"more\"</b>", "<p>x</p>", true));
    Promise.of("HostPages", "the page's title, plain text")
        .holds(
            page.contains("&lt;b")
                && page.contains("“Title” &amp;")
                && !page.contains("<b>“Title”"),
            "the title is not escaped");
    Promise.of("HostPages", "plain text; the host escapes it")
        .holds(!page.contains("\"<title>"), "what the head says is not escaped");
  }

  /** Stylesheets and scripts of a page are loaded, each once. */
  @Test
  default void stylesheetsAndScriptsAreLoaded() {
    String page = framed(Map.of(), content("Title", "<p>x</p>", true));
    for (String sheet : List.of("/plugins/tck/one.css", "/plugins/tck/two.css")) {
      Promise.of("HostPages", "addresses of stylesheets")
          .is(1, page.split(sheet, -1).length - 1, "links of " + sheet);
    }
    Promise.of("HostPages", "addresses of scripts, deferred")
        .holds(
            page.matches("(?s).*<script[^>]*src=\"/plugins/tck/one.js\"[^>]*defer.*")
                || page.matches("(?s).*<script[^>]*defer[^>]*src=\"/plugins/tck/one.js\".*"),
            "the script is not loaded, or not deferred");
  }

  /** Search engines list a page only where it says so. */
  @Test
  default void searchEnginesListWhatSaysSo() {
    Promise promise = Promise.of("HostPages", "whether search engines may list the page");
    promise.holds(
        framed(Map.of(), content("Title", "<p>x</p>", false)).contains("noindex"),
        "a page that must not be listed has no robots ‘noindex’");
    promise.holds(
        !framed(Map.of(), content("Title", "<p>x</p>", true)).contains("noindex"),
        "a page that may be listed has robots ‘noindex’");
  }

  /** The frame speaks the reader's language and has the token for the page's forms. */
  @Test
  default void frameHasLanguageAndToken() {
    Promise promise = Promise.of("HostPages.frame", "header, navigation, language, CSRF token");
    for (Locale language : stage().languages()) {
      Map<String, String> headers =
          stage().signIn(stage().person(Scene.somebody().reading(language)));
      String page = framed(headers, content("Title", "<p>x</p>", true));
      promise.holds(
          page.matches("(?s).*<html[^>]* lang=\"" + language.getLanguage() + "[^\"]*\".*"),
          "the document is not in " + language);
      promise.holds(
          page.contains(stage().host().signedIn().csrfToken(Visit.with(headers).request())),
          "the document has no CSRF token of the session");
    }
  }
}
