package dev.laurel.tck;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A request as it reaches a plugin's application: a line, headers and cookies, and nothing of the
 * host's own application. Its body is not to be read, as the plugin has or will.
 */
final class Visit implements InvocationHandler {

  private final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  private final Map<String, Object> attributes = new HashMap<>();
  private final List<String> untouchable = Collections.synchronizedList(new ArrayList<>());

  private Visit(Map<String, String> headers) {
    this.headers.putAll(headers);
  }

  static Visit with(Map<String, String> headers) {
    return new Visit(headers);
  }

  static Visit byNobody() {
    return new Visit(Map.of());
  }

  static Visit byBasic(String username, String password) {
    String pair = username + ":" + password;
    return byNobody()
        .plus(
            "Authorization",
            "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
  }

  Visit plus(String header, String value) {
    headers.put(header, value);
    return this;
  }

  /** What was asked of the body or of the container's own session. */
  List<String> touched() {
    return List.copyOf(untouchable);
  }

  HttpServletRequest request() {
    return (HttpServletRequest)
        Proxy.newProxyInstance(
            Visit.class.getClassLoader(), new Class<?>[] {HttpServletRequest.class}, this);
  }

  @Override
  @SuppressWarnings("JdkObsolete") // The Servlet API has a StringBuffer.
  public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] values) {
    String first = values == null || values.length == 0 ? "" : String.valueOf(values[0]);
    return switch (method.getName()) {
      case "getHeader" -> headers.get(first);
      case "getHeaders" ->
          Collections.enumeration(
              headers.containsKey(first) ? List.of(headers.get(first)) : List.<String>of());
      case "getHeaderNames" -> Collections.enumeration(headers.keySet());
      case "getCookies" -> cookies();
      case "getAttribute" -> attributes.get(first);
      case "getAttributeNames" -> Collections.enumeration(attributes.keySet());
      case "setAttribute" -> attributes.put(first, values == null ? "" : values[1]);
      case "removeAttribute" -> attributes.remove(first);
      case "getMethod" -> "GET";
      case "getScheme" -> "https";
      case "getProtocol" -> "HTTP/1.1";
      case "getServerName", "getLocalName" -> "lms.example.org";
      case "getServerPort", "getLocalPort" -> 443;
      case "getRemoteAddr", "getRemoteHost", "getLocalAddr" -> "192.0.2.7";
      case "isSecure" -> true;
      case "getContextPath" -> "/plugins/tck";
      case "getServletPath" -> "/page";
      case "getRequestURI" -> "/plugins/tck/page";
      case "getRequestURL" -> new StringBuffer("https://lms.example.org/plugins/tck/page");
      case "getLocale" -> Locale.ENGLISH;
      case "getLocales" -> Collections.enumeration(List.of(Locale.ENGLISH));
      case "getPathInfo", "getQueryString", "getRemoteUser", "getUserPrincipal", "getAuthType" ->
          null;
      case "toString" -> "GET /plugins/tck/page " + headers.keySet();
      case "hashCode" -> System.identityHashCode(proxy);
      case "equals" -> values != null && proxy == values[0];
      default -> {
        untouchable.add(method.getName());
        throw new UnsupportedOperationException(
            "A host knows a request to a plugin by its line, headers and cookies, not by "
                + method.getName());
      }
    };
  }

  private Cookie @Nullable [] cookies() {
    String header = headers.get("Cookie");
    if (header == null) {
      return null;
    }
    return java.util.Arrays.stream(header.split(";"))
        .map(String::strip)
        .filter(pair -> pair.contains("="))
        .map(
            pair ->
                new Cookie(
                    pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1)))
        .toArray(Cookie[]::new);
  }
}
