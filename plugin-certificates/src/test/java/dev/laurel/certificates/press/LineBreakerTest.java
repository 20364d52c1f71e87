package dev.laurel.certificates.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Letters are all one wide here. */
class LineBreakerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "two words; en; 5; two |words; false",
        "unbreakable; en; 5; unbre|akabl|e; true",
        "https://a.example/v/123456; en; 20; https://a.example/v/|123456; false",
        "https://a.example/123456789; en; 20; https://a.example/|123456789; false",
        "see https://a.example/v/123456; en; 22; see |https://a.example/v/|123456; false",
        "请在https://a.example/v/123456查看; zh; 22; 请在|https://a.example/v/|123456查看; false",
        "请在此处核对https://a.example查看证书; zh; 18; 请在此处核对|https://a.example查|看证书; false",
        "证书证书证书; zh; 4; 证书证书|证书; false",
      })
  void breaksWhereLanguagesDoAndAddressesBehindSlashes(
      String text, String language, int room, String lines, boolean torn) {
    double[] widths = new double[text.length()];
    Arrays.fill(widths, 1);
    Passage passage = new Passage(text, List.of(), widths, false, Flaws.NONE);

    LineBreaker.Broken broken = LineBreaker.lines(passage, room, room, language);

    assertThat(
            broken.lines().stream()
                .map(one -> text.substring(one[0], one[1]))
                .collect(Collectors.joining("|")))
        .isEqualTo(lines);
    assertThat(broken.torn()).isEqualTo(torn);
  }
}
