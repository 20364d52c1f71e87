package dev.laurel.certificates.feasibility;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laurel.certificates.slide.Placeholder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainWordsTest {

  @ParameterizedTest
  @CsvSource({
    "Student Name, LEARNER_NAME",
    "Digitally signed by:, CERTIFICATE_SIGNATURE",
    "SIGNATURE NUMÉRIQUE, CERTIFICATE_SIGNATURE",
    "电子签名, CERTIFICATE_SIGNATURE",
  })
  void knowsWhatDesignersWriteForIt(String words, Placeholder meant) {
    assertThat(PlainWords.meaning(words)).contains(meant);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Signature", "Instructor's signature", "Unterschrift", "Firma"})
  void takesLinesToSignByHandForWhatTheyAre(String words) {
    assertThat(PlainWords.meaning(words)).isEmpty();
  }
}
