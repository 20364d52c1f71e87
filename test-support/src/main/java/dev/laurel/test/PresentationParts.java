package dev.laurel.test;

import java.util.Map;
import java.util.function.BiConsumer;

/** The parts every presentation of {@link PresentationBuilder} has. */
final class PresentationParts {

  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  private static final String NAMESPACES =
      "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
          + " xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
          + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";
  private static final String RELATION_TYPE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String TREE_HEAD =
      "<p:nvGrpSpPr><p:cNvPr id=\"1\" name=\"\"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>";
  private static final String TYPE = "application/vnd.openxmlformats-officedocument.";
  private static final String[][] COLOURS = {
    {"dk1", "000000"},
    {"lt1", "FFFFFF"},
    {"dk2", "1F497D"},
    {"lt2", "EEECE1"},
    {"accent1", "4F81BD"},
    {"accent2", "C0504D"},
    {"accent3", "9BBB59"},
    {"accent4", "8064A2"},
    {"accent5", "4BACC6"},
    {"accent6", "F79646"},
    {"hlink", "0000FF"},
    {"folHlink", "800080"}
  };

  private final double width;
  private final double height;
  private final int slides;

  PresentationParts(double width, double height, int slides) {
    this.width = width;
    this.height = height;
    this.slides = slides;
  }

  /** What a test has said. */
  record Content(
      String slideShapes,
      String layoutShapes,
      String masterShapes,
      String background,
      String slideAttributes,
      String layoutAttributes,
      String afterShapes,
      String presentationChildren) {}

  void write(
      BiConsumer<String, String> parts, Content content, Map<String, StringBuilder> relations) {
    parts.accept("[Content_Types].xml", contentTypes());
    parts.accept(
        "_rels/.rels",
        relations(relation("rId1", "officeDocument", "ppt/presentation.xml", false)));
    parts.accept("ppt/presentation.xml", presentation(content.presentationChildren()));
    parts.accept(
        "ppt/slideMasters/slideMaster1.xml",
        HEAD
            + "<p:sldMaster "
            + NAMESPACES
            + ">"
            + tree("", content.masterShapes())
            + "<p:clrMap bg1=\"lt1\" tx1=\"dk1\" bg2=\"lt2\" tx2=\"dk2\" accent1=\"accent1\""
            + " accent2=\"accent2\" accent3=\"accent3\" accent4=\"accent4\" accent5=\"accent5\""
            + " accent6=\"accent6\" hlink=\"hlink\" folHlink=\"folHlink\"/>"
            + "<p:sldLayoutIdLst><p:sldLayoutId id=\"2147483649\" r:id=\"rId1\"/></p:sldLayoutIdLst>"
            + "<p:txStyles><p:titleStyle><a:lvl1pPr algn=\"ctr\"><a:defRPr sz=\"4400\"/></a:lvl1pPr>"
            + "</p:titleStyle><p:bodyStyle/><p:otherStyle/></p:txStyles></p:sldMaster>");
    parts.accept(
        "ppt/slideLayouts/slideLayout1.xml",
        HEAD
            + "<p:sldLayout "
            + NAMESPACES
            + content.layoutAttributes()
            + ">"
            + tree("", content.layoutShapes())
            + "</p:sldLayout>");
    parts.accept("ppt/theme/theme1.xml", theme());
    for (int slide = 1; slide <= slides; slide++) {
      boolean first = slide == 1;
      parts.accept(
          "ppt/slides/slide" + slide + ".xml",
          HEAD
              + "<p:sld "
              + NAMESPACES
              + (first ? content.slideAttributes() : "")
              + ">"
              + tree(first ? content.background() : "", first ? content.slideShapes() : "")
              + (first ? content.afterShapes() : "")
              + "</p:sld>");
    }
    relate(parts, relations);
  }

  private void relate(BiConsumer<String, String> parts, Map<String, StringBuilder> relations) {
    StringBuilder ofPresentation =
        new StringBuilder(
            relation("rId50", "slideMaster", "slideMasters/slideMaster1.xml", false)
                + relation("rId51", "theme", "theme/theme1.xml", false));
    for (int slide = 1; slide <= slides; slide++) {
      ofPresentation.append(
          relation("rId" + slide, "slide", "slides/slide" + slide + ".xml", false));
      String layout = relation("rId1", "slideLayout", "../slideLayouts/slideLayout1.xml", false);
      accept(parts, relations, "ppt/slides/slide" + slide + ".xml", layout);
    }
    accept(parts, relations, "ppt/presentation.xml", ofPresentation.toString());
    accept(
        parts,
        relations,
        "ppt/slideLayouts/slideLayout1.xml",
        relation("rId1", "slideMaster", "../slideMasters/slideMaster1.xml", false));
    accept(
        parts,
        relations,
        "ppt/slideMasters/slideMaster1.xml",
        relation("rId1", "slideLayout", "../slideLayouts/slideLayout1.xml", false)
            + relation("rId2", "theme", "../theme/theme1.xml", false));
  }

