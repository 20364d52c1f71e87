package dev.laurel.certificates.slide;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.hemf.usermodel.HemfPicture;
import org.apache.poi.hwmf.usermodel.HwmfPicture;
import org.jspecify.annotations.Nullable;

/** Draws Windows metafiles (WMF, EMF) with POI's renderers, finely enough for print. */
final class MetafilePainter {

  private static final double DOTS_PER_POINT = 300 / 72.0;
  private static final double LONGEST = 4_000;

  private MetafilePainter() {}

  static boolean metafile(byte[] bytes) {
    return emf(bytes) || wmf(bytes);
  }

  /** The metafile as a picture; null if it is broken. */
  static @Nullable BufferedImage draw(byte[] bytes, double width, double height) {
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
    } catch (IOException | RuntimeException broken) {
      // POI's renderers answer broken metafiles with exceptions of many kinds.
      return null;
    } finally {
      graphics.dispose();
    }
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
    boolean placeable =
        (bytes[0] & 255) == 0xD7
            && (bytes[1] & 255) == 0xCD
            && (bytes[2] & 255) == 0xC6
            && (bytes[3] & 255) == 0x9A;
    boolean bare =
        (bytes[0] == 1 || bytes[0] == 2) && bytes[1] == 0 && bytes[2] == 9 && bytes[3] == 0;
    return placeable || bare;
  }
}
