package dev.laurel.certificates.slide;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads one cell of a table. */
final class CellReader {

  private final Inheritance inheritance;
  private final Scope scope;
  private final CellStyle style;

  CellReader(Inheritance inheritance, Scope scope, CellStyle style) {
    this.inheritance = inheritance;
    this.scope = scope;
    this.style = style;
  }

  Table.Cell read(Xml cell, Box area) throws UnreadableException {
    Xml properties = cell.at("a:tcPr");
    Table.Borders borders =
        new Table.Borders(
            border(properties.at("a:lnL"), "left"),
            border(properties.at("a:lnT"), "top"),
            border(properties.at("a:lnR"), "right"),
            border(properties.at("a:lnB"), "bottom"),
            border(properties.at("a:lnTlToBr"), "tl2br"),
            border(properties.at("a:lnBlToTr"), "tr2bl"));
    return new Table.Cell(
        fill(properties, area),
        borders,
        text(cell, properties, area),
        Math.max(1, cell.whole("gridSpan", 1)),
        Math.max(1, cell.whole("rowSpan", 1)),
        cell.flag("hMerge", false) || cell.flag("vMerge", false));
  }

  private Paint fill(Xml properties, Box area) throws UnreadableException {
    Link own = Chain.of(scope, properties).choice(PaintReader.FILLS);
    if (own.xml().present()) {
      return PaintReader.read(own, Xml.NONE, PaintReader.NONE, area.width(), area.height());
    }
    Scope inStyles = inheritance.tables().scope();
    for (Xml part : style.parts()) {
      Xml cell = part.at("a:tcStyle");
      Link fill = Chain.of(inStyles, cell.at("a:fill"), cell).choice(PaintReader.FILLS);
      if (fill.xml().present()) {
        return PaintReader.read(fill, Xml.NONE, PaintReader.NONE, area.width(), area.height());
      }
      if (cell.at("a:fillRef").present()) {
        return PaintReader.styled(cell.at("a:fillRef"), scope, area.width(), area.height());
      }
    }
    return PaintReader.NONE;
  }

  private @Nullable Stroke border(Xml own, String side) throws UnreadableException {
    if (own.present()) {
      return StrokeReader.read(Chain.of(scope, own), Xml.NONE, 1, 1);
    }
    Xml styled = style.border(side);
    return StrokeReader.read(Chain.of(scope, styled.at("a:ln")), styled.at("a:lnRef"), 1, 1);
  }

  private TextBody text(Xml cell, Xml properties, Box area) throws UnreadableException {
    Xml body = cell.at("a:txBody");
    Chain lists =
        Chain.of(
            scope,
            body.at("a:lstStyle"),
            inheritance.defaultText(),
            inheritance.master().root().at("p:txStyles", "p:otherStyle"));
    TextStyles styles =
        new TextStyles(
            lists, new Link(characters(), scope), body.at("a:lstStyle").present() ? 1 : 0);
    return new TextBody(
        area,
        new TextBody.Insets(
            properties.points("marL", 7.2),
            properties.points("marT", 3.6),
            properties.points("marR", 7.2),
            properties.points("marB", 3.6)),
        TextReader.anchor(properties.attribute("anchor", "t")),
        properties.flag("anchorCtr", false),
        new TextBody.Autofit(TextBody.Autofit.Kind.GROW, 1, 0),
        true,
        TextReader.direction(properties.attribute("vert", "horz")),
        0,
        1,
        0,
        TextReader.paragraphs(body, styles));
  }

  /** What the table style says of letters, as run properties. */
  private Xml characters() {
    Map<String, String> attributes = new HashMap<>();
    List<Xml> children = new ArrayList<>();
    for (Xml part : style.parts()) {
      Xml text = part.at("a:tcTxStyle");
      for (String attribute : List.of("b", "i")) {
        String value = text.attribute(attribute);
        if (value != null && !value.equals("def")) {
          attributes.putIfAbsent(attribute, value);
        }
      }
      Xml colour = ColourReader.element(text);
      if (colour.present()) {
        children.add(new Xml("a:solidFill", Map.of(), List.of(colour), ""));
      }
      children.addAll(FontReference.properties(text.at("a:fontRef")).all("a:latin"));
    }
    return new Xml("a:defRPr", Map.copyOf(attributes), List.copyOf(children), "");
  }
}
