package dev.laurel.kit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LanguagesTest {

  private static final ClassLoader LOADER = LanguagesTest.class.getClassLoader();
  private final Languages languages = Languages.of(LOADER, "dev.laurel.kit.web.words");
  private final Messages messages = new Messages(LOADER, "dev.laurel.kit.web.words");

  private String best(String tag) {
    return languages.best(Locale.forLanguageTag(tag)).toLanguageTag();
  }

  @Test
  void findsTheNearestAndElseTheOneOfLastResort() {
    assertThat(Stream.of("fr", "fr-CA", "pt", "pt-PT", "ar-EG", "de", "").map(this::best))
        .containsExactly("fr", "fr", "pt-BR", "pt-BR", "ar", "en", "en");
  }

  @Test
  void takesWhatTheBrowserLikesBestOfThoseThereAre() {
    assertThat(
            Stream.of("de, pt;q=0.8, fr;q=0.9", "fr;q=0, ar-MA;q=0.1", "*", "", ";;;", "-", "de,-")
                .map(languages::accepted)
                .map(Locale::toLanguageTag))
        .containsExactly("fr", "ar", "en", "en", "en", "en", "en");
    assertThat(languages.accepted(null)).isEqualTo(Locale.ENGLISH);
  }

  @Test
  void takesTheOneThatAnAddressNamesWhereItIsOneOfThose() {
    assertThat(Stream.of("lang=fr", "a=b&lang=pt-BR&c", "lang=ar").map(languages::named))
        .map(one -> one.map(Locale::toLanguageTag).orElse(""))
        .containsExactly("fr", "pt-BR", "ar");
    assertThat(Stream.of("lang=de", "lang=", "slang=fr", "lang=fr%0A", "").map(languages::named))
        .containsOnly(java.util.Optional.empty());
    assertThat(languages.named(null)).isEmpty();
  }

  @Test
  void knowEachByItsOwnName() {
    assertThat(languages.all().stream().map(languages::name))
        .containsExactly("English", "Français", "Português (Brasil)", "العربية");
  }

  @Test
  void refusesWordsWithoutAListOfLanguages() {
    assertThatThrownBy(() -> Languages.of(LOADER, "dev.laurel.kit.web.none"))
        .hasMessageContaining("dev/laurel/kit/web/none.languages");
  }

  @Test
  void saysWhichLanguageAWordIsInAndWhereItsLinesBegin() {
    Messages.InLanguage arabic = messages.in(Locale.forLanguageTag("ar-EG"));
    Messages.InLanguage portuguese = messages.in(Locale.forLanguageTag("pt"));
    Messages.InLanguage unknown = messages.in(Locale.forLanguageTag("xh"));

    assertThat(arabic.tag()).isEqualTo("ar");
    assertThat(arabic.direction()).isEqualTo("rtl");
    assertThat(portuguese.tag()).isEqualTo("pt-BR");
    assertThat(portuguese.direction()).isEqualTo("ltr");
    assertThat(unknown.tag()).isEqualTo("en");
  }

  @Test
  void writesNumbersAndDaysAlikeInOneSystemOfDigits() {
    Instant time = Instant.parse("2026-11-05T08:04:00Z");
    for (String tag : new String[] {"en", "fr", "pt-BR", "ar", "ar-EG"}) {
      Messages.InLanguage words = messages.in(Locale.forLanguageTag(tag));
      Days days = Days.in(ZoneOffset.UTC, words.locale());
      String written =
          words.number(1234567)
              + words.percent(0.875, 1)
              + words.text("hello", "", 4321)
              + days.day(time)
              + days.shortDay(time)
              + days.dayAndTime(time);

      assertThat(written).as(tag).matches("(?s)\\P{Nd}*(?:[0-9]+\\P{Nd}*)+");
    }
    assertThat(messages.in(Locale.FRENCH).number(1234567)).isEqualTo("1\u202f234\u202f567");
    assertThat(messages.in(Locale.ENGLISH).percent(0.875, 1)).isEqualTo("87.5%");
  }
}
