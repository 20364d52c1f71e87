package dev.laurel.certificates.slide;

import static dev.laurel.test.PresentationBuilder.place;
import static dev.laurel.test.PresentationBuilder.png;
import static dev.laurel.test.PresentationBuilder.shape;
import static dev.laurel.test.PresentationBuilder.textBox;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.laurel.test.PresentationBuilder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PresentationReaderTest {

  private static final String RECT = "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom>";
  private static final String RED = "<a:solidFill><a:srgbClr val=\"FF0000\"/></a:solidFill>";

  @ParameterizedTest
  @CsvSource({
    "297, 210, TRUE_A4",
    "210, 297, TRUE_A4",
    "296.1, 210.9, TRUE_A4",
    "298.2, 210, OTHER",
    "275.17, 190.5, PRESET_A4",
    "190.5, 275.17, PRESET_A4",
    "338.67, 190.5, OTHER",
    "279.4, 215.9, OTHER",
  })
  void knowsBothKindsOfA4EitherWayUp(double width, double height, Placement.Kind kind) {
    Slide slide = read(PresentationBuilder.millimetres(width, height).text("Any", "text"));

    assertThat(slide.onA4().kind()).isEqualTo(kind);
    assertThat(slide.onA4().pageWidth() > slide.onA4().pageHeight()).isEqualTo(width > height);
  }

  @Test
  void findsAPlaceholderSplitOverRunsOfDifferentFormat() {
    Slide slide =
        read(
            PresentationBuilder.a4()
                .slideShape(
                    textBox(
                        "Name",
                        10,
                        10,
                        300,
                        40,
                        "<a:p><a:r><a:t>To ${lear</a:t></a:r>"
                            + "<a:r><a:rPr b=\"1\"/><a:t>ner.na</a:t></a:r>"
                            + "<a:r><a:rPr i=\"1\"/><a:t>me}!</a:t></a:r></a:p>")));

    List<Run> runs = onlyText(slide).paragraphs().get(0).runs();
    assertThat(runs).extracting(Run::text).containsExactly("To ", "${learner.name}", "!");
    assertThat(runs.get(1).placeholder()).isEqualTo(new Token("learner.name", null));
    assertThat(runs.get(1).style().bold()).isFalse();
    assertThat(runs.get(2).style().italic()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "'${Learner.Name}', learner.name, ",
    "'${ learner.name }', learner.name, ",
    "'${certificate.date:d MMMM yyyy}', certificate.date, d MMMM yyyy",
    "'${foo}', foo, ",
  })
  void givesPlaceholdersTheirCanonicalName(String written, String name, String format) {
    Slide slide = read(PresentationBuilder.a4().text("Text", written));

    Run run = onlyText(slide).paragraphs().get(0).runs().get(0);
    assertThat(run.placeholder()).isEqualTo(new Token(name, format));
    assertThat(slide.placeholders()).containsExactly(name);
  }

  @Test
  void findsPlaceholdersInTablesGroupsLayoutAndMaster() {
    String cell =
        "<a:tc><a:txBody><a:bodyPr/><a:p><a:r><a:t>${course.title}</a:t></a:r></a:p></a:txBody>"
            + "<a:tcPr/></a:tc>";
    String table =
        "<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id=\"5\" name=\"Table\"/>"
            + "<p:cNvGraphicFramePr/><p:nvPr/></p:nvGraphicFramePr><p:xfrm><a:off x=\"0\" y=\"0\"/>"
            + "<a:ext cx=\"1270000\" cy=\"127000\"/></p:xfrm><a:graphic><a:graphicData uri=\"t\">"
            + "<a:tbl><a:tblPr firstRow=\"1\"/><a:tblGrid><a:gridCol w=\"1270000\"/></a:tblGrid>"
            + "<a:tr h=\"127000\">"
            + cell
            + "</a:tr></a:tbl></a:graphicData></a:graphic></p:graphicFrame>";
    Slide slide =
        read(
            PresentationBuilder.a4()
                .slideShape(table)
                .slideShape(group(textBox("A", 0, 0, 10, 10, paragraph("${learner.name}"))))
                .layoutShape(textBox("B", 0, 0, 10, 10, paragraph("${certificate.id}")))
                .masterShape(textBox("C", 0, 0, 10, 10, paragraph("${course.run}"))));

    assertThat(slide.placeholders())
        .containsExactly("course.run", "certificate.id", "course.title", "learner.name");
  }

  @Test
  void drawsMasterAndLayoutBeneathTheSlideButNotTheirPlaceholders() {
    String placeholder =
        "<p:sp><p:nvSpPr><p:cNvPr id=\"9\" name=\"Title\"/><p:cNvSpPr/><p:nvPr><p:ph type=\"title\"/>"
            + "</p:nvPr></p:nvSpPr><p:spPr>"
            + place(0, 0, 10, 10)
            + "</p:spPr><p:txBody><a:bodyPr/><a:p><a:r><a:t>Click to edit</a:t></a:r></a:p></p:txBody>"
            + "</p:sp>";

    Slide slide =
        read(
            PresentationBuilder.a4()
                .slideShape(filled("slide"))
                .layoutShape(filled("layout"))
                .layoutShape(placeholder)
                .masterShape(filled("master")));

    assertThat(slide.shapes())
        .extracting(shape -> shape.identity().name())
        .containsExactly("master", "layout", "slide");
  }

  @Test
  void leavesMasterAndLayoutOutWhenTheSlideHidesBackgroundGraphics() {
    Slide slide =
        read(
            PresentationBuilder.a4()
                .slideAttributes("showMasterSp=\"0\"")
                .slideShape(filled("slide"))
                .layoutShape(filled("layout"))
                .masterShape(filled("master")));

    assertThat(slide.shapes()).extracting(s -> s.identity().name()).containsExactly("slide");
  }

  @Test
  void leavesOutHiddenShapesAndEmptyPlaceholders() {
    String hidden = filled("hidden").replace("name=\"hidden\"", "name=\"hidden\" hidden=\"1\"");
    String empty =
        "<p:sp><p:nvSpPr><p:cNvPr id=\"9\" name=\"Title\"/><p:cNvSpPr/><p:nvPr><p:ph type=\"title\"/>"
            + "</p:nvPr></p:nvSpPr><p:spPr>"
            + place(0, 0, 10, 10)
            + "</p:spPr><p:txBody><a:bodyPr/><a:p/></p:txBody></p:sp>";

    Slide slide = read(PresentationBuilder.a4().slideShape(hidden).slideShape(empty));

    assertThat(slide.shapes()).isEmpty();
  }

  @Test
  void inheritsPlaceAndTextOfAPlaceholderFromTheLayout() {
    String inLayout =
        "<p:sp><p:nvSpPr><p:cNvPr id=\"9\" name=\"Body\"/><p:cNvSpPr/><p:nvPr>"
            + "<p:ph type=\"body\" idx=\"11\"/></p:nvPr></p:nvSpPr><p:spPr>"
            + place(20, 30, 400, 50)
            + "</p:spPr><p:txBody><a:bodyPr anchor=\"b\"/><a:lstStyle><a:lvl1pPr algn=\"r\">"
            + "<a:defRPr sz=\"3100\" cap=\"all\" spc=\"300\"/></a:lvl1pPr></a:lstStyle><a:p/></p:txBody></p:sp>";
    String onSlide =
        "<p:sp><p:nvSpPr><p:cNvPr id=\"9\" name=\"Body\"/><p:cNvSpPr/><p:nvPr>"
            + "<p:ph type=\"body\" idx=\"11\"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/>"
            + paragraph("Text")
            + "</p:txBody></p:sp>";

    Slide slide = read(PresentationBuilder.a4().layoutShape(inLayout).slideShape(onSlide));

    TextBox box = (TextBox) slide.shapes().get(0);
    assertThat(box.transform()).isEqualTo(new Transform(20, 30, 400, 50, 0, false, false));
    assertThat(box.text().anchor()).isEqualTo(TextBody.Anchor.BOTTOM);
    Paragraph paragraph = box.text().paragraphs().get(0);
    assertThat(paragraph.setting().alignment()).isEqualTo(Paragraph.Alignment.RIGHT);
    RunStyle style = paragraph.runs().get(0).style();
    assertThat(style.size()).isEqualTo(31);
    assertThat(style.caps()).isEqualTo(RunStyle.Caps.ALL);
    assertThat(style.letterSpacing()).isEqualTo(3);
    assertThat(style.families().latin()).isEqualTo("Calibri");
  }

  @Test
  void resolvesThemeFontsByScriptWhereTheThemeNamesNone() {
    Slide slide =
        read(
            PresentationBuilder.a4()
                .slideShape(
                    textBox(
                        "T",
                        0,
                        0,
                        10,
                        10,
                        "<a:p><a:r><a:rPr lang=\"ja-JP\"><a:latin typeface=\"+mj-lt\"/></a:rPr>"
                            + "<a:t>修了証</a:t></a:r></a:p>")));

    RunStyle.Families families =
        onlyText(slide).paragraphs().get(0).runs().get(0).style().families();
    assertThat(families.latin()).isEqualTo("Georgia");
    assertThat(families.eastAsian()).isEqualTo("Yu Gothic");
    assertThat(slide.language()).isEqualTo("ja-JP");
  }

  @Test
  void putsShapesOfAScaledGroupInSlideCoordinates() {
    String group =
        "<p:grpSp><p:nvGrpSpPr><p:cNvPr id=\"4\" name=\"Group\"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>"
            + "<p:grpSpPr><a:xfrm><a:off x=\"1270000\" y=\"1270000\"/><a:ext cx=\"2540000\" cy=\"1270000\"/>"
            + "<a:chOff x=\"0\" y=\"0\"/><a:chExt cx=\"1270000\" cy=\"1270000\"/></a:xfrm></p:grpSpPr>"
            + filled("child")
            + "</p:grpSp>";

    Slide slide = read(PresentationBuilder.a4().slideShape(group));

    Shape child = ((Group) slide.shapes().get(0)).children().get(0);
    assertThat(child.transform()).isEqualTo(new Transform(110, 105, 40, 20, 0, false, false));
  }

  @Test
  void readsGradientsWithStopsAlphaAndFocus() {
    String gradient =
        "<a:gradFill rotWithShape=\"0\"><a:gsLst><a:gs pos=\"100000\"><a:srgbClr val=\"00FF00\"/></a:gs>"
            + "<a:gs pos=\"0\"><a:schemeClr val=\"accent1\"><a:alpha val=\"40000\"/></a:schemeClr></a:gs>"
            + "</a:gsLst><a:path path=\"circle\"><a:fillToRect l=\"50000\" t=\"50000\" r=\"50000\" b=\"50000\"/>"
            + "</a:path></a:gradFill>";

    Slide slide =
        read(
            PresentationBuilder.a4()
                .slideShape(shape("G", place(0, 0, 10, 10) + RECT + gradient, "")));

    Paint.Gradient fill = (Paint.Gradient) fill(slide);
    assertThat(fill.kind()).isEqualTo(Paint.Gradient.Kind.RADIAL);
    assertThat(fill.focus()).isEqualTo(new Box(0.5, 0.5, 0, 0));
    assertThat(fill.stops())
        .containsExactly(
            new Paint.Stop(0, new Colour(0x4F, 0x81, 0xBD, 0.4)),
            new Paint.Stop(1, new Colour(0, 255, 0, 1)));
    assertThat(fill.turnsWithShape()).isFalse();
  }

  @Test
  void readsLinesWithDashesAndArrows() {
    String line =
        "<a:ln w=\"25400\" cap=\"rnd\">"
            + RED
            + "<a:prstDash val=\"dash\"/><a:miter lim=\"800000\"/><a:tailEnd type=\"triangle\" w=\"lg\"/></a:ln>";

    Slide slide =
        read(
            PresentationBuilder.a4()
                .slideShape(
                    shape(
                        "L",
                        place(0, 0, 100, 0)
                            + "<a:prstGeom prst=\"line\"><a:avLst/></a:prstGeom>"
                            + line,
                        "")));

    Stroke stroke = ((Drawing) slide.shapes().get(0)).look().stroke();
    assertThat(stroke)
        .isEqualTo(
            new Stroke(
                2,
                new Paint.Solid(new Colour(255, 0, 0, 1)),
                List.of(4.0, 3.0),
                Stroke.Cap.ROUND,
                Stroke.Join.MITER,
                8,
                null,
                new Stroke.Arrow(Stroke.Arrow.Kind.TRIANGLE, 5, 3)));
  }

  @Test
  void drawsADoubleLineAsTwoAreas() {
    String line = "<a:ln w=\"76200\" cmpd=\"dbl\">" + RED + "<a:miter lim=\"800000\"/></a:ln>";

    Slide slide =
        read(
            PresentationBuilder.a4()
                .slideShape(shape("Frame", place(0, 0, 100, 50) + RECT + line, "")));

    Look look = ((Drawing) slide.shapes().get(0)).look();
    assertThat(look.stroke()).isNull();
    assertThat(look.paths()).hasSize(3);
    assertThat(look.paths().get(1).fill()).isEqualTo(new Paint.Solid(new Colour(255, 0, 0, 1)));
    assertThat(Outlines.of(look.paths().get(1)).getBounds2D())
        .isEqualTo(new java.awt.geom.Rectangle2D.Double(1, 1, 98, 48));
    assertThat(Outlines.of(look.paths().get(2)).getBounds2D())
        .isEqualTo(new java.awt.geom.Rectangle2D.Double(-3, -3, 106, 56));
  }

  @Test
  void stretchesAPictureToAPartOfItsFrame() {
    PresentationBuilder builder = PresentationBuilder.a4();
    builder.picture("P", png(8, 8), "png", "", 80);
    String slideXml =
        new String(unzipped(builder.build(), "ppt/slides/slide1.xml"), StandardCharsets.UTF_8)
            .replace("<a:fillRect/>", "<a:fillRect l=\"25000\" r=\"25000\"/>");
    builder.part("ppt/slides/slide1.xml", slideXml.getBytes(StandardCharsets.UTF_8));

    Picture picture = (Picture) read(builder).shapes().get(0);

    assertThat(picture.crop()).isEqualTo(new Crop(-0.5, 0, -0.5, 0));
  }

  @Test
  void takesAFileNameForNoAlternativeText() {
    Slide slide =
        read(PresentationBuilder.a4().picture("P", png(8, 8), "png", "descr=\"seal-2.PNG\"", 80));

    assertThat(slide.shapes().get(0).identity().alternativeText()).isEmpty();
  }

  @Test
  void evaluatesPresetGeometryWithItsAdjustments() {
    String rounded =
        "<a:prstGeom prst=\"roundRect\"><a:avLst><a:gd name=\"adj\" fmla=\"val 50000\"/></a:avLst></a:prstGeom>";

    Slide slide =
        read(
            PresentationBuilder.a4()
                .slideShape(shape("R", place(0, 0, 100, 40) + rounded + RED, "")));

    Path path = ((Drawing) slide.shapes().get(0)).look().paths().get(0);
    Path.MoveTo start = (Path.MoveTo) path.commands().get(0);
    assertThat(start.x()).isCloseTo(0, within(0.01));
    assertThat(start.y()).isCloseTo(20, within(0.01));
  }

  @Test
  void scalesFreeformsFromTheirOwnCoordinates() {
    String freeform =
        "<a:custGeom><a:avLst/><a:gdLst/><a:pathLst><a:path w=\"10\" h=\"10\"><a:moveTo><a:pt x=\"0\" y=\"0\"/>"
            + "</a:moveTo><a:lnTo><a:pt x=\"10\" y=\"5\"/></a:lnTo><a:close/></a:path></a:pathLst></a:custGeom>";

    Slide slide =
        read(
            PresentationBuilder.a4()
                .slideShape(shape("F", place(0, 0, 100, 40) + freeform + RED, "")));

    assertThat(((Drawing) slide.shapes().get(0)).look().paths().get(0).commands())
        .containsExactly(new Path.MoveTo(0, 0), new Path.LineTo(100, 20), new Path.Close());
  }

  @Test
  void keepsTheBytesOfAPictureAndItsAlternativeText() {
    byte[] png = png(40, 20);

    Slide slide =
        read(PresentationBuilder.a4().picture("Seal", png, "png", "descr=\"The seal\"", 50));

    Picture picture = (Picture) slide.shapes().get(0);
    assertThat(picture.image().bytes()).isEqualTo(png);
    assertThat(picture.image().width()).isEqualTo(40);
    assertThat(picture.identity().alternativeText()).isEqualTo("The seal");
  }

  @Test
  void takesTheFallbackOfAlternatives() {
    String alternatives =
        "<mc:AlternateContent><mc:Choice Requires=\"p14\"><p:contentPart r:id=\"x\"/></mc:Choice>"
            + "<mc:Fallback>"
            + filled("fallback")
            + "</mc:Fallback></mc:AlternateContent>";

    Slide slide = read(PresentationBuilder.a4().slideShape(alternatives));

    assertThat(slide.shapes()).extracting(s -> s.identity().name()).containsExactly("fallback");
    assertThat(slide.remarks()).isEmpty();
  }

  @Test
  void countsNumberedParagraphs() {
    String numbered =
        "<a:pPr><a:buFont typeface=\"+mj-lt\"/><a:buAutoNum type=\"alphaLcParenR\"/></a:pPr>";
    Slide slide =
        read(
            PresentationBuilder.a4()
                .slideShape(
                    textBox(
                        "List",
                        0,
                        0,
                        10,
                        10,
                        ("<a:p>" + numbered + "<a:r><a:t>x</a:t></a:r></a:p>").repeat(2))));

    assertThat(onlyText(slide).paragraphs())
        .extracting("setting.bullet.text")
        .containsExactly("a)", "b)");
  }

  @Test
  void showsTheSignsOfSymbolFontsInUnicode() {
    String bullet = "<a:pPr><a:buFont typeface=\"Wingdings\"/><a:buChar char=\"\u00fc\"/></a:pPr>";
    String ticked =
        "<a:p>"
            + bullet
            + "<a:r><a:rPr><a:latin typeface=\"Symbol\"/></a:rPr><a:t>W</a:t></a:r></a:p>";

    Slide slide = read(PresentationBuilder.a4().slideShape(textBox("T", 0, 0, 9, 9, ticked)));

    Paragraph paragraph = onlyText(slide).paragraphs().get(0);
    assertThat(paragraph).extracting("setting.bullet.text").isEqualTo("\u2713");
    assertThat(paragraph.runs().get(0).text()).isEqualTo("\u03a9");
    assertThat(paragraph.runs().get(0).style().families().latin()).isEqualTo("Calibri");
  }

  @Test
  void takesTheDefaultsOfAParagraphForItsRuns() {
    String paragraph =
        "<a:p><a:pPr><a:defRPr sz=\"4000\" b=\"1\"/></a:pPr><a:r><a:rPr b=\"0\"/><a:t>x</a:t></a:r></a:p>";

    Slide slide = read(PresentationBuilder.a4().slideShape(textBox("T", 0, 0, 9, 9, paragraph)));

    RunStyle style = onlyText(slide).paragraphs().get(0).runs().get(0).style();
    assertThat(style.size()).isEqualTo(40);
    assertThat(style.bold()).isFalse();
  }

  @Test
  void drawsWhatAnOldMetafileShowsAndSaysSo() {
    Slide slide =
        read(PresentationBuilder.a4().picture("Seal", Metafiles.rectangle(), "wmf", "", 72));

    Picture picture = (Picture) slide.shapes().get(0);
    assertThat(picture.image().type()).isEqualTo(Image.Type.PNG);
    assertThat(picture.image().width()).isEqualTo(300);
    assertThat(slide.remarks()).extracting(Remark::kind).containsExactly(Remark.Kind.METAFILE);
  }

  @Test
  void remarksUponADateThatPaperCannotKeepCurrent() {
    String field = "<a:p><a:fld id=\"{1}\" type=\"datetime1\"><a:t>1/2/2020</a:t></a:fld></a:p>";

    Slide slide = read(PresentationBuilder.a4().slideShape(textBox("T", 0, 0, 9, 9, field)));

    assertThat(slide.remarks())
        .containsExactly(new Remark(Remark.Kind.DATE_FIELD, "T", "1/2/2020"));
  }

  @Test
  void saysWhatOfALinkedPictureIsMissing() {
    PresentationBuilder builder = PresentationBuilder.a4();
    String id = builder.relation("ppt/slides/slide1.xml", "image", "file:///C:/logo.png", true);
    builder.slideShape(
        "<p:pic><p:nvPicPr><p:cNvPr id=\"3\" name=\"Logo\"/><p:cNvPicPr/><p:nvPr/></p:nvPicPr>"
            + "<p:blipFill><a:blip r:link=\""
            + id
            + "\"/></p:blipFill><p:spPr>"
            + place(0, 0, 10, 10)
            + RECT
            + "</p:spPr></p:pic>");

    Slide slide = read(builder);

    assertThat(slide.remarks())
        .containsExactly(new Remark(Remark.Kind.LINKED_FILE, "Logo", "file:///C:/logo.png"));
  }

  private static String filled(String name) {
    return shape(name, place(5, 5, 20, 20) + RECT + RED, "");
  }

  private static String group(String children) {
    return "<p:grpSp><p:nvGrpSpPr><p:cNvPr id=\"4\" name=\"Group\"/><p:cNvGrpSpPr/><p:nvPr/>"
        + "</p:nvGrpSpPr><p:grpSpPr/>"
        + children
        + "</p:grpSp>";
  }

  private static String paragraph(String text) {
    return "<a:p><a:r><a:t>" + text + "</a:t></a:r></a:p>";
  }

  private static Paint fill(Slide slide) {
    return ((Drawing) slide.shapes().get(0)).look().paths().get(0).fill();
  }

  private static TextBody onlyText(Slide slide) {
    assertThat(slide.texts()).hasSize(1);
    return slide.texts().get(0).body();
  }

  private static Slide read(PresentationBuilder builder) {
    Reading reading = new PresentationReader().read(builder.build(), "test.pptx");
    assertThat(reading).isInstanceOf(Slide.class);
    return (Slide) reading;
  }

  private static byte[] unzipped(byte[] zip, String name) {
    try (Parts parts = Parts.open(zip)) {
      return Objects.requireNonNull(parts.bytes(name));
    } catch (UnreadableException | IOException broken) {
      throw new AssertionError(broken);
    }
  }
}
