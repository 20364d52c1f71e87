package dev.laurel.certificates.certificate;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The text of a file, in whatever encoding spreadsheets write: UTF-8, UTF-16 and Windows-1252, with
 * a mark at the beginning or without.
 *
 * @param text the text, without the mark
 * @param encoding what it was read as
 * @param isGuessed whether nothing but experience says so: Western letters are then right, others
 *     not
 */
record CsvText(String text, String encoding, boolean isGuessed) {

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /** A file that holds no text; words under {@code certificate.CODE}. */
  static final class NoTextException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String code;

    private NoTextException(String code) {
      super(code);
      this.code = code;
    }

    String code() {
      return code;
    }
  }

  /**
   * Reads a file.
   *
   * @param declared the encoding that the sender names, or null
   */
  static CsvText of(byte[] file, @Nullable Charset declared) throws NoTextException {
    if (begins(file, 'P', 'K', 3, 4) || begins(file, 0xD0, 0xCF, 0x11, 0xE0)) {
      throw new NoTextException("CSV_WORKBOOK");
    }
    if (begins(file, 0xEF, 0xBB, 0xBF)) {
      return strict(file, StandardCharsets.UTF_8, 3);
    }
    if (begins(file, 0xFF, 0xFE)) {
      return strict(file, StandardCharsets.UTF_16LE, 2);
    }
    if (begins(file, 0xFE, 0xFF)) {
      return strict(file, StandardCharsets.UTF_16BE, 2);
    }
    int odd = zeros(file, 1);
    int even = zeros(file, 0);
    if (file.length > 3 && odd > file.length / 5 && even == 0) {
      return strict(file, StandardCharsets.UTF_16LE, 0);
    }
    if (file.length > 3 && even > file.length / 5 && odd == 0) {
      return strict(file, StandardCharsets.UTF_16BE, 0);
    }
    if (odd + even > 0) {
      throw new NoTextException("CSV_NO_TEXT");
    }
    return marked(file, declared);
  }

  private static CsvText marked(byte[] file, @Nullable Charset declared) throws NoTextException {
    if (declared != null && !declared.equals(StandardCharsets.UTF_8)) {
      return strict(file, declared, 0);
    }
    try {
      return new CsvText(decoded(file, StandardCharsets.UTF_8, 0), "UTF-8", false);
    } catch (CharacterCodingException e) {
      return new CsvText(new String(file, WINDOWS), "Windows-1252", true);
    }
  }

  private static CsvText strict(byte[] file, Charset charset, int from) throws NoTextException {
    try {
      return new CsvText(decoded(file, charset, from), charset.name(), false);
    } catch (CharacterCodingException e) {
      throw new NoTextException("CSV_NO_TEXT");
    }
  }

  private static String decoded(byte[] file, Charset charset, int from)
      throws CharacterCodingException {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT)
        .decode(ByteBuffer.wrap(file, from, file.length - from))
        .toString();
  }

  private static boolean begins(byte[] file, int... bytes) {
    if (file.length < bytes.length) {
      return false;
    }
    for (int i = 0; i < bytes.length; i++) {
      if ((file[i] & 0xFF) != bytes[i]) {
        return false;
      }
    }
    return true;
  }

  private static int zeros(byte[] file, int first) {
    int zeros = 0;
    for (int i = first; i < file.length; i += 2) {
      zeros += file[i] == 0 ? 1 : 0;
    }
    return zeros;
  }
}
