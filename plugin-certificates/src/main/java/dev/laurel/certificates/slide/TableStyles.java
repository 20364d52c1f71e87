package dev.laurel.certificates.slide;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/** The table styles of a presentation, and those every PowerPoint knows without being told. */
record TableStyles(Scope scope, Xml list) {

  private static final String MEDIUM_2_ACCENT_1 = "{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}";
  private static final String GRID = "{5940675A-B579-460E-94D1-54222C63F5DA}";

  /** The style a table names, or {@link Xml#NONE}. */
  Xml find(String id) throws UnreadableException {
    for (Xml style : list.all("a:tblStyle")) {
      if (style.attribute("styleId", "").equalsIgnoreCase(id)) {
        return style;
      }
    }
    return switch (id.toUpperCase(Locale.ROOT)) {
      case MEDIUM_2_ACCENT_1 -> builtIn("medium-style-2-accent-1.xml");
      case GRID -> builtIn("table-grid.xml");
      default -> Xml.NONE;
    };
  }

  private static Xml builtIn(String file) throws UnreadableException {
    try (InputStream in = TableStyles.class.getResourceAsStream(file)) {
      return in == null ? Xml.NONE : new XmlParser().parse(file, in.readAllBytes());
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }
}
