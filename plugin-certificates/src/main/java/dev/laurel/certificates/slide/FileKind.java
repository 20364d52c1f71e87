package dev.laurel.certificates.slide;

import dev.laurel.certificates.slide.Unreadable.Reason;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Tells by its first bytes whether a file may be a presentation, and what it is otherwise. */
final class FileKind {

  private static final long OLE = 0xD0CF11E0A1B11AE1L;
  private static final int ZIP = 0x504B;

  private FileKind() {}

  static void check(byte[] bytes) throws UnreadableException {
    if (bytes.length > Limits.FILE_BYTES) {
      throw new UnreadableException(
          Reason.FILE_TOO_LARGE,
          Long.toString(Limits.megabytes(bytes.length)),
          Long.toString(Limits.megabytes(Limits.FILE_BYTES)));
    }
    if (bytes.length < 8) {
      throw new UnreadableException(Reason.NOT_A_PRESENTATION);
    }
    ByteBuffer start = ByteBuffer.wrap(bytes);
    if (start.getLong(0) == OLE) {
      throw new UnreadableException(
          names(bytes, "EncryptedPackage")
              ? Reason.ENCRYPTED
              : names(bytes, "PowerPoint Document")
                  ? Reason.OLD_FORMAT
                  : Reason.NOT_A_PRESENTATION);
    }
    if ((start.getShort(0) & 0xFFFF) != ZIP) {
      throw new UnreadableException(Reason.NOT_A_PRESENTATION);
    }
  }

  /** Whether the directory of an OLE file has an entry of this name. */
  private static boolean names(byte[] bytes, String entry) {
    byte[] wanted = entry.getBytes(StandardCharsets.UTF_16LE);
    // Directory entries are 128 bytes long and lie on such boundaries.
    for (int at = 512; at + wanted.length <= bytes.length; at += 128) {
      if (java.util.Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length)) {
        return true;
      }
    }
    return false;
  }
}
