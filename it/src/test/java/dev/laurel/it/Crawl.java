package dev.laurel.it;

import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Goes wherever links and forms lead, as one reader after the other, and puts marked input into
 * each parameter, each changing part of a path and each field. What comes of it, and what it leaves
 * behind on other pages, is looked at with {@link Probe}.
 */
final class Crawl {

  private static final String MARKED = WebSession.encoded(Probe.MARK);

  private final String origin;

  /** Of each kind of page, so many: one in a test, more for a thorough look. */
  private final int pagesOfAKind;

  private final Set<String> tried = new TreeSet<>();
  private final Set<String> kinds = new TreeSet<>();
  private final Set<String> faults = new LinkedHashSet<>();
  private final Map<WebSession, Set<String>> visited = new LinkedHashMap<>();
  private int calls;

  Crawl(String origin, int pagesOfAKind) {
    this.origin = origin;
    this.pagesOfAKind = pagesOfAKind;
  }

  Set<String> faults() {
    return faults;
  }

  /** The kinds of pages that were seen. */
  Set<String> kinds() {
    return kinds;
  }

  /** Each parameter, part of a path and field into which something was put. */
  Set<String> tried() {
    return tried;
  }

  int calls() {
    return calls;
  }

  /** Goes everywhere from some addresses. */
  void as(WebSession reader, List<String> from) {
    Set<String> seen = visited.computeIfAbsent(reader, one -> new LinkedHashSet<>());
    Map<String, Integer> ofKind = new LinkedHashMap<>();
    Deque<String> ahead = new ArrayDeque<>(from);
    while (!ahead.isEmpty()) {
      String path = ahead.pop();
      if (seen.contains(path) || ofKind.merge(kind(path), 1, Integer::sum) > pagesOfAKind) {
        continue;
      }
      seen.add(path);
      kinds.add(kind(path));
      HttpResponse<String> answer = look(reader.get(path), "GET " + path);
      parts(reader, path);
      if (Probe.isHtml(answer)) {
        Document page = Jsoup.parse(answer.body(), origin + path);
        page.select("a[href], img[src], iframe[src]").forEach(link -> follow(link, ahead));
        page.select("form").forEach(form -> fill(reader, form));
      } else if (answer.statusCode() / 100 == 3) {
        ahead.add(local(answer.headers().firstValue("Location").orElse("/")));
      }
    }
  }

  /** Looks at all pages once more: what was sent may be on any of them now. */
  void again() {
    visited.forEach(
        (reader, paths) -> paths.forEach(path -> look(reader.get(path), "GET " + path + " later")));
  }

  private HttpResponse<String> look(HttpResponse<String> answer, String what) {
    calls++;
    Probe.faults(answer, origin).forEach(fault -> faults.add(what + " " + fault));
    return answer;
  }

  private void follow(Element link, Deque<String> ahead) {
    String to = link.absUrl(link.hasAttr("href") ? "href" : "src").replaceFirst("#.*", "");
    if (to.startsWith(origin + "/")) {
      ahead.add(local(to));
    }
  }

  private String local(String address) {
    return address.startsWith(origin) ? address.substring(origin.length()) : address;
  }

  /** Marks each parameter and each changing part of an address. */
  private void parts(WebSession reader, String path) {
    URI address = URI.create(path);
    String[] parameters =
        address.getRawQuery() == null ? new String[0] : address.getRawQuery().split("&");
    for (int i = 0; i < parameters.length; i++) {
      String name = parameters[i].replaceFirst("=.*", "");
      if (tried.add("GET " + kind(address.getRawPath()) + " ?" + name)) {
        String[] marked = parameters.clone();
        marked[i] = name + "=" + MARKED;
        get(reader, address.getRawPath() + "?" + String.join("&", marked));
        marked[i] = name + "=" + WebSession.encoded(Probe.LINES);
        get(reader, address.getRawPath() + "?" + String.join("&", marked));
      }
    }
    String[] segments = address.getRawPath().split("/");
    for (int i = 1; i < segments.length; i++) {
      if (tried.add("GET " + kind(address.getRawPath()) + " part " + i)) {
        String[] marked = segments.clone();
        marked[i] = MARKED.replace("+", "%20");
        get(reader, String.join("/", marked));
      }
    }
  }

  private void get(WebSession reader, String path) {
    look(reader.get(path), "GET " + URLDecoder.decode(path, StandardCharsets.UTF_8));
  }

