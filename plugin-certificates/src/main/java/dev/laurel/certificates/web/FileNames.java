package dev.laurel.certificates.web;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.glassfish.jersey.media.multipart.FormDataContentDisposition;
import org.jspecify.annotations.Nullable;

/** The names of files that come with forms. */
public final class FileNames {

  private FileNames() {}

  /**
   * The name that a file was sent with. Browsers write it in UTF-8 (HTML § 4.10.21.8), Jersey reads
   * a part's headers byte by byte.
   *
   * @param sent the header of the form's part, or null where there was no such part
   * @return the name, unchecked, or null where there was none
   */
  public static @Nullable String of(@Nullable FormDataContentDisposition sent) {
    return sent == null || sent.getFileName() == null ? null : read(sent.getFileName());
  }

  static String read(String name) {
    if (name.chars().anyMatch(sign -> sign > 0xFF)) {
      return name;
    }
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(name.getBytes(StandardCharsets.ISO_8859_1)))
          .toString();
    } catch (CharacterCodingException e) {
      // Not a browser's; as it is then.
      return name;
    }
  }
}
