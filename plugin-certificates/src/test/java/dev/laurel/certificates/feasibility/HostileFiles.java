package dev.laurel.certificates.feasibility;

import static dev.laurel.test.PresentationBuilder.place;

import dev.laurel.certificates.press.CffWriter;
import dev.laurel.test.PresentationBuilder;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Files that want to hurt. */
final class HostileFiles {

  static final Map<String, String> SVGS =
      Map.of(
          "script",
          "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'><script>for(;;);</script></svg>",
          "outside",
          "<svg xmlns='http://www.w3.org/2000/svg'><image href='file:///etc/passwd'/></svg>",
          "entities",
          "<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"
              + "<svg xmlns='http://www.w3.org/2000/svg'><path d='&x;'/></svg>",
          "huge",
          "<svg xmlns='http://www.w3.org/2000/svg' width='1e300' height='1e300'><rect/></svg>",
          "long",
          "<svg xmlns='http://www.w3.org/2000/svg'><path d='M0 0"
              + "L1 1 0 0".repeat(500_000)
              + "'/></svg>",
          "copies",
          copies(),
          "deep",
          "<svg xmlns='http://www.w3.org/2000/svg'>" + "<g>".repeat(9_000) + "</svg>",
          "dashes",
          "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><path d='M0 0H9999999'"
              + " stroke='red' stroke-dasharray='.0001'/></svg>");

  private HostileFiles() {}

  static byte[] repeated(String text, int length) {
    return text.repeat(length / text.length()).getBytes(StandardCharsets.US_ASCII);
  }