  /** Marks each field of a form, one at a time, and then all that hold words. */
  private void fill(WebSession reader, Element form) {
    String action = local(form.absUrl("action").isEmpty() ? form.baseUri() : form.absUrl("action"));
    boolean isPost = form.attr("method").equalsIgnoreCase("post");
    if (action.startsWith("http") || action.endsWith("/logout")) {
      return;
    }
    Map<String, String> fields = new LinkedHashMap<>();
    Set<String> words = new LinkedHashSet<>();
    for (Element field : form.select("input[name], select[name], textarea[name], button[name]")) {
      fields.putIfAbsent(field.attr("name"), value(field));
      if (field.is("textarea, input:not([type]), input[type=text], input[type=search]")) {
        words.add(field.attr("name"));
      }
    }
    for (String name : fields.keySet()) {
      if (!name.equals("_csrf")
          && tried.add((isPost ? "POST " : "GET ") + kind(action) + " field " + name)) {
        send(reader, form, action, isPost, marked(fields, List.of(name)));
      }
    }
    if (words.size() > 1 && tried.add("POST " + kind(action) + " all of " + words)) {
      send(reader, form, action, isPost, marked(fields, words));
    }
  }

  private static String value(Element field) {
    if (field.is("select")) {
      Element chosen = field.selectFirst("option[selected]");
      Element first = chosen == null ? field.selectFirst("option") : chosen;
      return first == null ? "" : first.attr("value");
    }
    return field.is("textarea") ? field.text() : field.attr("value");
  }

  private static Map<String, String> marked(Map<String, String> fields, Iterable<String> names) {
    Map<String, String> marked = new LinkedHashMap<>(fields);
    names.forEach(name -> marked.put(name, Probe.MARK));
    return marked;
  }

  private void send(
      WebSession reader, Element form, String action, boolean isPost, Map<String, String> fields) {
    String what = (isPost ? "POST " : "GET ") + action + " with " + fields.keySet();
    HttpResponse<String> answer;
    if (!isPost) {
      String path = action.replaceFirst("\\?.*", "");
      answer = reader.get(path + "?" + encoded(fields));
    } else if (form.attr("enctype").startsWith("multipart")) {
      answer = post(reader, action, "multipart/form-data; boundary=probe", parts(form, fields));
    } else {
      answer = post(reader, action, WebSession.FORM, encoded(fields));
    }
    look(answer, what);
    String to = local(answer.headers().firstValue("Location").orElse(""));
    if (to.startsWith("/")) {
      look(reader.get(to), what + " and then GET " + to);
    }
  }

  private static HttpResponse<String> post(
      WebSession reader, String action, String type, String body) {
    return reader.send(
        reader.request("POST", action, type, body).header("Accept", "text/html,*/*;q=0.8"));
  }

  private static String encoded(Map<String, String> fields) {
    List<String> pairs = new ArrayList<>();
    fields.forEach(
        (name, value) -> pairs.add(WebSession.encoded(name) + "=" + WebSession.encoded(value)));
    return String.join("&", pairs);
  }

  /** A file has the mark in its name and in what it holds. */
  private static String parts(Element form, Map<String, String> fields) {
    StringBuilder body = new StringBuilder();
    fields.forEach(
        (name, value) -> {
          boolean isFile = form.selectFirst("input[type=file][name=" + name + "]") != null;
          body.append("--probe\r\nContent-Disposition: form-data; name=\"")
              .append(name)
              .append('"');
          if (isFile) {
            body.append("; filename=\"").append(Probe.MARK.replace("\"", "%22")).append('"');
          }
          body.append("\r\n\r\n").append(isFile ? Probe.MARK : value).append("\r\n");
        });
    return body.append("--probe--\r\n").toString();
  }

  /** The same page of another course, certificate or person is the same kind of page. */
  static String kind(String path) {
    return path.replaceAll("course-v1[^/?&]*", "COURSE")
        .replaceAll("=[^&]*", "=")
        .replaceAll("[0-9a-f]{32}|[0-9a-f-]{36}", "ID")
        .replaceAll("/(learners|people|certificates)/[^/?]+", "/$1/WHO")
        .replaceAll("/mail/[^/.]+", "/mail/ID")
        .replaceAll("/help/[^/?]+", "/help/GUIDE")
        .replaceAll("/help/GUIDE/.*", "/help/GUIDE/FILE")
        .replaceAll("/\\d+", "/N");
  }
}
