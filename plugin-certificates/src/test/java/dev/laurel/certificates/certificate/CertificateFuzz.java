package dev.laurel.certificates.certificate;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Doors to the readers of this package, for inputs of any kind. */
public final class CertificateFuzz {

  private CertificateFuzz() {}

  /** A list of exceptions; the first byte chooses what encoding it is said to be in. */
  public static void csv(byte[] input) {
    if (input.length == 0) {
      return;
    }
    Charset declared =
        switch (input[0] & 3) {
          case 1 -> StandardCharsets.ISO_8859_1;
          case 2 -> StandardCharsets.UTF_16;
          case 3 -> Charset.forName("GB18030");
          default -> null;
        };
    try {
      CsvText text = CsvText.of(Arrays.copyOfRange(input, 1, input.length), declared);
      CsvLines read = CsvLines.of(text.text());
      for (CsvLines.Line line : read.lines()) {
        if (line.number() < 1 || line.name().indexOf('\n') >= 0) {
          throw new AssertionError(line.toString());
        }
      }
    } catch (CsvText.NoTextException told) {
      if (told.code().isEmpty()) {
        throw new AssertionError(told);
      }
    }
  }
}
