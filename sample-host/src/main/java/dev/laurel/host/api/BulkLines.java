package dev.laurel.host.api;

import dev.laurel.host.api.BulkLoad.WrongLineException;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a bulk load, one by one: UTF-8 and nothing else, so that no name is kept with signs
 * replaced, and none so long that it fills the memory. For one thread.
 */
final class BulkLines {

  private static final int LONGEST = 1024 * 1024;

  private final InputStream bytes;
  private final int[] number = {0};

  BulkLines(InputStream bytes) {
    this.bytes = new BufferedInputStream(bytes, 64 * 1024);
  }

  /** The number of the line read last, from 1. */
  int number() {
    return number[0];
  }

  /** The next line, or null when there is none. */
  @Nullable String next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(256);
    number[0]++;
    int sign = bytes.read();
    if (sign < 0) {
      return null;
    }
    while (sign >= 0 && sign != '\n') {
      if (line.size() == LONGEST) {
        throw new WrongLineException(number(), "It is longer than 1 MB.");
      }
      line.write(sign);
      sign = bytes.read();
    }
    return text(line.toByteArray());
  }

  private String text(byte[] line) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line)).toString();
      return number() == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new WrongLineException(number(), "It is not in UTF-8.");
    }
  }
}