  private static void accept(
      BiConsumer<String, String> parts,
      Map<String, StringBuilder> relations,
      String part,
      String own) {
    int slash = part.lastIndexOf('/') + 1;
    StringBuilder added = relations.get(part);
    parts.accept(
        part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels",
        relations(own + (added == null ? "" : added)));
  }

  static String relation(String id, String type, String target, boolean external) {
    return "<Relationship Id=\""
        + id
        + "\" Type=\""
        + RELATION_TYPE
        + type
        + "\" Target=\""
        + target
        + "\""
        + (external ? " TargetMode=\"External\"" : "")
        + "/>";
  }

  private static String relations(String all) {
    return HEAD
        + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + all
        + "</Relationships>";
  }

  private static String tree(String background, String shapes) {
    return "<p:cSld>" + background + "<p:spTree>" + TREE_HEAD + shapes + "</p:spTree></p:cSld>";
  }

  private String presentation(String children) {
    StringBuilder ids = new StringBuilder();
    for (int slide = 1; slide <= slides; slide++) {
      ids.append("<p:sldId id=\"" + (255 + slide) + "\" r:id=\"rId" + slide + "\"/>");
    }
    return HEAD
        + "<p:presentation "
        + NAMESPACES
        + "><p:sldMasterIdLst><p:sldMasterId id=\"2147483648\" r:id=\"rId50\"/></p:sldMasterIdLst>"
        + "<p:sldIdLst>"
        + ids
        + "</p:sldIdLst><p:sldSz cx=\""
        + PresentationBuilder.emu(width)
        + "\" cy=\""
        + PresentationBuilder.emu(height)
        + "\"/><p:notesSz cx=\"6858000\" cy=\"9144000\"/>"
        + children
        + "</p:presentation>";
  }

  private String contentTypes() {
    StringBuilder overrides = new StringBuilder();
    override(overrides, "presentation", "presentationml.presentation.main+xml");
    override(overrides, "slideMasters/slideMaster1", "presentationml.slideMaster+xml");
    override(overrides, "slideLayouts/slideLayout1", "presentationml.slideLayout+xml");
    override(overrides, "theme/theme1", "theme+xml");
    for (int slide = 1; slide <= slides; slide++) {
      override(overrides, "slides/slide" + slide, "presentationml.slide+xml");
    }
    return HEAD
        + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
        + "<Default Extension=\"rels\""
        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        + "<Default Extension=\"png\" ContentType=\"image/png\"/>"
        + "<Default Extension=\"jpeg\" ContentType=\"image/jpeg\"/>"
        + overrides
        + "</Types>";
  }

  private static void override(StringBuilder overrides, String part, String type) {
    overrides
        .append("<Override PartName=\"/ppt/")
        .append(part)
        .append(".xml\" ContentType=\"")
        .append(TYPE)
        .append(type)
        .append("\"/>");
  }

  private static String theme() {
    StringBuilder colours = new StringBuilder();
    for (String[] colour : COLOURS) {
      colours.append(
          "<a:" + colour[0] + "><a:srgbClr val=\"" + colour[1] + "\"/></a:" + colour[0] + ">");
    }
    String fill = "<a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>";
    String line = "<a:ln w=\"9525\">" + fill + "</a:ln>";
    String effect = "<a:effectStyle><a:effectLst/></a:effectStyle>";
    String fonts =
        "<a:latin typeface=\"Calibri\"/><a:ea typeface=\"\"/><a:cs typeface=\"\"/>"
            + "<a:font script=\"Jpan\" typeface=\"Yu Gothic\"/>";
    return HEAD
        + "<a:theme "
        + NAMESPACES
        + " name=\"Test\"><a:themeElements><a:clrScheme name=\"Test\">"
        + colours
        + "</a:clrScheme><a:fontScheme name=\"Test\"><a:majorFont>"
        + fonts.replace("Calibri", "Georgia")
        + "</a:majorFont><a:minorFont>"
        + fonts
        + "</a:minorFont></a:fontScheme><a:fmtScheme name=\"Test\"><a:fillStyleLst>"
        + fill.repeat(3)
        + "</a:fillStyleLst><a:lnStyleLst>"
        + line.repeat(3)
        + "</a:lnStyleLst><a:effectStyleLst>"
        + effect.repeat(3)
        + "</a:effectStyleLst><a:bgFillStyleLst>"
        + fill.repeat(3)
        + "</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>";
  }
}
