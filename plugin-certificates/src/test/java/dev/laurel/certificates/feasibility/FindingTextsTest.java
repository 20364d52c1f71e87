package dev.laurel.certificates.feasibility;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laurel.certificates.slide.Unreadable;
import dev.laurel.kit.web.Messages;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FindingTextsTest {

  private static final Messages MESSAGES =
      new Messages(FindingTextsTest.class.getClassLoader(), "dev.laurel.certificates.messages");

  static Stream<String> codes() {
    return Stream.of(
            Arrays.stream(FindingCode.values()).map(Enum::name),
            Arrays.stream(FindingCode.values())
                .map(code -> FindingWords.key(code.name(), List.of()).substring(12)),
            Arrays.stream(Unreadable.Reason.values()).map(Enum::name))
        .flatMap(codes -> codes)
        .distinct();
  }

  @ParameterizedTest
  @MethodSource("codes")
  void eachCodeHasItsWordsInEachLanguage(String code) {
    Object[] values = {"Title 1", "one", "two", "three", "four"};

    String english = MESSAGES.text(Locale.ENGLISH, "feasibility." + code, values);
    String french = MESSAGES.text(Locale.FRENCH, "feasibility." + code, values);

    assertThat(english).isNotBlank().doesNotContainPattern("\\{[0-9]");
    assertThat(french).isNotBlank().doesNotContainPattern("\\{[0-9]").isNotEqualTo(english);
  }

  @ParameterizedTest
  @MethodSource("codes")
  void whatIsTheMatterAndHowToMendItArePartedInEachLanguageAsInEnglish(String code) {
    Object[] values = {"Title 1", "one", "two", "three", "four"};
    boolean says =
        !FindingWords.of(MESSAGES.text(Locale.ENGLISH, "feasibility." + code, values))
            .mend()
            .isEmpty();

    for (String tag : List.of("fr", "de", "es", "pt-BR", "zh-CN", "ar")) {
      String text = MESSAGES.text(Locale.forLanguageTag(tag), "feasibility." + code, values);
      assertThat(FindingWords.of(text).mend().isEmpty()).as("%s: %s", tag, text).isNotEqualTo(says);
    }
  }
}
