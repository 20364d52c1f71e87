package dev.laurel.test;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/**
 * Builds small presentations for tests, part by part, so that a test can say exactly what stands in
 * the file: {@code PresentationBuilder.a4().text("Name", "${learner.name}").build()}. Lengths are
 * points. Texts are put below each other unless a place is given. Not for use by several threads.
 */
public final class PresentationBuilder {

  private static final Pattern ANY_ID = Pattern.compile("<p:cNvPr id=\"0\"");
  private static final int EMU = 12_700;
  private static final double LEFT = 60;
  private static final double LINE = 50;

  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final Map<String, StringBuilder> relations = new LinkedHashMap<>();
  private final List<String> slideShapes = new ArrayList<>();
  private final List<String> layoutShapes = new ArrayList<>();
  private final List<String> masterShapes = new ArrayList<>();
  private final Map<Piece, String> pieces = new LinkedHashMap<>();
  private final double width;
  private final double height;
  private int slides = 1;
  private int nextId = 2;
  private int nextRelation = 100;
  private double nextY = 40;

  private enum Piece {
    SLIDE_ATTRIBUTES,
    BACKGROUND,
    LAYOUT_ATTRIBUTES,
    AFTER_SLIDE_TREE,
    PRESENTATION_CHILDREN
  }

  private PresentationBuilder(double width, double height) {
    this.width = width;
    this.height = height;
  }

  /** An empty presentation of one slide, A4 landscape. */
  public static PresentationBuilder a4() {
    return millimetres(297, 210);
  }

  /** An empty presentation of one slide of this size. */
  public static PresentationBuilder millimetres(double width, double height) {
    return new PresentationBuilder(width * 72 / 25.4, height * 72 / 25.4);
  }

  /** A text box below the one before; each of the runs is a run of its own in the file. */
  public PresentationBuilder text(String name, String... runs) {
    StringBuilder xml = new StringBuilder("<a:p>");
    for (String run : runs) {
      xml.append("<a:r><a:rPr lang=\"en-US\" sz=\"2000\"/><a:t>")
          .append(escape(run))
          .append("</a:t></a:r>");
    }
    double y = nextY;
    nextY += LINE;
    return slideShape(
        textBox(name, LEFT, y, width - 2 * LEFT, LINE - 10, xml.append("</a:p>").toString()));
  }

  /** Anything that may stand in a slide's shape tree; shapes of this class get ids of their own. */
  public PresentationBuilder slideShape(String xml) {
    slideShapes.add(ANY_ID.matcher(xml).replaceAll(any -> "<p:cNvPr id=\"" + nextId++ + "\""));
    return this;
  }

  /** Anything that may stand in the layout's shape tree. */
  public PresentationBuilder layoutShape(String xml) {
    layoutShapes.add(xml);
    return this;
  }

  /** Anything that may stand in the master's shape tree. */
  public PresentationBuilder masterShape(String xml) {
    masterShapes.add(xml);
    return this;
  }

  /** A picture on the slide; {@code extra} are further attributes of {@code p:cNvPr}. */
  public PresentationBuilder picture(
      String name, byte[] image, String extension, String extra, double size) {
    return picture(name, media(name, extension, image), extra, "", size);
  }

  /** A picture of an SVG, with the PNG that PowerPoint puts beside it for those who cannot. */
  public PresentationBuilder svg(String name, String svg, byte[] png, double size) {
    String image = media(name, "png", png);
    String drawing = media(name, "svg", svg.getBytes(StandardCharsets.UTF_8));
    return picture(
        name,
        image,
        "",
        "<a:extLst><a:ext uri=\"{96DAC541-7B7A-43D3-8B79-37D633B846F1}\"><asvg:svgBlip"
            + " xmlns:asvg=\"http://schemas.microsoft.com/office/drawing/2016/SVG/main\""
            + " r:embed=\""
            + drawing
            + "\"/></a:ext></a:extLst>",
        size);
  }

  private String media(String name, String extension, byte[] bytes) {
    String target = "ppt/media/" + name.replace(' ', '-') + "." + extension;
    part(target, bytes);
    return relation("ppt/slides/slide1.xml", "image", "/" + target, false);
  }

