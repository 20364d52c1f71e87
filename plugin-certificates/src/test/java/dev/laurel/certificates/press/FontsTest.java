package dev.laurel.certificates.press;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laurel.test.PresentationBuilder;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FontsTest {

  private final Fonts fonts = Fonts.library();

  @ParameterizedTest
  @CsvSource({
    "Calibri, Carlito",
    "ARIAL, Liberation Sans",
    "Times New Roman, Liberation Serif",
    "Cambria, Caladea",
    "Montserrat, Montserrat",
    "Edwardian Script ITC, Pinyon Script",
    "Some Handwriting, Great Vibes",
    "Some Sans, Open Sans",
    "Some Serif, Liberation Serif",
    "Georgia, Gelasio",
    "Century Gothic, Poppins",
    "Old English Text MT, UnifrakturMaguntia",
    "Playfair Display, Playfair Display",
    "Alex Brush, Alex Brush",
    "Unheard Of, Carlito",
  })
  void replacesWhatIsNotThereByWhatComesNearest(String family, String by) {
    assertThat(fonts.printedIn(family)).isEqualTo(by);
  }

  @Test
  void takesTheFaceOfItsOwnForBoldAndItalic() {
    Typeface bold = fonts.find("Calibri", true, false);
    Typeface script = fonts.find("Great Vibes", true, true);

    assertThat(bold).hasToString(new Typeface(bold.face(), false, false).toString());
    assertThat(bold.face().font().postScriptName()).isEqualTo("Carlito-Bold");
    assertThat(script.emboldened()).isTrue();
    assertThat(script.slanted()).isTrue();
  }

  @Test
  void findsTheOtherLettersOfAFamilyInItsOtherFiles() {
    Typeface script = fonts.find("Great Vibes", false, false);

    Typeface other = Objects.requireNonNull(fonts.covering('\u0159', script));

    assertThat(script.face().covers('\u0159')).isFalse();
    assertThat(other.face().font().name(1)).isEqualTo("Great Vibes");
  }

  @ParameterizedTest
  @CsvSource({"ع", "ש", "अ", "ক", "த", "ก", "王", "や", "김", "ქ", "Ж", "Ω", "ơ", "✓", "★", "☑"})
  void hasLettersOfManyScripts(String letter) {
    int codePoint = letter.codePointAt(0);
    Typeface latin = fonts.find("Pinyon Script", false, false);

    assertThat(fonts.covering(codePoint, latin)).isNotNull();
  }

  @Test
  void saysWhichFontReplacesAMissingOne() {
    assertThat(
            FontCheck.replacements(
                Prints.slide(
                    PresentationBuilder.a4()
                        .slideShape(
                            PresentationBuilder.textBox(
                                "Title",
                                10,
                                10,
                                300,
                                50,
                                Showcase.paragraph(
                                        "", "", "<a:latin typeface=\"Gill Sans\"/>", "Certificate")
                                    + Showcase.paragraph(
                                        "", "", "<a:latin typeface=\"Arial\"/>", "of"))))))
        .contains(
            new FontReplacement("Title", "Gill Sans", "Lato", false),
            new FontReplacement("Title", "Arial", "Liberation Sans", true));
  }
}
