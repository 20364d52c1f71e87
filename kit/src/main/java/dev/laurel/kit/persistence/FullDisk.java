package dev.laurel.kit.persistence;

import java.io.IOException;
import java.util.regex.Pattern;

/** That a file could not be written because there was no room for it. */
public final class FullDisk {

  /** ENOSPC, EDQUOT and EFBIG, and the first as Windows says it: Java has the words only. */
  private static final Pattern WORDS =
      Pattern.compile(
          "No space left on device|Disk quota exceeded|File too large"
              + "|not enough space on the disk");

  private FullDisk() {}

  /**
   * Whether this is behind what was thrown.
   *
   * @param thrown what was thrown
   * @return whether one of its causes says so
   */
  public static boolean isBehind(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof IOException
          && WORDS.matcher(String.valueOf(cause.getMessage())).find()) {
        return true;
      }
    }
    return false;
  }
}
