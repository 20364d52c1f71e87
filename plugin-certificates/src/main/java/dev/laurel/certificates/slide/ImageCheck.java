package dev.laurel.certificates.slide;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Iterator;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Tells whether a JPEG or PNG can be shown, so that nothing broken gets into certificates. */
final class ImageCheck {

  private static final int IDAT = 0x49444154;
  private static final int COARSE = 16;

  private ImageCheck() {}

  /** Whether there is something to see; a file that is cut short shows what is there. */
  static boolean sound(ImageHeader header, byte[] bytes) {
    return switch (header.type()) {
      case PNG -> png(bytes);
      case JPEG -> jpeg(bytes);
    };
  }

  /** Whether the compressed rows can be unpacked. */
  private static boolean png(byte[] bytes) {
    ByteBuffer chunks = ByteBuffer.wrap(bytes);
    Inflater inflater = new Inflater();
    byte[] sink = new byte[1 << 16];
    long unpacked = 0;
    try {
      int at = 8;
      while (at + 12 <= bytes.length) {
        int length = chunks.getInt(at);
        boolean rows = chunks.getInt(at + 4) == IDAT;
        if (length < 0 || at + 12L + length > bytes.length) {
          return false;
        }
        if (rows) {
          inflater.setInput(bytes, at + 8, length);
          int count = inflater.inflate(sink);
          while (count > 0) {
            unpacked += count;
            count = inflater.inflate(sink);
          }
        }
        at += 12 + length;
      }
      return inflater.finished() && unpacked >= rowBytes(chunks) * chunks.getInt(20);
    } catch (DataFormatException broken) {
      return false;
    } finally {
      inflater.end();
    }
  }

  /** Bytes of a row; of an interlaced picture there are a few more in all. */
  private static long rowBytes(ByteBuffer png) {
    int channels =
        switch (png.get(25)) {
          case 2 -> 3;
          case 4 -> 2;
          case 6 -> 4;
          default -> 1;
        };
    return ((long) png.getInt(16) * png.get(24) * channels + 7) / 8;
  }

  private static boolean jpeg(byte[] bytes) {
    Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName("jpeg");
    ImageReader reader = readers.next();
    try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
      reader.setInput(in, true, true);
      ImageReadParam coarse = reader.getDefaultReadParam();
      coarse.setSourceSubsampling(COARSE, COARSE, 0, 0);
      reader.readRaster(0, coarse);
      return true;
    } catch (IOException | RuntimeException broken) {
      // The JDK's reader answers broken files with exceptions of many kinds.
      return false;
    } finally {
      reader.dispose();
    }
  }
}
