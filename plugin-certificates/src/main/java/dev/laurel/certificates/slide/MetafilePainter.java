package dev.laurel.certificates.slide;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.apache.poi.hemf.usermodel.HemfPicture;
import org.apache.poi.hwmf.usermodel.HwmfPicture;
import org.jspecify.annotations.Nullable;

/** Draws Windows metafiles (WMF, EMF) with POI's renderers, finely enough for print. */
final class MetafilePainter {

  private static final double DOTS_PER_POINT = 300 / 72.0;
  private static final double LONGEST = 4_000;
  private static final int BITMAP_HEADER = 40;

  private static final int MOST_BYTES = 20_000_000;
  private static final int PLACEABLE_HEADER = 22;
  private static final int WMF_HEADER = 18;

  private MetafilePainter() {}

  static boolean metafile(byte[] bytes) {
    return emf(bytes) || wmf(bytes);
  }

  /** How many records a metafile has, which is how much work it makes. */
  static int records(byte[] bytes) {
    boolean extended = emf(bytes);
    ByteBuffer words = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    long at = extended ? 0 : placeable(bytes) ? PLACEABLE_HEADER + WMF_HEADER : WMF_HEADER;
    int count = 0;
    while (at + 8 <= bytes.length) {
      long size =
          extended
              ? Integer.toUnsignedLong(words.getInt((int) at + 4))
              : 2 * Integer.toUnsignedLong(words.getInt((int) at));
      at += Math.max(size, extended ? 8 : 6);
      count++;
    }
    return count;
  }

  /** The metafile as a picture; null if it is broken or beyond all use. */
  static @Nullable BufferedImage draw(byte[] bytes, double width, double height) {
    if (bytes.length > MOST_BYTES || claimsTooManyPixels(bytes)) {
      return null;
    }
    double longest = Math.max(1, Math.max(width, height)) * DOTS_PER_POINT;
    double scale = DOTS_PER_POINT * Math.min(1, LONGEST / longest);
    int columns = (int) Math.max(1, Math.round(width * scale));
    int rows = (int) Math.max(1, Math.round(height * scale));
    BufferedImage picture = new BufferedImage(columns, rows, BufferedImage.TYPE_INT_ARGB);
    Graphics2D graphics = picture.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    Rectangle2D all = new Rectangle2D.Double(0, 0, columns, rows);
    try {
      if (emf(bytes)) {
        new HemfPicture(new ByteArrayInputStream(bytes)).draw(graphics, all);
      } else {
        new HwmfPicture(new ByteArrayInputStream(bytes)).draw(graphics, all);
      }
      return picture;
    } catch (IOException | RuntimeException | AssertionError broken) {
      // POI's renderers answer broken metafiles with exceptions of many kinds.
      return null;
    } catch (OutOfMemoryError oneTooLarge) {
      // For a bitmap that is broken POI makes an empty one of the size it claims, whatever that is.
      // Such a request fails as a whole and leaves the memory of others alone.
      return null;
    } finally {
      graphics.dispose();
    }
  }

  /** Whether a bitmap inside claims more pixels than are allowed, in the usual kind of header. */
  private static boolean claimsTooManyPixels(byte[] bytes) {
    ByteBuffer words = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    for (int at = 0; at + BITMAP_HEADER <= bytes.length; at += 2) {
      if (words.getInt(at) == BITMAP_HEADER && words.getShort(at + 12) == 1) {
        long pixels = Math.abs((long) words.getInt(at + 4)) * Math.abs((long) words.getInt(at + 8));
        if (pixels > Limits.PICTURE_PIXELS || pixels < 0) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean emf(byte[] bytes) {
    return bytes.length > 44
        && bytes[0] == 1
        && bytes[1] == 0
        && bytes[40] == ' '
        && bytes[41] == 'E'
        && bytes[42] == 'M'
        && bytes[43] == 'F';
  }

  private static boolean wmf(byte[] bytes) {
    if (bytes.length < 22) {
      return false;
    }
    boolean bare =
        (bytes[0] == 1 || bytes[0] == 2) && bytes[1] == 0 && bytes[2] == 9 && bytes[3] == 0;
    return bare || placeable(bytes);
  }

  private static boolean placeable(byte[] bytes) {
    return (bytes[0] & 255) == 0xD7
        && (bytes[1] & 255) == 0xCD
        && (bytes[2] & 255) == 0xC6
        && (bytes[3] & 255) == 0x9A;
  }
}
