package dev.laurel.certificates.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laurel.kit.web.Messages;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FindingWordsTest {

  private static final Messages MESSAGES =
      new Messages(FindingWordsTest.class.getClassLoader(), "dev.laurel.certificates.messages");

  private static Told told(Locale locale, Finding finding) {
    return new FindingWords(MESSAGES, locale).told(finding);
  }

  @ParameterizedTest
  @EnumSource(FindingCode.class)
  void thereAreSomeForEachCodeInEachLanguage(FindingCode code) {
    for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
      Told told = told(locale, Finding.of(Topic.KEY, code, 1, 2, 3, 4));

      assertThat(told.text()).hasSizeGreaterThan(8).doesNotContain("{");
      assertThat(told.code()).isEqualTo(code.isOfAnyTopic() ? "KEY_" + code : code.name());
    }
    assertThat(told(Locale.FRENCH, Finding.of(Topic.KEY, code, 1, 2, 3, 4)).text())
        .isNotEqualTo(told(Locale.ENGLISH, Finding.of(Topic.KEY, code, 1, 2, 3, 4)).text());
  }

  @ParameterizedTest
  @EnumSource(Topic.class)
  void eachTopicHasATitleAndAParagraphThatIsThere(Topic topic) throws Exception {
    assertThat(told(Locale.FRENCH, Finding.of(topic, FindingCode.NOT_CHECKED)).title())
        .isNotEmpty();
    String[] help = topic.help().split("#", 2);
    String page = java.nio.file.Files.readString(java.nio.file.Path.of("..").resolve(help[0]));
    assertThat(page.lines().filter(line -> line.startsWith("#")).map(FindingWordsTest::anchor))
        .contains(help[1]);
  }

  private static String anchor(String heading) {
    return heading.replaceFirst("^#+ ", "").toLowerCase(Locale.ROOT).replace(' ', '-');
  }

  @ParameterizedTest
  @CsvSource({
    "PT0.0004S, 1 ms, 1 ms",
    "PT0.012S, 12 ms, 12 ms",
    "PT1S, 1 second, 1 seconde",
    "PT90S, 90 seconds, 90 secondes",
    "PT7M, 7 minutes, 7 minutes",
    "PT5H30M, 6 hours, 6 heures",
    "P51DT3H, 51 days, 51 jours",
  })
  void tellHowLong(Duration duration, String english, String french) {
    Finding finding = Finding.of(Topic.KEY, FindingCode.KEY_EXPIRES, "x", "y").showing(duration);

    assertThat(told(Locale.ENGLISH, finding).value()).isEqualTo(english);
    assertThat(told(Locale.FRENCH, finding).value()).isEqualTo(french);
  }

  @ParameterizedTest
  @CsvSource({
    "2048, 2 KB, 2 Ko",
    "1600000, 1.5 MB, '1,5 Mo'",
    "2040109465, 1.9 GB, '1,9 Go'",
    "21474836480, 20 GB, 20 Go",
  })
  void tellHowMuch(long bytes, String english, String french) {
    Finding finding =
        Finding.of(Topic.FOLDER, FindingCode.FOLDER_FINE, "/tmp", new Size(bytes))
            .showing(new Size(bytes));

    assertThat(told(Locale.ENGLISH, finding).value()).isEqualTo(english);
    assertThat(told(Locale.FRENCH, finding).text())
        .isEqualTo("On peut écrire dans /tmp ; " + french + " sont libres.");
  }

  @Test
  void tellMomentsScriptsAndCountsInTheReadersLanguage() {
    Finding mail =
        Finding.of(Topic.MAIL, FindingCode.MAIL_FINE, Instant.parse("2026-11-26T10:31:00Z"), 0);
    Finding fonts =
        Finding.of(
            Topic.FONTS,
            FindingCode.FONTS_SCRIPTS,
            100,
            List.of(new Script("Tibt"), new Script("Bopo")));

    assertThat(told(Locale.ENGLISH, mail).text())
        .isEqualTo(
            "The last mail was handed to the LMS on 26 November 2026, 10:31 UTC; none waits.");
    assertThat(told(Locale.FRENCH, fonts).text()).contains(": tibétain, bopomofo.");
  }

  @Test
  void leaveOutWhoSignsInToAnAddress() {
    Told told =
        told(
            Locale.ENGLISH,
            Finding.of(
                Topic.TIMESTAMP,
                FindingCode.TIMESTAMP_UNUSABLE,
                "The time-stamp server “https://us:hush-hush@tsa.example.org/” gave none."));

    assertThat(Objects.requireNonNull(told.text()))
        .contains("https://…@tsa.example.org/")
        .doesNotContain("hush-hush");
  }
}
