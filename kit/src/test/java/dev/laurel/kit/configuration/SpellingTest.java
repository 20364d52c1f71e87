package dev.laurel.kit.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

  @ParameterizedTest
  @CsvSource({"kitten, sitting, 3", "'', abc, 3", "abc, '', 3", "same, same, 0", "ab, ba, 2"})
  void countsWhatHasToBeChanged(String one, String other, int distance) {
    assertThat(Spelling.distance(one, other)).isEqualTo(distance);
  }

  @ParameterizedTest
  @CsvSource({
    "laurel.jdbc.ulr, laurel.jdbc.url",
    "laurel.s3.buket, laurel.s3.bucket",
    "laurel.verify.perminute, laurel.verify.per-minute",
    "laurel.signing.keystor, laurel.signing.keystore"
  })
  void findsWhatWasMeant(String written, String meant) {
    List<String> known = Settings.names().stream().map(name -> "laurel." + name).toList();

    assertThat(Spelling.nearest(written, known)).isEqualTo(meant);
  }
}
