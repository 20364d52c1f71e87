package dev.laurel.certificates.slide;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Writes small Windows metafiles. */
final class Metafiles {

  private Metafiles() {}

  /** A placeable WMF of one rectangle. */
  static byte[] rectangle() {
    ByteBuffer wmf = ByteBuffer.allocate(22 + 18 + 14 + 6).order(ByteOrder.LITTLE_ENDIAN);
    wmf.putInt(0x9AC6CDD7).putShort((short) 0);
    wmf.putShort((short) 0).putShort((short) 0).putShort((short) 1440).putShort((short) 1440);
    wmf.putShort((short) 1440).putInt(0).putShort((short) 0x51B1);
    wmf.putShort((short) 1).putShort((short) 9).putShort((short) 0x300);
    wmf.putInt((18 + 14 + 6) / 2).putShort((short) 0).putInt(7).putShort((short) 0);
    wmf.putInt(7).putShort((short) 0x041B);
    wmf.putShort((short) 1000).putShort((short) 1000).putShort((short) 100).putShort((short) 100);
    wmf.putInt(3).putShort((short) 0);
    return wmf.array();
  }
}
