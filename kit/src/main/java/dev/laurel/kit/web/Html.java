package dev.laurel.kit.web;

/**
 * Text that is HTML already and goes into a page as it is.
 *
 * @param value well-formed HTML in which whatever a person typed is escaped
 */
public record Html(String value) {

  /**
   * Makes HTML of plain text.
   *
   * @param text any text
   * @return the text with {@code & < > " '} escaped, fit for content and for quoted attributes
   */
  public static Html escaped(String text) {
    return new Html(escape(text));
  }

  static String escape(String text) {
    StringBuilder html = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> html.append("&amp;");
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '"' -> html.append("&quot;");
        case '\'' -> html.append("&#39;");
        default -> html.append(c);
      }
    }
    return html.toString();
  }

  @Override
  public String toString() {
    return value;
  }
}
