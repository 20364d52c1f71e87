package dev.laurel.certificates.press;

import static dev.laurel.certificates.press.Prints.compiled;
import static dev.laurel.certificates.press.Prints.named;
import static org.assertj.core.api.Assertions.assertThat;

import dev.laurel.test.PresentationBuilder;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Any Unicode string as a name is printed and can be taken out again, or is refused in words. */
class AnyNameTest {

  private static final int NAMES = 4_000;
  private static final CompiledTemplate NAME =
      compiled(PresentationBuilder.a4().text("Name", "${learner.name}"));
  private static final CompiledTemplate STORED = CompiledTemplate.fromBytes(NAME.toBytes());

  @Test
  void isPrintedAsItselfOrRefusedWithAReason() throws IOException {
    AnyNames names = new AnyNames();
    int printed = 0;
    for (int i = 0; i < NAMES; i++) {
      String name = names.next();
      Stamping stamping = Press.stamp(NAME, named(name));
      if (stamping instanceof Stamping.Stamped stamped) {
        printed++;
        byte[] pdf = Press.pdf(NAME, stamped.suffix());
        assertThat(pdf).as(codes(name)).isEqualTo(Prints.pdf(STORED, named(name)));
        assertNothingIsOnADottedCircle(name);
        assertSays(pdf, Wording.of(name));
      } else {
        Stamping.Unprintable refused = (Stamping.Unprintable) stamping;
        assertThat(refused.code()).isIn("NO_GLYPHS", "STRAY_MARK", "DOES_NOT_FIT");
        assertThat(refused.values()).hasSize(2).noneMatch(String::isEmpty);
      }
    }
    assertThat(printed).isGreaterThan(NAMES / 4);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Pip \uD83E\uDD9C Alder",
        "Kim \uD83D\uDC69\u200D\uD83D\uDCBB",
        "\uD83C\uDDEB\uD83C\uDDF7 \uD83D\uDC4D\uD83C\uDFFD \uD83D\uDD25 \u2B50 Zo\u00EB"
      })
  void isPrintedWithItsEmoji(String name) throws IOException {
    byte[] pdf = Prints.pdf(NAME, Prints.named(name));

    assertSays(pdf, name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\u0301", "\u0301Maria", "Maria \u0301", "\u093F", "\u0940क", "क\u0902\u093F"})
  void isRefusedWhenAMarkHasNoLetter(String name) {
    assertThat(Press.stamp(NAME, named(name)))
        .isInstanceOfSatisfying(
            Stamping.Unprintable.class,
            refused -> assertThat(refused.code()).isEqualTo("STRAY_MARK"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\uD800", "A\uDC00", "A\uFFFF", "A\uFFFD", "A\uFFFC", "\uDBFF\uDFFF"})
  void isRefusedWhenItHasWhatIsNoCharacter(String name) {
    assertThat(Press.stamp(NAME, named(name)))
        .isInstanceOfSatisfying(
            Stamping.Unprintable.class,
            refused -> assertThat(refused.code()).isEqualTo("NO_GLYPHS"));
  }

  @Test
  void setsALetterAndItsMarkInOneFace() {
    CompiledTemplate script =
        compiled(
            PresentationBuilder.a4()
                .slideShape(
                    PresentationBuilder.textBox(
                        "Name",
                        10,
                        10,
                        400,
                        60,
                        Showcase.paragraph(
                            "", "", "<a:latin typeface=\"Cinzel\"/>", "${learner.name}"))));

    List<Item> items = items(script, "Ax\u032CA");

    assertThat(items)
        .filteredOn(item -> item.start() <= 1 && item.end() > 1)
        .allSatisfy(item -> assertThat(item.end()).isEqualTo(3));
  }

  private static void assertNothingIsOnADottedCircle(String name) {
    boolean written = name.indexOf(Face.DOTTED_CIRCLE) >= 0;
    for (Item item : items(NAME, name)) {
      ShapedRun run = item.run();
      if (run != null) {
        assertThat(run.letters())
            .as(codes(name))
            .noneMatch(Letter::missing)
            .noneMatch(letter -> !written && letter.has(run.face().dottedCircle()));
      }
    }
  }

  private static List<Item> items(CompiledTemplate template, String name) {
    Values values = Values.of(named(name), template.language());
    return template.stamps().stream()
        .flatMap(List::stream)
        .map(stamp -> ((Stamp.Words) stamp).frame())
        .flatMap(frame -> FramePainter.filled(frame, values, Fonts.library()).stream())
        .flatMap(filled -> filled.passages().stream())
        .flatMap(passage -> passage.items().stream())
        .toList();
  }

  /** From left to right the very text; where some of it runs the other way, all its characters. */
  private static void assertSays(byte[] pdf, String name) throws IOException {
    StringBuilder shown = new StringBuilder();
    PDFTextStripper reader =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition text) {
            shown.append(text.getUnicode());
          }
        };
    try (PDDocument document = Loader.loadPDF(pdf)) {
      reader.getText(document);
    }
    String said = blanks(shown.toString());
    String expected = blanks(name);
    if (name.codePoints().noneMatch(AnyNameTest::rightToLeft)) {
      assertThat(codes(said)).isEqualTo(codes(expected));
    } else {
      assertThat(said.codePoints().sorted()).as(codes(name)).containsExactly(sorted(expected));
    }
  }

  private static Integer[] sorted(String text) {
    return text.codePoints().sorted().boxed().toArray(Integer[]::new);
  }

  private static String blanks(String text) {
    return text.replaceAll("[\u00A0\u202F\u3000]", " ").strip();
  }

  private static boolean rightToLeft(int codePoint) {
    return switch (Character.getDirectionality(codePoint)) {
      case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
          Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
          Character.DIRECTIONALITY_ARABIC_NUMBER ->
          true;
      default -> false;
    };
  }

  private static String codes(String text) {
    return text.codePoints()
        .mapToObj(one -> String.format("%04X", one))
        .reduce("", (all, one) -> all + " " + one);
  }
}
