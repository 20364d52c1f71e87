package dev.laurel.certificates.slide;

import dev.laurel.certificates.slide.Unreadable.Reason;
import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Turns the bytes of a part into {@link Xml}. Of alternatives ({@code mc:AlternateContent}) it
 * takes the fallback, which every producer writes for readers that know the standard only, as we
 * do. One for each presentation: together its parts have no more elements than {@link Limits} say.
 */
final class XmlParser {

  private static final String TRANSITIONAL = "http://schemas.openxmlformats.org/";
  private static final String STRICT = "http://purl.oclc.org/ooxml/";
  private static final Map<String, String> PREFIXES =
      Map.ofEntries(
          Map.entry("drawingml/2006/main", "a"),
          Map.entry("drawingml/main", "a"),
          Map.entry("presentationml/2006/main", "p"),
          Map.entry("presentationml/main", "p"),
          Map.entry("officeDocument/2006/relationships", "r"),
          Map.entry("officeDocument/relationships", "r"),
          Map.entry("package/2006/relationships", "rel"),
          Map.entry("package/2006/content-types", "ct"),
          Map.entry("drawingml/2006/chart", "c"),
          Map.entry("drawingml/chart", "c"),
          Map.entry("drawingml/2006/diagram", "dgm"),
          Map.entry("drawingml/diagram", "dgm"),
          Map.entry("markup-compatibility/2006", "mc"));
  private static final Map<String, String> OTHERS =
      Map.ofEntries(
          Map.entry("urn:schemas-microsoft-com:vml", "v"),
          Map.entry("urn:schemas-microsoft-com:office:office", "o"),
          // Shapes of a diagram's drawing are built as those of a slide; so they are read as such.
          Map.entry("http://schemas.microsoft.com/office/drawing/2008/diagram", "p"),
          Map.entry("http://schemas.microsoft.com/office/drawing/2010/main", "a14"),
          Map.entry("http://schemas.microsoft.com/office/powerpoint/2010/main", "p14"),
          Map.entry("http://schemas.microsoft.com/office/drawing/2016/SVG/main", "asvg"),
          Map.entry("http://schemas.microsoft.com/office/drawing/2017/decorative", "adec"),
          Map.entry("http://schemas.microsoft.com/office/drawing/2018/hyperlinkcolor", "ahyp"),
          Map.entry("http://www.w3.org/2000/svg", "svg"),
          Map.entry("http://www.w3.org/1999/xlink", "xlink"));

  private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
  private final AtomicInteger elements = new AtomicInteger();
  private final Map<String, String> names = new HashMap<>();

  XmlParser() {
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
  }

  Xml parse(String part, byte[] bytes) throws UnreadableException {
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
      try {
        return read(part, reader);
      } finally {
        reader.close();
      }
    } catch (XMLStreamException broken) {
      throw new UnreadableException(Reason.DAMAGED, part);
    }
  }

  private Xml read(String part, XMLStreamReader reader)
      throws XMLStreamException, UnreadableException {
    Deque<Open> open = new ArrayDeque<>();
    open.push(new Open("", Map.of()));
    while (reader.hasNext()) {
      int event = reader.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        if (elements.incrementAndGet() > Limits.ELEMENTS || open.size() > Limits.DEPTH) {
          throw new UnreadableException(Reason.TOO_DEEP, part);
        }
        open.push(
            new Open(name(reader.getNamespaceURI(), reader.getLocalName()), attributes(reader)));
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        Open closed = open.pop();
        closed.closeInto(open.element());
      } else if (event == XMLStreamConstants.CHARACTERS) {
        open.element().text.append(reader.getText());
      }
    }
    List<Xml> root = open.element().children;
    if (root.isEmpty()) {
      throw new UnreadableException(Reason.DAMAGED, part);
    }
    return root.get(0);
  }

  private Map<String, String> attributes(XMLStreamReader reader) {
    int count = reader.getAttributeCount();
    if (count == 0) {
      return Map.of();
    }
    Map<String, String> attributes = new HashMap<>();
    for (int i = 0; i < count; i++) {
      attributes.put(
          name(reader.getAttributeNamespace(i), reader.getAttributeLocalName(i)),
          reader.getAttributeValue(i));
    }
    return Map.copyOf(attributes);
  }

  private String name(@Nullable String namespace, String local) {
    if (namespace == null || namespace.isEmpty()) {
      return local;
    }
    String prefix = null;
    if (namespace.startsWith(TRANSITIONAL)) {
      prefix = PREFIXES.get(namespace.substring(TRANSITIONAL.length()));
    } else if (namespace.startsWith(STRICT)) {
      prefix = PREFIXES.get(namespace.substring(STRICT.length()));
    } else {
      prefix = OTHERS.get(namespace);
    }
    String name = (prefix == null ? "other" : prefix) + ":" + local;
    // Files have few names, each a hundred thousand times.
    String known = names.putIfAbsent(name, name);
    return known == null ? name : known;
  }

  /** An element that is still being read. */
  private static final class Open {

    private final String name;
    private final Map<String, String> attributes;
    private final List<Xml> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    Open(String name, Map<String, String> attributes) {
      this.name = name;
      this.attributes = attributes;
    }

    void closeInto(Open parent) {
      Xml element =
          new Xml(
              name, attributes, List.copyOf(children), children.isEmpty() ? text.toString() : "");
      if (element.is("mc:AlternateContent")) {
        parent.children.addAll(branch(element).children());
      } else {
        parent.children.add(element);
      }
    }

    private static Xml branch(Xml alternatives) {
      Xml fallback = alternatives.first("mc:Fallback");
      Xml choice = alternatives.first("mc:Choice");
      // The fallback of a new kind of chart is a picture saying that there is a chart.
      boolean chart = choice.attribute("Requires", "").startsWith("cx");
      return fallback.children().isEmpty() || chart ? choice : fallback;
    }
  }
}
