package dev.laurel.certificates.feasibility;

import static dev.laurel.test.PresentationBuilder.place;
import static dev.laurel.test.PresentationBuilder.png;
import static dev.laurel.test.PresentationBuilder.shape;
import static dev.laurel.test.PresentationBuilder.textBox;
import static org.assertj.core.api.Assertions.assertThat;

import dev.laurel.certificates.press.Press;
import dev.laurel.certificates.slide.PresentationReader;
import dev.laurel.certificates.slide.Slide;
import dev.laurel.test.PresentationBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeasibilityTest {

  @Test
  void findsNothingWrongWithAPlainCertificate() {
    FeasibilityReport report = check(plain());

    assertThat(report.feasible()).isTrue();
    assertThat(report.warnings()).extracting(Finding::code).isSubsetOf("FONT_REPLACED_SAME_WIDTHS");
  }

  @Test
  void saysThatAWidescreenSlideIsNotA4() {
    FeasibilityReport report =
        check(PresentationBuilder.millimetres(338.67, 190.5).text("Name", "${learner.name}"));

    assertThat(report.feasible()).isFalse();
    Finding finding = only(report, "NOT_A4");
    assertThat(finding.values()).containsExactly("338.7", "190.5");
  }

  @ParameterizedTest
  @CsvSource({"certificate.id", "certificate.url", "certificate.qr"})
  void warnsOfAPrintThatNobodyCanVerify(String way) {
    PresentationBuilder nameless = PresentationBuilder.a4().text("Name", "${learner.name}");

    FeasibilityReport report = check(nameless);

    assertThat(report.feasible()).isTrue();
    assertThat(only(report, "NOT_VERIFIABLE").severity()).isEqualTo(Finding.Severity.WARNING);
    assertThat(codes(check(nameless.text("Way", "${" + way + "}"))))
        .doesNotContain("NOT_VERIFIABLE");
  }

  @Test
  void missesTheLearnersName() {
    Finding finding = only(check(PresentationBuilder.a4().text("T", "Hello")), "NO_LEARNER_NAME");

    assertThat(finding.severity()).isEqualTo(Finding.Severity.ERROR);
    assertThat(finding.values()).containsExactly("${learner.name}");
  }

  @Test
  void namesTheNearestPlaceholderOfAnUnknownOne() {
    Finding finding = only(check(plain().text("Line", "${cuorse.title}")), "UNKNOWN_PLACEHOLDER");

    assertThat(finding.severity()).isEqualTo(Finding.Severity.ERROR);
    assertThat(finding.where()).isEqualTo("Line");
    assertThat(finding.values()).containsExactly("${cuorse.title}", "${course.title}");
    assertThat(finding.place()).isNotNull();
  }

  @Test
  void takesPlaceholdersOfTheLmsItself() {
    assertThat(codes(check(plain().text("Line", "${custom.department}"))))
        .doesNotContain("UNKNOWN_PLACEHOLDER");
  }

  @ParameterizedTest
  @CsvSource({
    "'{{Student Name}}', '{{Student Name}}', '${learner.name}'",
    "'<<course>>', '<<course>>', '${course.title}'",
    "'on ^^date^^', '^^date^^', '${certificate.date}'",
    "'[Completion Date]', '[Completion Date]', '${completion.date}'",
    "'«nom»', '«nom»', '${learner.name}'",
  })
  void saysHowAPlaceholderOfAnotherStyleIsWritten(String text, String found, String expected) {
    Finding finding = only(check(plain().text("Line", text)), "LOOKALIKE_PLACEHOLDER");

    assertThat(finding.values()).containsExactly(found, expected);
  }

  @ParameterizedTest
  @CsvSource({
    "$/var1/, LOOKALIKE_PLACEHOLDER",
    "{{by}}, LOOKALIKE_PLACEHOLDER",
    "${foo}, UNKNOWN_PLACEHOLDER"
  })
  void proposesNothingForWhatIsLikeNoPlaceholder(String text, String code) {
    assertThat(only(check(plain().text("Line", text)), code).values()).containsExactly(text);
    assertThat(FindingWords.key(code, List.of(text))).endsWith("_WITHOUT_PROPOSAL");
  }

  @Test
  void leavesOtherBracketsAlone() {
    assertThat(codes(check(plain().text("Line", "Grade [1] (a) {x} 100% <br>"))))
        .doesNotContain("LOOKALIKE_PLACEHOLDER");
  }

  @Test
  void missesTheEndOfAPlaceholder() {
    assertThat(codes(check(plain().text("Line", "To ${learner.name"))))
        .contains("UNFINISHED_PLACEHOLDER");
  }

  @Test
  void refusesADatePatternThatCannotBeRead() {
    FeasibilityReport report =
        check(
            plain()
                .text("Good", "${certificate.date:d MMMM yyyy}")
                .text("Bad", "${certificate.date:dd bbbb}")
                .text("None", "${learner.grade:d}"));

    assertThat(only(report, "BAD_DATE_FORMAT").where()).isEqualTo("Bad");
    assertThat(only(report, "FORMAT_WITHOUT_DATE").where()).isEqualTo("None");
  }

  @Test
  void refusesMacros() {
    assertThat(only(check(plain().part("ppt/vbaProject.bin", new byte[] {1})), "MACROS").severity())
        .isEqualTo(Finding.Severity.ERROR);
  }

  @Test
  void warnsOfWhatCannotBePrinted() {
    String chart =
        "<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id=\"5\" name=\"Sales\"/><p:cNvGraphicFramePr/>"
            + "<p:nvPr/></p:nvGraphicFramePr><p:xfrm/><a:graphic><a:graphicData>"
            + "<c:chart xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\"/>"
            + "</a:graphicData></a:graphic></p:graphicFrame>";
    String glowing =
        shape(
            "Star",
            place(0, 0, 9, 9)
                + "<a:prstGeom prst=\"star5\"/><a:effectLst><a:glow rad=\"1\"/></a:effectLst>",
            "");

    FeasibilityReport report = check(plain().slideShape(chart).slideShape(glowing));

    assertThat(only(report, "CHART").where()).isEqualTo("Sales");
    assertThat(only(report, "EFFECT").values()).containsExactly("glow");
  }

  @Test
  void warnsOfLinkedFiles() {
    PresentationBuilder builder = plain();
    builder.relation("ppt/slides/slide1.xml", "oleObject", "file:///C:/x.xlsx", true);
    builder.relation("ppt/slides/slide1.xml", "hyperlink", "https://example.org", true);

    assertThat(only(check(builder), "LINKED_FILE").values()).containsExactly("file:///C:/x.xlsx");
  }

  @Test
  void warnsOfABlurredPicture() {
    FeasibilityReport report =
        check(
            plain()
                .picture("Sharp", png(300, 300), "png", "descr=\"a\"", 72)
                .picture("Blurred", png(72, 72), "png", "descr=\"a\"", 72));

    Finding finding = only(report, "LOW_RESOLUTION");
    assertThat(finding.where()).isEqualTo("Blurred");
    assertThat(finding.values()).containsExactly("72", "72", "72", "200");
  }

  @Test
  void warnsOfAPictureWithoutAlternativeText() {
    FeasibilityReport report =
        check(
            plain()
                .picture("Seal", png(300, 300), "png", "descr=\"The seal\"", 50)
                .picture("Signature", png(301, 300), "png", "", 50));

    assertThat(only(report, "NO_ALTERNATIVE_TEXT").where()).isEqualTo("Signature");
  }

  @Test
  void saysWhatIsReadAloudBeforeWhatStandsAboveIt() {
    PresentationBuilder slide = plain();
    slide.slideShape(textBox("Signed", 100, 400, 300, 30, "<a:p><a:r><a:t>Dean</a:t></a:r></a:p>"));
    slide.slideShape(
        textBox("Title", 90, 330, 330, 40, "<a:p><a:r><a:t>Honours</a:t></a:r></a:p>"));

    Finding finding = only(check(slide), "READING_ORDER");

    assertThat(finding.where()).isEqualTo("Title");
    assertThat(finding.values()).containsExactly("Signed");
  }

  @Test
  void readsColumnsOneAfterTheOther() {
    PresentationBuilder slide = plain();
    slide.slideShape(textBox("Left", 100, 400, 200, 30, "<a:p><a:r><a:t>Dean</a:t></a:r></a:p>"));
    slide.slideShape(textBox("Right", 400, 330, 200, 30, "<a:p><a:r><a:t>Chair</a:t></a:r></a:p>"));

    assertThat(codes(check(slide))).doesNotContain("READING_ORDER");
  }

  @Test
  void saysThatHiddenShapesAreNotPrinted() {
    PresentationBuilder slide =
        plain()
            .slideShape(
                textBox("Draft", 100, 400, 200, 30, "<a:p><a:r><a:t>DRAFT</a:t></a:r></a:p>")
                    .replaceFirst("name=\"Draft\"", "name=\"Draft\" hidden=\"1\""));

    assertThat(only(check(slide), "HIDDEN_SHAPE").where()).isEqualTo("Draft");
  }

  @ParameterizedTest
  @CsvSource({"Ask Maya for the seal, true", "' ', false"})
  void saysThatNotesGoAlongOnlyWhereThereAreWords(String words, boolean said) {
    PresentationBuilder slide = plain();
    slide.relation("ppt/slides/slide1.xml", "notesSlide", "../notesSlides/notesSlide1.xml", false);
    slide.part(
        "ppt/notesSlides/notesSlide1.xml",
        ("<p:notes xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\""
                + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><p:cSld><p:spTree>"
                + "<p:sp><p:nvSpPr><p:cNvPr id=\"2\" name=\"N\"/><p:cNvSpPr/><p:nvPr><p:ph type=\"body\"/>"
                + "</p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:p><a:r><a:t>"
                + words
                + "</a:t></a:r></a:p></p:txBody></p:sp></p:spTree></p:cSld></p:notes>")
            .getBytes(java.nio.charset.StandardCharsets.UTF_8));

    assertThat(codes(check(slide)).contains("NOTES")).isEqualTo(said);
  }

  @Test
  void warnsThatOnlyTheFirstSlideIsPrinted() {
    assertThat(only(check(plain().slides(3)), "MORE_SLIDES").values()).containsExactly("3");
  }

  @Test
  void saysNothingOfTextBesideAShapeWhoseBoxItLiesIn() {
    String white =
        "<a:p><a:r><a:rPr><a:solidFill><a:srgbClr val=\"FFFFFF\"/></a:solidFill></a:rPr>"
            + "<a:t>White</a:t></a:r></a:p>";
    String dark =
        "<a:p><a:r><a:rPr><a:solidFill><a:srgbClr val=\"102030\"/></a:solidFill></a:rPr>"
            + "<a:t>Dark</a:t></a:r></a:p>";
    String lowerLeft =
        shape(
            "Corner",
            place(0, 100, 400, 400)
                + "<a:prstGeom prst=\"rtTriangle\"/>"
                + "<a:solidFill><a:srgbClr val=\"102030\"/></a:solidFill>",
            "");

    FeasibilityReport report =
        check(
            plain()
                .slideShape(lowerLeft)
                .slideShape(textBox("DarkBeside", 280, 110, 100, 20, dark))
                .slideShape(textBox("WhiteBeside", 280, 140, 100, 20, white))
                .slideShape(textBox("WhiteOn", 20, 440, 100, 20, white)));

    assertThat(only(report, "PALE_TEXT").where()).isEqualTo("WhiteBeside");
  }

  @Test
  void warnsOfTextTooPaleForItsGround() {
    String white =
        "<a:p><a:r><a:rPr><a:solidFill><a:srgbClr val=\"FFFFFF\"/></a:solidFill></a:rPr>"
            + "<a:t>White</a:t></a:r></a:p>";
    String dark =
        shape(
            "Band",
            place(0, 100, 842, 40)
                + "<a:prstGeom prst=\"rect\"/><a:solidFill><a:srgbClr val=\"102030\"/></a:solidFill>",
            "");

    FeasibilityReport report =
        check(
            plain()
                .slideShape(textBox("OnPaper", 10, 10, 100, 20, white))
                .slideShape(dark)
                .slideShape(textBox("OnBand", 10, 110, 100, 20, white)));

    Finding finding = only(report, "PALE_TEXT");
    assertThat(finding.where()).isEqualTo("OnPaper");
    assertThat(finding.values()).containsExactly("White", "1.0");
  }

  @Test
  void refusesMorePointsThanMillionsOfDownloadsCanBear() {
    String path =
        "<a:custGeom><a:pathLst><a:path w=\"9\" h=\"9\"><a:moveTo><a:pt x=\"0\" y=\"0\"/></a:moveTo>"
            + "<a:lnTo><a:pt x=\"1\" y=\"1\"/></a:lnTo>".repeat(60_000)
            + "</a:path></a:pathLst></a:custGeom>"
            + "<a:solidFill><a:srgbClr val=\"FF0000\"/></a:solidFill>";
    PresentationBuilder builder = plain();
    for (int i = 0; i < 4; i++) {
      builder.slideShape(shape("Lace", place(0, 0, 9, 9) + path, ""));
    }

    assertThat(only(check(builder), "TOO_MUCH_DRAWN").severity()).isEqualTo(Finding.Severity.ERROR);
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "0, 0"})
  void saysThatOnlyTheLettersOfTheSlideAreEmbedded(int flags, int found) throws IOException {
    byte[] font;
    try (InputStream in = Press.class.getResourceAsStream("fonts/Caladea-Regular.ttf")) {
      font = Objects.requireNonNull(in).readAllBytes();
    }
    ByteBuffer eot = ByteBuffer.allocate(100 + font.length).order(ByteOrder.LITTLE_ENDIAN);
    eot.putInt(0, 100 + font.length).putInt(4, font.length).putInt(12, flags);
    eot.putShort(34, (short) 0x504C).position(100).put(font);
    PresentationBuilder builder = plain().part("ppt/fonts/font1.fntdata", eot.array());
    String id = builder.relation("ppt/presentation.xml", "font", "fonts/font1.fntdata", false);
    builder.presentationChildren(
        "<p:embeddedFontLst><p:embeddedFont><p:font typeface=\"House Style\"/><p:regular r:id=\""
            + id
            + "\"/></p:embeddedFont></p:embeddedFontLst>");
    builder.slideShape(
        textBox(
            "Line",
            10,
            100,
            500,
            60,
            "<a:p><a:r><a:rPr><a:latin typeface=\"House Style\"/></a:rPr>"
                + "<a:t>${learner.name}</a:t></a:r></a:p>"));

    FeasibilityReport report = check(builder);

    assertThat(codes(report)).doesNotContain("FONT_REPLACED");
    assertThat(codes(report).stream().filter("FONT_PARTLY_EMBEDDED"::equals).count())
        .isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource({
    "${certificate.id}, 40,  VALUE_NEVER_FITS",
    "${certificate.id}, 400, ''",
    "${learner.grade}:  ${learner.username}, 12, VALUE_DOES_NOT_FIT"
  })
  void saysWhatDoesNotFitItsBox(String text, double width, String code) {
    FeasibilityReport report =
        check(
            plain()
                .slideShape(
                    textBox(
                        "Small",
                        10,
                        200,
                        width,
                        14,
                        "<a:p><a:r><a:rPr sz=\"1200\"/><a:t>" + text + "</a:t></a:r></a:p>")));

    assertThat(codes(report).stream().filter(one -> one.startsWith("VALUE")).distinct().toList())
        .isEqualTo(code.isEmpty() ? List.of() : List.of(code));
  }

  @ParameterizedTest
  @CsvSource({"3, ''", "200, VALUE_NEVER_FITS"})
  void measuresTheAddressThatTheLmsPrints(int letters, String code) {
    String address = "https://" + "a".repeat(letters) + ".example.org/v/3W3W4V5S6RB8V913SBFKJX397K";
    Slide slide =
        read(
            plain()
                .slideShape(
                    textBox(
                        "Small",
                        10,
                        200,
                        470,
                        14,
                        "<a:p><a:r><a:rPr sz=\"1200\"/><a:t>${certificate.url}</a:t></a:r></a:p>")));

    FeasibilityReport report = new Feasibility(() -> address).check(slide);

    assertThat(codes(report).stream().filter(one -> one.startsWith("VALUE")).distinct().toList())
        .isEqualTo(code.isEmpty() ? List.of() : List.of(code));
  }

  private static PresentationBuilder plain() {
    return PresentationBuilder.a4()
        .text("Name", "${learner.name}")
        .text("Course", "${course.title}")
        .text("Number", "${certificate.id}");
  }

  private static FeasibilityReport check(PresentationBuilder builder) {
    return new Feasibility().check(read(builder));
  }

  private static Slide read(PresentationBuilder builder) {
    return (Slide) new PresentationReader().read(builder.build(), "test.pptx");
  }

  private static List<String> codes(FeasibilityReport report) {
    return Stream.concat(report.errors().stream(), report.warnings().stream())
        .map(Finding::code)
        .toList();
  }

  private static Finding only(FeasibilityReport report, String code) {
    List<Finding> found =
        Stream.concat(report.errors().stream(), report.warnings().stream())
            .filter(finding -> finding.code().equals(code))
            .toList();
    assertThat(found).as(code + " in " + codes(report)).hasSize(1);
    return found.get(0);
  }
}
