package dev.laurel.certificates.slide;

import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the {@code d} attribute of paths (SVG 1.1 §8.3). One for each path. */
final class SvgPath {

  private static final Pattern SEPARATOR = Pattern.compile("[\\s,]*");

  private final String text;
  private final Matcher separator;
  private final Matcher number;
  private final Path2D path = new Path2D.Double();
  private final Point2D control = new Point2D.Double();

  private SvgPath(String text) {
    this.text = text;
    this.separator = SEPARATOR.matcher(text);
    this.number = SvgNumbers.NUMBER.matcher(text);
  }

  /** The path. What is wrong with it ends it, as browsers do; what stands before is drawn. */
  static Path2D read(String text) throws UndrawableSvgException {
    SvgPath reader = new SvgPath(text);
    reader.readAll();
    return reader.path;
  }

  private void readAll() throws UndrawableSvgException {
    int at = skip(0);
    char command = ' ';
    char before = ' ';
    while (at < text.length()) {
      char next = text.charAt(at);
      if (Character.isLetter(next)) {
        command = next;
        at = skip(at + 1);
      } else if (command == 'M' || command == 'm') {
        command = command == 'M' ? 'L' : 'l';
      } else if (command == ' ' || command == 'Z' || command == 'z') {
        return;
      }
      double[] values = new double[count(command)];
      int end = numbers(command, at, values);
      if (end < 0 || (path.getCurrentPoint() == null && command != 'M' && command != 'm')) {
        return;
      }
      draw(command, before, values);
      before = command;
      at = skip(end);
    }
  }

  private static int count(char command) throws UndrawableSvgException {
    return switch (Character.toUpperCase(command)) {
      case 'Z' -> 0;
      case 'H', 'V' -> 1;
      case 'M', 'L', 'T' -> 2;
      case 'S', 'Q' -> 4;
      case 'C' -> 6;
      case 'A' -> 7;
      default -> throw new UndrawableSvgException("d=" + command);
    };
  }

  /** Reads the numbers of a command and answers where they end, or -1. */
  private int numbers(char command, int from, double[] values) throws UndrawableSvgException {
    int at = from;
    for (int i = 0; i < values.length; i++) {
      at = skip(at);
      boolean flag = (command == 'A' || command == 'a') && (i == 3 || i == 4);
      if (flag && at < text.length() && (text.charAt(at) == '0' || text.charAt(at) == '1')) {
        values[i] = text.charAt(at) - '0';
        at++;
      } else if (at < text.length() && number.region(at, text.length()).lookingAt()) {
        values[i] = SvgNumbers.parse(number.group());
        at = number.end();
      } else {
        return -1;
      }
    }
    return at;
  }

  private int skip(int at) {
    return at < text.length() && separator.region(at, text.length()).lookingAt()
        ? separator.end()
        : at;
  }

  private void draw(char command, char before, double[] v) {
    Point2D here = path.getCurrentPoint() == null ? new Point2D.Double() : path.getCurrentPoint();
    char kind = Character.toUpperCase(command);
    if (kind != command) {
      absolute(kind, v, here);
    }
    String last = String.valueOf(before).toUpperCase(Locale.ROOT);
    boolean afterCubic = last.equals("C") || last.equals("S");
    boolean afterQuadratic = last.equals("Q") || last.equals("T");
    switch (kind) {
      case 'M' -> path.moveTo(v[0], v[1]);
      case 'L' -> path.lineTo(v[0], v[1]);
      case 'H' -> path.lineTo(v[0], here.getY());
      case 'V' -> path.lineTo(here.getX(), v[0]);
      case 'C' -> {
        path.curveTo(v[0], v[1], v[2], v[3], v[4], v[5]);
        control.setLocation(v[2], v[3]);
      }
      case 'S' -> {
        Point2D mirrored = afterCubic ? mirrored(here) : here;
        path.curveTo(mirrored.getX(), mirrored.getY(), v[0], v[1], v[2], v[3]);
        control.setLocation(v[0], v[1]);
      }
      case 'Q' -> {
        path.quadTo(v[0], v[1], v[2], v[3]);
        control.setLocation(v[0], v[1]);
      }
      case 'T' -> {
        Point2D mirrored = afterQuadratic ? mirrored(here) : here;
        path.quadTo(mirrored.getX(), mirrored.getY(), v[0], v[1]);
        control.setLocation(mirrored);
      }
      case 'A' -> arc(here, v);
      default -> path.closePath();
    }
  }

  private static void absolute(char kind, double[] v, Point2D here) {
    if (kind == 'H') {
      v[0] += here.getX();
    } else if (kind == 'V') {
      v[0] += here.getY();
    } else {
      for (int i = kind == 'A' ? 5 : 0; i + 1 < v.length; i += 2) {
        v[i] += here.getX();
        v[i + 1] += here.getY();
      }
    }
  }

  private Point2D mirrored(Point2D here) {
    return new Point2D.Double(2 * here.getX() - control.getX(), 2 * here.getY() - control.getY());
  }

  /** An arc between two points (SVG 1.1 appendix F.6.5). */
  private void arc(Point2D from, double[] v) {
    double dx = from.getX() - v[5];
    double dy = from.getY() - v[6];
    double rx = Math.abs(v[0]);
    double ry = Math.abs(v[1]);
    if (dx == 0 && dy == 0) {
      return;
    }
    if (rx == 0 || ry == 0) {
      path.lineTo(v[5], v[6]);
      return;
    }
    double angle = Math.toRadians(v[2] % 360);
    double x = Math.cos(angle) * dx / 2 + Math.sin(angle) * dy / 2;
    double y = -Math.sin(angle) * dx / 2 + Math.cos(angle) * dy / 2;
    double reach = x * x / (rx * rx) + y * y / (ry * ry);
    if (reach > 1) {
      rx *= Math.sqrt(reach);
      ry *= Math.sqrt(reach);
    }
    double below = rx * rx * y * y + ry * ry * x * x;
    double factor = Math.sqrt(Math.max(0, rx * rx * ry * ry / below - 1));
    boolean clockwise = v[4] != 0;
    double side = (v[3] != 0) == clockwise ? -factor : factor;
    double cx = side * rx * y / ry;
    double cy = -side * ry * x / rx;
    double first = Math.toDegrees(Math.atan2((y - cy) / ry, (x - cx) / rx));
    double sweep = Math.toDegrees(Math.atan2((-y - cy) / ry, (-x - cx) / rx)) - first;
    if (clockwise && sweep < 0) {
      sweep += 360;
    } else if (!clockwise && sweep > 0) {
      sweep -= 360;
    }
    AffineTransform place =
        AffineTransform.getTranslateInstance((from.getX() + v[5]) / 2, (from.getY() + v[6]) / 2);
    place.rotate(angle);
    place.translate(cx, cy);
    // Arc2D counts angles against the clock.
    Arc2D arc = new Arc2D.Double(-rx, -ry, 2 * rx, 2 * ry, -first, -sweep, Arc2D.OPEN);
    path.append(arc.getPathIterator(place), true);
  }
}
