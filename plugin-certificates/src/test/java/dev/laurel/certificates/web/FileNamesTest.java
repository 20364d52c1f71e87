package dev.laurel.certificates.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileNamesTest {

  @ParameterizedTest
  @ValueSource(strings = {"Honours.pptx", "Größe.pptx", "証明書.pptx", "شهادة.pptx"})
  void areReadAsBrowsersSendThem(String name) {
    String byteByByte =
        new String(name.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);

    assertThat(FileNames.read(byteByByte)).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Größe.pptx", "証明書.pptx"})
  void stayAsTheyAreWhereTheyAreReadAlready(String name) {
    assertThat(FileNames.read(name)).isEqualTo(name);
  }

  @Test
  void areMissingWhereNoFileWasSent() {
    assertThat(FileNames.of(null)).isNull();
  }
}
