package dev.laurel.docs;

import java.util.Map;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/**
 * What is drawn otherwise than Markdown does: headings lead to themselves, a picture on its own is
 * a figure that opens in full size, long words of code may break behind their marks, remarks are
 * left out.
 */
final class GuideRenderer implements NodeRenderer {

  private final HtmlNodeRendererContext context;
  private final HtmlWriter html;

  GuideRenderer(HtmlNodeRendererContext context) {
    this.context = context;
    this.html = context.getWriter();
  }

  @Override
  public Set<Class<? extends Node>> getNodeTypes() {
    return Set.of(Code.class, Heading.class, Paragraph.class, HtmlBlock.class);
  }

  @Override
  public void render(Node node) {
    if (node instanceof Heading heading) {
      heading(heading);
    } else if (node instanceof Paragraph paragraph) {
      paragraph(paragraph);
    } else if (node instanceof Code code) {
      code(code.getLiteral());
    }
  }

  private void code(String literal) {
    html.tag("code");
    String[] parts = literal.split("(?<=[._/])(?=[\\p{L}\\p{N}])");
    for (int at = 0; at < parts.length; at++) {
      if (at > 0) {
        html.tag("wbr");
      }
      html.text(parts[at]);
    }
    html.tag("/code");
  }

  private void heading(Heading heading) {
    String tag = "h" + heading.getLevel();
    Map<String, String> attributes = context.extendAttributes(heading, tag, Map.of());
    html.line();
    html.tag(tag, attributes);
    if (heading.getLevel() == 1) {
      children(heading);
    } else {
      html.tag("a", Map.of("href", "#" + attributes.get("id")));
      children(heading);
      html.tag("/a");
    }
    html.tag("/" + tag);
    html.line();
  }

  private void paragraph(Paragraph paragraph) {
    if (paragraph.getFirstChild() instanceof Image image && image.getNext() == null) {
      html.line();
      html.tag("figure");
      html.tag("a", Map.of("href", image.getDestination()));
      context.render(image);
      html.tag("/a");
      html.tag("figcaption");
      html.text(GuideReader.words(image));
      html.tag("/figcaption");
      html.tag("/figure");
      html.line();
      return;
    }
    boolean isTight = isInTightList(paragraph);
    if (!isTight) {
      html.line();
      html.tag("p", context.extendAttributes(paragraph, "p", Map.of()));
    }
    children(paragraph);
    if (!isTight) {
      html.tag("/p");
      html.line();
    }
  }

  private static boolean isInTightList(Paragraph paragraph) {
    Node item = paragraph.getParent();
    return item != null
        && !(item instanceof TableBlock)
        && item.getParent() instanceof org.commonmark.node.ListBlock list
        && list.isTight();
  }

  private void children(Node parent) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      context.render(child);
    }
  }
}