  private PresentationBuilder picture(
      String name, String id, String extra, String insideBlip, double size) {
    return slideShape(
        "<p:pic><p:nvPicPr><p:cNvPr id=\""
            + nextId++
            + "\" name=\""
            + escape(name)
            + "\" "
            + extra
            + "/><p:cNvPicPr/><p:nvPr/></p:nvPicPr><p:blipFill><a:blip r:embed=\""
            + id
            + "\">"
            + insideBlip
            + "</a:blip><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr>"
            + place(LEFT, nextY, size, size)
            + "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></p:spPr></p:pic>");
  }

  /** The fill of the slide's background, such as {@code <a:solidFill>…}. */
  public PresentationBuilder background(String fill) {
    pieces.put(Piece.BACKGROUND, "<p:bg><p:bgPr>" + fill + "<a:effectLst/></p:bgPr></p:bg>");
    return this;
  }

  /** Attributes of {@code p:sld}, such as {@code showMasterSp="0"}. */
  public PresentationBuilder slideAttributes(String attributes) {
    pieces.put(Piece.SLIDE_ATTRIBUTES, " " + attributes);
    return this;
  }

  /** Attributes of {@code p:sldLayout}. */
  public PresentationBuilder layoutAttributes(String attributes) {
    pieces.put(Piece.LAYOUT_ATTRIBUTES, " " + attributes);
    return this;
  }

  /** What follows the slide's shapes, such as {@code <p:timing>}. */
  public PresentationBuilder afterShapes(String xml) {
    pieces.put(Piece.AFTER_SLIDE_TREE, xml);
    return this;
  }

  /** Further children of {@code p:presentation}, such as embedded fonts. */
  public PresentationBuilder presentationChildren(String xml) {
    pieces.put(Piece.PRESENTATION_CHILDREN, xml);
    return this;
  }

  /** How many slides there are; all but the first are empty. */
  public PresentationBuilder slides(int count) {
    slides = count;
    return this;
  }

  /** A part of the file, replacing the one this builder would write. */
  public PresentationBuilder part(String name, byte[] bytes) {
    parts.put(name, bytes);
    return this;
  }

  /** A relation of a part; answers its id. */
  public String relation(String part, String type, String target, boolean external) {
    String id = "rId" + nextRelation++;
    relations
        .computeIfAbsent(part, missing -> new StringBuilder())
        .append(PresentationParts.relation(id, type, target, external));
    return id;
  }

  /** The bytes of the file. */
  public byte[] build() {
    Map<String, byte[]> all = new LinkedHashMap<>();
    new PresentationParts(width, height, slides)
        .write(
            (name, text) -> all.put(name, text.getBytes(StandardCharsets.UTF_8)),
            new PresentationParts.Content(
                String.join("", slideShapes),
                String.join("", layoutShapes),
                String.join("", masterShapes),
                piece(Piece.BACKGROUND),
                piece(Piece.SLIDE_ATTRIBUTES),
                piece(Piece.LAYOUT_ATTRIBUTES),
                piece(Piece.AFTER_SLIDE_TREE),
                piece(Piece.PRESENTATION_CHILDREN)),
            relations);
    all.putAll(parts);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : all.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }

  private String piece(Piece piece) {
    return pieces.getOrDefault(piece, "");
  }

  /** The XML of a text box with these paragraphs ({@code <a:p>…}). */
  public static String textBox(
      String name, double x, double y, double width, double height, String paragraphs) {
    return shape(
        name,
        place(x, y, width, height) + "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom>",
        "<p:txBody><a:bodyPr wrap=\"square\"/><a:lstStyle/>" + paragraphs + "</p:txBody>");
  }

  /**
   * The XML of a shape with these properties ({@code a:xfrm}, geometry, fill…) and what follows.
   */
  public static String shape(String name, String properties, String rest) {
    return "<p:sp><p:nvSpPr><p:cNvPr id=\"0\" name=\""
        + escape(name)
        + "\"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>"
        + properties
        + "</p:spPr>"
        + rest
        + "</p:sp>";
  }

  /** The XML of a place: {@code a:xfrm}. */
  public static String place(double x, double y, double width, double height) {
    return "<a:xfrm><a:off x=\""
        + emu(x)
        + "\" y=\""
        + emu(y)
        + "\"/><a:ext cx=\""
        + emu(width)
        + "\" cy=\""
        + emu(height)
        + "\"/></a:xfrm>";
  }

  /** A one-coloured PNG of this size. */
  public static byte[] png(int width, int height) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", out);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }

  static long emu(double points) {
    return Math.round(points * EMU);
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