  static byte[] zip(String name, byte[] content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
    }
    return out.toByteArray();
  }

  /** The directory of this archive says that every file in it unpacks to nine bytes. */
  static byte[] withSmallSizes(byte[] archive) {
    ByteBuffer bytes = ByteBuffer.wrap(archive.clone()).order(ByteOrder.LITTLE_ENDIAN);
    for (int at = 0; at + 46 < archive.length; at++) {
      if (bytes.getInt(at) == 0x02014B50) {
        bytes.putInt(at + 24, 9);
      }
    }
    return bytes.array();
  }

  static String picture(String relation) {
    return "<p:pic><p:nvPicPr><p:cNvPr id=\"8\" name=\"P\"/><p:cNvPicPr/><p:nvPr/></p:nvPicPr>"
        + "<p:blipFill><a:blip r:embed=\""
        + relation
        + "\"/></p:blipFill><p:spPr>"
        + place(10, 10, 50, 50)
        + "</p:spPr></p:pic>";
  }

  /** The drawing of a diagram in which the same diagram stands. */
  static byte[] diagramInItself() {
    PresentationBuilder builder = PresentationBuilder.a4();
    String frame =
        "<p:graphicFrame xmlns:dgm=\"http://schemas.openxmlformats.org/drawingml/2006/diagram\">"
            + "<p:nvGraphicFramePr><p:cNvPr id=\"9\" name=\"D\"/></p:nvGraphicFramePr>"
            + place(10, 10, 50, 50).replace("a:xfrm", "p:xfrm")
            + "<a:graphic><a:graphicData><dgm:relIds r:dm=\"%s\"/></a:graphicData></a:graphic>"
            + "</p:graphicFrame>";
    String slide = "ppt/slides/slide1.xml";
    String drawing = "ppt/diagrams/drawing1.xml";
    String model = builder.relation(slide, "diagramData", "../diagrams/data1.xml", false);
    String shown = builder.relation(slide, "diagramDrawing", "../diagrams/drawing1.xml", false);
    String again = builder.relation(drawing, "diagramData", "data1.xml", false);
    builder.part("ppt/diagrams/_rels/drawing1.xml.rels", relations(again, shown));
    builder.part(
        "ppt/diagrams/data1.xml",
        ("<dgm:dataModel xmlns:dgm=\"http://schemas.openxmlformats.org/drawingml/2006/diagram\""
                + " xmlns:dsp=\"http://schemas.microsoft.com/office/drawing/2008/diagram\">"
                + "<dsp:dataModelExt relId=\""
                + shown
                + "\"/></dgm:dataModel>")
            .getBytes(StandardCharsets.UTF_8));
    builder.part(
        drawing,
        ("<dsp:drawing xmlns:dsp=\"http://schemas.microsoft.com/office/drawing/2008/diagram\""
                + " xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\""
                + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" xmlns:r=\""
                + "http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                + "<dsp:spTree>"
                + frame.formatted(again).repeat(2)
                + "</dsp:spTree></dsp:drawing>")
            .getBytes(StandardCharsets.UTF_8));
    return builder.slideShape(frame.formatted(model)).build();
  }

  private static byte[] relations(String model, String drawing) {
    String type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    return ("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + "<Relationship Id=\""
            + model
            + "\" Type=\""
            + type
            + "diagramData\" Target=\"data1.xml\"/><Relationship Id=\""
            + drawing
            + "\" Type=\""
            + type
            + "diagramDrawing\" Target=\"drawing1.xml\"/></Relationships>")
        .getBytes(StandardCharsets.UTF_8);
  }

  /** A square picture with transparency. */
  static byte[] translucent(int side) throws IOException {
    BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_4BYTE_ABGR);
    for (int i = 0; i < side; i++) {
      image.setRGB(i, i, 0x80FF0000);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, "png", out);
    return out.toByteArray();
  }

  /** A metafile of lines and a bitmap that claims to have this many rows and columns. */
  static byte[] emf(int pixels, int lines) {
    ByteBuffer emf =
        ByteBuffer.allocate(108 + 120 + lines * 16 + 20).order(ByteOrder.LITTLE_ENDIAN);
    emf.putInt(1).putInt(108).putInt(0).putInt(0).putInt(999).putInt(999);
    emf.putInt(0)
        .putInt(0)
        .putInt(9999)
        .putInt(9999)
        .put(" EMF".getBytes(StandardCharsets.US_ASCII));
    emf.putInt(0x10000).putInt(emf.capacity()).putInt(lines + 3).putShort((short) 1);
    emf.putShort((short) 0).putInt(0).putInt(0).putInt(0).putInt(1000).putInt(1000);
    emf.putInt(100).putInt(100);
    emf.position(108);
    emf.putInt(0x51).putInt(120).position(108 + 48);
    emf.putInt(80).putInt(40).putInt(120).putInt(0).putInt(0).putInt(0xCC0020);
    emf.putInt(900).putInt(900);
    emf.putInt(40).putInt(pixels).putInt(pixels).putShort((short) 1).putShort((short) 24);
    emf.position(228);
    for (int i = 0; i < lines; i++) {
      emf.putInt(0x36).putInt(16).putInt(i * 7 % 1000).putInt(i * 13 % 1000);
    }
    emf.putInt(0x0E).putInt(20).putInt(0).putInt(16).putInt(20);
    return emf.array();
  }

  /** The same with some bytes behind the header changed. */
  static byte[] noisy(byte[] bytes) {
    Random random = new Random(3);
    byte[] noisy = bytes.clone();
    for (int i = 0; i < 60; i++) {
      noisy[108 + random.nextInt(noisy.length - 108)] = (byte) random.nextInt();
    }
    return noisy;
  }

  /** A presentation set in a font of its own with some bytes of its tables changed. */
  static byte[] brokenFont(Random random) throws IOException {
    byte[] font = font();
    for (int i = 0; i < 300; i++) {
      font[12 + random.nextInt(i < 20 ? 400 : font.length - 12)] = (byte) random.nextInt();
    }
    return embedding(font, 0);
  }

  /** A font with CFF outlines the glyphs of which call one another without end. */
  static byte[] endlessFont() throws IOException, FontFormatException {
    byte[] twin = CffWriter.twin(font());
    int glyphs = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(twin)).getNumGlyphs();
    return embedding(CffWriter.with(CffWriter.bomb(glyphs), twin), 0);
  }

  /** A compressed font that says it is as large as can be said. */
  static byte[] compressedFont(Random random) throws IOException {
    byte[] noise = new byte[200_000];
    random.nextBytes(noise);
    noise[0] = 3;
    noise[4] = 0;
    noise[5] = (byte) 0xFF;
    noise[6] = (byte) 0xFF;
    Arrays.fill(noise, 10, 13, (byte) 0x7F);
    return embedding(noise, 4);
  }

  private static byte[] embedding(byte[] font, int flags) throws IOException {
    ByteBuffer eot = ByteBuffer.allocate(100 + font.length).order(ByteOrder.LITTLE_ENDIAN);
    eot.putInt(0, 100 + font.length).putInt(4, font.length).putInt(8, 0x20001).putInt(12, flags);
    eot.putShort(34, (short) 0x504C).position(100);
    eot.put(font);
    PresentationBuilder builder = PresentationBuilder.a4();
    builder.part("ppt/fonts/font1.fntdata", eot.array());
    String id = builder.relation("ppt/presentation.xml", "font", "fonts/font1.fntdata", false);
    builder.presentationChildren(
        "<p:embeddedFontLst><p:embeddedFont><p:font typeface=\"Broken\"/><p:regular r:id=\""
            + id
            + "\"/></p:embeddedFont></p:embeddedFontLst>");
    return builder
        .slideShape(
            PresentationBuilder.textBox(
                "Name",
                60,
                60,
                500,
                80,
                "<a:p><a:r><a:rPr sz=\"3000\"><a:latin typeface=\"Broken\"/></a:rPr>"
                    + "<a:t>Awarded to ${learner.name}</a:t></a:r></a:p>"))
        .build();
  }

  private static byte[] font() throws IOException {
    String folder = "/dev/laurel/certificates/press/fonts/";
    try (InputStream list = HostileFiles.class.getResourceAsStream(folder + "index.csv")) {
      String all = new String(list.readAllBytes(), StandardCharsets.UTF_8);
      String file =
          all.lines()
              .flatMap(line -> Stream.of(line.split(";", -1)))
              .map(String::strip)
              .filter(word -> word.endsWith(".ttf"))
              .findFirst()
              .orElseThrow();
      try (InputStream in = HostileFiles.class.getResourceAsStream(folder + file)) {
        return in.readAllBytes();
      }
    }
  }

  private static String copies() {
    StringBuilder svg = new StringBuilder("<svg xmlns='http://www.w3.org/2000/svg'>");
    svg.append("<g id='g0'><rect width='1' height='1'/></g>");
    for (int i = 1; i < 10; i++) {
      svg.append("<g id='g").append(i).append("'>");
      svg.append(("<use href='#g" + (i - 1) + "'/>").repeat(9)).append("</g>");
    }
    return svg.append("</svg>").toString();
  }
}
