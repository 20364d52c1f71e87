package dev.laurel.certificates.slide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laurel.test.PresentationBuilder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class GraphicFrameReaderTest {

  private static final String SLIDE = "ppt/slides/slide1.xml";

  @Test
  void drawsADiagramFromTheDrawingStoredBesideIt() {
    PresentationBuilder builder = PresentationBuilder.a4();
    String drawing = "ppt/diagrams/drawing1.xml";
    builder.part(
        drawing,
        utf8(
            "<dsp:drawing xmlns:dsp=\"http://schemas.microsoft.com/office/drawing/2008/diagram\""
                + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><dsp:spTree>"
                + "<dsp:sp><dsp:nvSpPr><dsp:cNvPr id=\"0\" name=\"\"/></dsp:nvSpPr><dsp:spPr>"
                + PresentationBuilder.place(10, 20, 30, 40)
                + "<a:solidFill><a:srgbClr val=\"FF0000\"/></a:solidFill></dsp:spPr></dsp:sp>"
                + "</dsp:spTree></dsp:drawing>"));
    String drawingId = builder.relation(SLIDE, "diagramDrawing", "/" + drawing, false);
    builder.part(
        "ppt/diagrams/data1.xml",
        utf8(
            "<dgm:dataModel xmlns:dgm=\"http://schemas.openxmlformats.org/drawingml/2006/diagram\">"
                + "<dsp:dataModelExt xmlns:dsp=\"http://schemas.microsoft.com/office/drawing/2008/diagram\""
                + " relId=\""
                + drawingId
                + "\"/></dgm:dataModel>"));
    String dataId = builder.relation(SLIDE, "diagramData", "/ppt/diagrams/data1.xml", false);

    Slide slide = read(builder.slideShape(frame("Steps", diagram(dataId))));

    Group group = (Group) slide.shapes().get(0);
    assertThat(group.children().get(0).transform())
        .isEqualTo(new Transform(110, 120, 30, 40, 0, false, false));
    assertThat(slide.remarks()).isEmpty();
  }

  @Test
  void saysThatADiagramWithoutDrawingIsNotShown() {
    Slide slide = read(PresentationBuilder.a4().slideShape(frame("Steps", diagram("rId9"))));

    assertThat(slide.shapes()).isEmpty();
    assertThat(slide.remarks()).containsExactly(new Remark(Remark.Kind.DIAGRAM, "Steps", ""));
  }

  @Test
  void showsThePictureOfAnEmbeddedObject() {
    PresentationBuilder builder = PresentationBuilder.a4();
    builder.part("ppt/media/p.png", PresentationBuilder.png(8, 8));
    String id = builder.relation(SLIDE, "image", "/ppt/media/p.png", false);
    String object =
        "<p:oleObj progId=\"Excel.Sheet\"><p:embed/><p:pic><p:nvPicPr><p:cNvPr id=\"0\" name=\"\"/>"
            + "<p:cNvPicPr/><p:nvPr/></p:nvPicPr><p:blipFill><a:blip r:embed=\""
            + id
            + "\"/></p:blipFill><p:spPr>"
            + PresentationBuilder.place(1, 2, 3, 4)
            + "</p:spPr></p:pic></p:oleObj>";

    Slide slide = read(builder.slideShape(frame("Sheet", object)));

    assertThat(slide.shapes().get(0)).isInstanceOf(Picture.class);
    assertThat(slide.shapes().get(0).identity().name()).isEqualTo("Sheet");
  }

  @Test
  void showsThePictureOfAnObjectOfPowerPoint2007() {
    PresentationBuilder builder = PresentationBuilder.a4();
    builder.part("ppt/media/p.png", PresentationBuilder.png(8, 8));
    builder.part(
        "ppt/drawings/vml1.vml",
        utf8(
            "<xml xmlns:v=\"urn:schemas-microsoft-com:vml\""
                + " xmlns:o=\"urn:schemas-microsoft-com:office:office\"><v:shape id=\"_x0000_s1026\">"
                + "<v:imagedata o:relid=\"rId1\"/></v:shape></xml>"));
    builder.part(
        "ppt/drawings/_rels/vml1.vml.rels",
        utf8(
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"rId1\" Type=\"x/image\" Target=\"../media/p.png\"/>"
                + "</Relationships>"));
    builder.relation(SLIDE, "vmlDrawing", "/ppt/drawings/vml1.vml", false);

    Slide slide =
        read(
            builder.slideShape(
                frame("Sheet", "<p:oleObj spid=\"_x0000_s1026\" progId=\"Excel.Sheet\"/>")));

    assertThat(slide.shapes().get(0)).isInstanceOf(Picture.class);
  }

  @Test
  void readsStrictOpenXmlAsWell() {
    PresentationBuilder builder = PresentationBuilder.a4();
    builder.part(
        SLIDE,
        utf8(
            "<p:sld xmlns:p=\"http://purl.oclc.org/ooxml/presentationml/main\""
                + " xmlns:a=\"http://purl.oclc.org/ooxml/drawingml/main\"><p:cSld><p:spTree>"
                + "<p:sp><p:nvSpPr><p:cNvPr id=\"2\" name=\"S\"/></p:nvSpPr><p:spPr><a:xfrm>"
                + "<a:off x=\"72pt\" y=\"1in\"/><a:ext cx=\"25.4mm\" cy=\"914400\"/></a:xfrm>"
                + "<a:solidFill><a:srgbClr val=\"FF0000\"><a:alpha val=\"50%\"/></a:srgbClr></a:solidFill>"
                + "</p:spPr></p:sp></p:spTree></p:cSld></p:sld>"));

    Slide slide = read(builder);

    Drawing drawing = (Drawing) slide.shapes().get(0);
    assertThat(drawing.transform()).isEqualTo(new Transform(72, 72, 72, 72, 0, false, false));
    assertThat(drawing.look().paths().get(0).fill())
        .isEqualTo(new Paint.Solid(new Colour(255, 0, 0, 0.5)));
  }

  private static String diagram(String dataId) {
    return "<dgm:relIds xmlns:dgm=\"http://schemas.openxmlformats.org/drawingml/2006/diagram\" r:dm=\""
        + dataId
        + "\"/>";
  }

  private static String frame(String name, String content) {
    return "<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id=\"5\" name=\""
        + name
        + "\"/><p:cNvGraphicFramePr/><p:nvPr/></p:nvGraphicFramePr><p:xfrm><a:off x=\"1270000\""
        + " y=\"1270000\"/><a:ext cx=\"1270000\" cy=\"1270000\"/></p:xfrm><a:graphic><a:graphicData>"
        + content
        + "</a:graphicData></a:graphic></p:graphicFrame>";
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static Slide read(PresentationBuilder builder) {
    return (Slide) new PresentationReader().read(builder.build(), "test.pptx");
  }
}
