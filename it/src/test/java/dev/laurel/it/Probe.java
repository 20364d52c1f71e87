package dev.laurel.it;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Marked input, and what an answer must not make of it. A page is read as a browser reads it (HTML
 * § 13.2), so that it counts what became of the mark, not how it was written.
 */
final class Probe {

  /** Ends a text, an attribute and a tag, if it is taken for part of a page. */
  static final String MARK = "laurel\"'><x-probe>\" onxprobe=\"1";

  /** Ends a header, if it is taken for part of one. */
  static final String LINES = "laurel\r\nX-Probe: 1";

  /** What begins a name as spreadsheets begin a formula. */
  static final String FORMULA_NAME = "=HYPERLINK(1)";

  private static final Pattern FORMULA = Pattern.compile("(^|[,\\n])\"?[=+@-]");
  private static final List<String> OURS =
      List.of("\tat dev.laurel", "\tat java.base", "NullPointerException", "SQLSyntaxError");

  private Probe() {}

  /** What is wrong with an answer, in words. */
  static List<String> faults(HttpResponse<String> answer, String origin) {
    List<String> faults = new ArrayList<>();
    if (answer.statusCode() >= 500 && answer.statusCode() != 503) {
      faults.add("answers " + answer.statusCode());
    }
    OURS.stream().filter(answer.body()::contains).forEach(one -> faults.add("shows " + one));
    if (answer.headers().firstValue("X-Probe").isPresent()) {
      faults.add("has a header that was sent as a value");
    }
    answer
        .headers()
        .firstValue("Location")
        .filter(to -> !isLocal(to, origin))
        .ifPresent(to -> faults.add("leads to " + to));
    faults.addAll(missingHeaders(answer));
    if (answer.headers().firstValue("Content-Type").orElse("").startsWith("text/csv")
        && FORMULA.matcher(answer.body()).find()) {
      faults.add("has a cell that a spreadsheet runs");
    }
    if (isHtml(answer)) {
      faults.addAll(inHtml(Jsoup.parse(answer.body())));
    }
    return faults;
  }

  static boolean isHtml(HttpResponse<String> answer) {
    return answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html");
  }

  private static boolean isLocal(String address, String origin) {
    return address.startsWith(origin + "/") || address.matches("/(?![/\\\\]).*");
  }

  /** The headers that keep a browser from guessing and from running what is no page of ours. */
  static List<String> missingHeaders(HttpResponse<?> answer) {
    List<String> missing = new ArrayList<>();
    if (!answer.headers().firstValue("X-Content-Type-Options").orElse("").equals("nosniff")) {
      missing.add("lacks nosniff");
    }
    String policy = answer.headers().firstValue("Content-Security-Policy").orElse("");
    if (!policy.contains("default-src 'self'") && !policy.contains("default-src 'none'")
        || policy.contains("unsafe-eval")
        || policy.matches(".*script-src[^;]*unsafe-inline.*")) {
      missing.add("has the policy “" + policy + "”");
    }
    return missing;
  }

  private static List<String> inHtml(Document page) {
    List<String> faults = new ArrayList<>();
    for (Element mark : page.select("x-probe, [onxprobe]")) {
      faults.add("takes what was sent for HTML: " + near(mark));
    }
    for (Element script : page.select("script:not([src])")) {
      if (script.data().contains("<x-probe")) {
        faults.add("has what was sent in a script");
      }
    }
    for (Element link :
        page.select("[href^=javascript:], [src^=javascript:], [action^=javascript:]")) {
      faults.add("runs " + near(link));
    }
    return faults;
  }

  private static String near(Element element) {
    Element around = element.parent() == null ? element : element.parent();
    String html = around.outerHtml().replaceAll("\\s+", " ");
    return html.substring(0, Math.min(160, html.length()));
  }
}
