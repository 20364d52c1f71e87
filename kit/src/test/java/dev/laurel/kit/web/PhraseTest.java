package dev.laurel.kit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PhraseTest {

  private static final String FILES =
      "{0,plural, =0{No files} one{{0,number} file} other{{0,number} files}}";

  private static Phrase phrase(String pattern, String language) {
    return new Phrase(pattern, Locale.forLanguageTag(language));
  }

  @Test
  void choosesTheFormOfTheLanguage() {
    Phrase english = phrase(FILES, "en");
    Phrase french = phrase("{0,plural, one{{0,number} an} many{{0,number} d’ans} other{#+}}", "fr");
    Phrase arabic =
        phrase("{0,plural, zero{z} one{o} two{t} few{f} many{m} other{{0,number} x}}", "ar");

    assertThat(IntStream.of(0, 1, 2, 1000).mapToObj(english::with))
        .containsExactly("No files", "1 file", "2 files", "1,000 files");
    assertThat(IntStream.of(0, 1, 2).mapToObj(french::with)).containsExactly("0 an", "1 an", "2+");
    assertThat(french.with(1_000_000)).isEqualTo("1\u202f000\u202f000 d’ans");
    assertThat(IntStream.of(0, 1, 2, 3, 11).mapToObj(arabic::with))
        .containsExactly("z", "o", "t", "f", "m");
  }

  @Test
  void takesANumberThatIsKeptAsText() {
    assertThat(phrase(FILES, "en").with("1")).isEqualTo("1 file");
    assertThat(phrase("{0} has {1,number}", "en").with("2026", "2026")).isEqualTo("2026 has 2,026");
  }

  @Test
  void printsWhatIsBetweenStraightApostrophesAndADoubledOneOnce() {
    assertThat(phrase("It''s $'{'name'}' of {0}", "en").with("x")).isEqualTo("It's ${name} of x");
  }

  @Test
  void setsValuesApartThatRunAgainstTheLanguage() {
    assertThat(phrase("{0}: {1}", "de").with("عبد", "Ana")).isEqualTo("\u2068عبد\u2069: Ana");
    assertThat(phrase("{0}: {1}", "ar").with("عبد", "Ana")).isEqualTo("عبد: \u2068Ana\u2069");
    assertThat(phrase("{0}: {1}", "ar").with("5", 5)).isEqualTo("5: 5");
  }

  @Test
  void refusesAPatternThatIsNotWellFormed() {
    assertThatThrownBy(() -> phrase("{0,plural, one{x}}", "en"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void saysTheSameToManyAtOnce() {
    Phrase shared = phrase("{0}: " + FILES.replace("{0", "{1"), "en");

    assertThat(
            IntStream.range(2, 20_000)
                .parallel()
                .filter(n -> !shared.with("n" + n, n).endsWith(" files"))
                .boxed())
        .isEmpty();
  }
}
