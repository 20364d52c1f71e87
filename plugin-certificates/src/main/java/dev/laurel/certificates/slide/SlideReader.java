package dev.laurel.certificates.slide;

import dev.laurel.certificates.slide.Unreadable.Reason;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts the first slide of a presentation together with its layout and master. */
final class SlideReader {

  private static final Set<String> SHAPES =
      Set.of("p:sp", "p:pic", "p:grpSp", "p:cxnSp", "p:graphicFrame");
  private static final Map<String, String> COLOURS =
      Map.of("bg1", "lt1", "tx1", "dk1", "bg2", "lt2", "tx2", "dk2");
  private static final double DEFAULT_WIDTH = 720;
  private static final double DEFAULT_HEIGHT = 540;

  private final Scope scope;
  private final Xml presentation;

  /**
   * A reader for one presentation.
   *
   * @param scope of the presentation part
   */
  SlideReader(Scope scope, Xml presentation) {
    this.scope = scope;
    this.presentation = presentation;
  }

  Slide read() throws UnreadableException {
    List<Xml> slides = presentation.at("p:sldIdLst").all("p:sldId");
    if (slides.isEmpty()) {
      throw new UnreadableException(Reason.NO_SLIDES);
    }
    Inheritance sheets = sheets(scope.relation(slides.get(0).attribute("r:id")).target());
    double width = size("cx", DEFAULT_WIDTH);
    double height = size("cy", DEFAULT_HEIGHT);
    List<Shape> shapes = shapes(sheets);
    Paint background = BackgroundReader.read(sheets, width, height);
    List<EmbeddedFont> fonts = FontExtractor.read(presentation, scope);
    remark(sheets);
    return new Slide(
        width,
        height,
        background,
        shapes,
        scope.reader().remarks().all(),
        fonts,
        Languages.of(shapes),
        slides.size(),
        Fitting.NONE);
  }

  private double size(String side, double fallback) throws UnreadableException {
    double points = presentation.at("p:sldSz").points(side, fallback);
    if (points < 1) {
      throw new UnreadableException(Reason.DAMAGED, "p:sldSz");
    }
    return points;
  }

  private Inheritance sheets(String slidePart) throws UnreadableException {
    Parts parts = scope.reader().parts();
    String layoutPart = parts.relation(slidePart, "slideLayout").target();
    String masterPart = parts.relation(layoutPart, "slideMaster").target();
    String themePart = parts.relation(masterPart, "theme").target();
    Xml slide = parts.xml(slidePart);
    if (!slide.is("p:sld")) {
      throw new UnreadableException(Reason.DAMAGED, slidePart.isEmpty() ? "slide" : slidePart);
    }
    Xml layout = parts.xml(layoutPart);
    Xml master = parts.xml(masterPart);
    Theme theme = new Theme(themePart, parts.xml(themePart));
    Map<String, String> colours = new HashMap<>(COLOURS);
    colours.putAll(master.at("p:clrMap").attributes());
    Map<String, String> layoutColours = overridden(colours, layout);
    String stylesPart = parts.relation(scope.part(), "tableStyles").target();
    Scope inMaster = new Scope(scope.reader(), masterPart, theme, Map.copyOf(colours), "");
    Scope inLayout = new Scope(scope.reader(), layoutPart, theme, layoutColours, "");
    Scope inSlide =
        new Scope(scope.reader(), slidePart, theme, overridden(layoutColours, slide), "");
    return new Inheritance(
        new Sheet(slide, inSlide),
        new Sheet(layout, inLayout),
        new Sheet(master, inMaster),
        presentation.at("p:defaultTextStyle"),
        new TableStyles(inSlide.of(stylesPart), parts.xml(stylesPart)));
  }

  private static Map<String, String> overridden(Map<String, String> colours, Xml sheet) {
    Xml override = sheet.at("p:clrMapOvr", "a:overrideClrMapping");
    if (!override.present()) {
      return Map.copyOf(colours);
    }
    Map<String, String> all = new HashMap<>(colours);
    all.putAll(override.attributes());
    return Map.copyOf(all);
  }

  private static List<Shape> shapes(Inheritance sheets) throws UnreadableException {
    List<Sheet> painted = new ArrayList<>();
    boolean backdrop = sheets.slide().root().flag("showMasterSp", true);
    if (backdrop && sheets.layout().root().flag("showMasterSp", true)) {
      painted.add(sheets.master());
    }
    if (backdrop) {
      painted.add(sheets.layout());
    }
    painted.add(sheets.slide());
    List<Shape> shapes = new ArrayList<>();
    for (Sheet sheet : painted) {
      Xml tree = sheet.shapeTree();
      if (tree.descendants().filter(xml -> SHAPES.contains(xml.name())).count() > Limits.SHAPES) {
        throw new UnreadableException(Reason.TOO_MANY_SHAPES, Integer.toString(Limits.SHAPES));
      }
      boolean inherited = !sheet.root().is("p:sld");
      shapes.addAll(new ShapeReader(sheets, sheet.scope(), inherited).read(tree));
    }
    return shapes;
  }

  private void remark(Inheritance sheets) throws UnreadableException {
    Remarks remarks = scope.reader().remarks();
    Xml timing = sheets.slide().root().at("p:timing");
    if (timing.descendants().anyMatch(xml -> xml.name().startsWith("p:anim") || xml.is("p:set"))) {
      remarks.add(Remark.Kind.ANIMATION, "", "");
    }
    if (hasNotes(sheets.slide().scope().part())) {
      remarks.add(Remark.Kind.NOTES, "", "");
    }
    for (Sheet sheet : List.of(sheets.slide(), sheets.layout(), sheets.master())) {
      for (Relation relation : scope.reader().parts().relations(sheet.scope().part())) {
        boolean said =
            remarks.all().stream()
                .anyMatch(
                    remark ->
                        remark.kind() == Remark.Kind.LINKED_FILE
                            && remark.detail().equals(relation.target()));
        if (relation.external() && !relation.type().equals("hyperlink") && !said) {
          remarks.add(Remark.Kind.LINKED_FILE, "", relation.target());
        }
      }
    }
  }

  /**
   * Whether somebody wrote into the notes; PowerPoint often keeps a part for them without words.
   */
  private boolean hasNotes(String slidePart) throws UnreadableException {
    Parts parts = scope.reader().parts();
    return parts
        .xml(parts.relation(slidePart, "notesSlide").target())
        .descendants()
        .filter(
            xml ->
                xml.is("p:sp") && Inheritance.placeholder(xml).attribute("type", "").equals("body"))
        .flatMap(Xml::descendants)
        .anyMatch(xml -> xml.is("a:t") && !xml.text().isBlank());
  }
}
