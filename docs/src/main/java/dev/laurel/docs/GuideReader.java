package dev.laurel.docs;

import dev.laurel.docs.Guide.Entry;
import dev.laurel.docs.Guide.Group;
import dev.laurel.docs.Guide.Section;
import java.awt.Dimension;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Reads a guide in Markdown and draws it. Anchors are those that repositories give headings. */
final class GuideReader {

  private static final List<TablesExtension> TABLES =
      List.of((TablesExtension) TablesExtension.create());

  private final Parser parser = Parser.builder().extensions(TABLES).build();
  private final Function<String, Dimension> sizes;

  /**
   * A reader.
   *
   * @param sizes how large the picture of an address is; empty where there is none
   */
  GuideReader(Function<String, Dimension> sizes) {
    this.sizes = sizes;
  }

  Guide read(String name, String markdown) {
    Node document = parser.parse(markdown);
    Found found = new Found();
    document.accept(found);
    return new Guide(
        name,
        found.title,
        List.copyOf(found.sections),
        Set.copyOf(found.anchors.values()),
        List.copyOf(found.links),
        List.copyOf(found.pictures),
        List.copyOf(found.groups),
        faults(found),
        draw(document, found));
  }

  private static List<String> faults(Found found) {
    List<String> faults = new ArrayList<>(found.faults);
    if (found.titles != 1) {
      faults.add("has %d main headings".formatted(found.titles));
    }
    return List.copyOf(faults);
  }

  private String draw(Node document, Found found) {
    return HtmlRenderer.builder()
        .extensions(TABLES)
        .attributeProviderFactory(context -> (node, tag, into) -> mark(node, tag, into, found))
        .nodeRendererFactory(GuideRenderer::new)
        .build()
        .render(document);
  }

  private void mark(Node node, String tag, Map<String, String> into, Found found) {
    if (node instanceof Heading) {
      into.put("id", found.anchors.getOrDefault(node, ""));
    } else if (node instanceof Link link) {
      into.put("href", address(link.getDestination()));
    } else if (node instanceof Image image && tag.equals("img")) {
      Dimension size = sizes.apply(image.getDestination());
      // A drawing has no size of its own.
      if (size.width > 0) {
        into.put("width", String.valueOf(size.width));
        into.put("height", String.valueOf(size.height));
      }
      into.put("loading", "lazy");
    } else if (node instanceof FencedCodeBlock && tag.equals("pre")) {
      into.put("tabindex", "0");
    } else if (node instanceof TableCell cell && !cell.isHeader()) {
      into.put("data-label", columnOf(cell));
    }
  }

  /** Guides lead to guides, as files in the repository and as pages here. */
  static String address(String destination) {
    int hash = destination.indexOf('#');
    String file = hash < 0 ? destination : destination.substring(0, hash);
    return file.endsWith(".md") && !file.contains("/")
        ? Guide.page(file.substring(0, file.length() - ".md".length()))
            + destination.substring(file.length())
        : destination;
  }

  private static String columnOf(TableCell cell) {
    int column = 0;
    for (Node before = cell.getPrevious(); before != null; before = before.getPrevious()) {
      column++;
    }
    Node head = cell.getParent().getParent().getParent().getFirstChild().getFirstChild();
    Node header = head instanceof TableRow row ? row.getFirstChild() : null;
    for (int at = 0; at < column && header != null; at++) {
      header = header.getNext();
    }
    return header == null ? "" : words(header);
  }

  /** What a part of a guide says, without its marks. */
  static String words(Node node) {
    StringBuilder words = new StringBuilder();
    node.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Text text) {
            words.append(text.getLiteral());
          }

          @Override
          public void visit(Code code) {
            words.append(code.getLiteral());
          }
        });
    return words.toString();
  }

  /** What is found on the way through a guide. */
  private static final class Found extends AbstractVisitor {

    private final Map<Node, String> anchors = new HashMap<>();
    private final Set<String> taken = new LinkedHashSet<>();
    private final List<Section> sections = new ArrayList<>();
    private final List<String> links = new ArrayList<>();
    private final List<String> pictures = new ArrayList<>();
    private final List<Group> groups = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private String title = "";
    private int titles;

    @Override
    public void visit(Heading heading) {
      String words = words(heading);
      String anchor = free(anchor(words));
      anchors.put(heading, anchor);
      if (heading.getLevel() == 1) {
        title = words;
        titles++;
      } else if (heading.getLevel() == 2) {
        sections.add(new Section(words, anchor));
      }
      visitChildren(heading);
    }

    private String free(String anchor) {
      String free = anchor;
      for (int more = 1; !taken.add(free); more++) {
        free = anchor + "-" + more;
      }
      return free;
    }

    private static String anchor(String words) {
      return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-');
    }

    @Override
    public void visit(BulletList list) {
      if (list.getPrevious() instanceof Heading heading && heading.getLevel() == 2) {
        List<Entry> entries = new ArrayList<>();
        list.accept(
            new AbstractVisitor() {
              @Override
              public void visit(Link link) {
                entries.add(new Entry(words(link), link.getDestination()));
              }
            });
        groups.add(new Group(words(heading), List.copyOf(entries)));
      }
      visitChildren(list);
    }

    @Override
    public void visit(Link link) {
      if (!link.getDestination().startsWith("https://")) {
        links.add(link.getDestination());
      }
      visitChildren(link);
    }

    @Override
    public void visit(Image image) {
      pictures.add(image.getDestination());
      if (words(image).isBlank()) {
        faults.add("shows %s without words for it".formatted(image.getDestination()));
      }
    }

    @Override
    public void visit(CustomNode node) {
      if (node instanceof TableRow row && row.getParent() instanceof TableHead) {
        List<Boolean> named = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
          named.add(!words(cell).isBlank());
        }
        if (named.contains(true) && named.contains(false)) {
          faults.add("has a table in which a column has no name: " + words(row));
        }
      }
      visitChildren(node);
    }

    @Override
    public void visit(HtmlBlock block) {
      if (!block.getLiteral().startsWith("<!--")) {
        faults.add("has HTML: " + block.getLiteral());
      }
    }

    @Override
    public void visit(HtmlInline inline) {
      faults.add("has HTML: " + inline.getLiteral());
    }
  }
}
