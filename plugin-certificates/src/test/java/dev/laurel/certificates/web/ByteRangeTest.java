package dev.laurel.certificates.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ByteRangeTest {

  @ParameterizedTest
  @CsvSource(
      nullValues = "none",
      value = {
        "none, whole",
        "bytes=0-99, 0-99",
        "bytes=0-, 0-999",
        "bytes=990-2000, 990-999",
        "bytes=-10, 990-999",
        "bytes=-5000, 0-999",
        "bytes=1000-, outside",
        "bytes=-0, outside",
        "bytes=5-2, whole",
        "bytes=-, whole",
        "bytes=0-1;bytes=4-5, whole",
        "'bytes=0-1,4-5', whole",
        "lines=0-1, whole",
        "bytes=99999999999999999999-, whole"
      })
  void takesOneRangeOfADocumentOfAThousandBytes(@Nullable String header, String expected) {
    ByteRange range = ByteRange.of(header, 1000);

    String seen =
        range instanceof ByteRange.Part part
            ? part.from() + "-" + part.to()
            : range instanceof ByteRange.Outside ? "outside" : "whole";
    assertThat(seen).isEqualTo(expected);
  }
}
