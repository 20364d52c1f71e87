package dev.laurel.certificates.press;

import dev.laurel.certificates.slide.Path;
import dev.laurel.certificates.slide.Stroke;
import dev.laurel.certificates.slide.Stroke.Arrow;
import java.util.ArrayList;
import java.util.List;

/** Draws arrow heads at the ends of open paths. */
final class Arrows {

  private static final double COVERED = 0.7;

  /** An end of a path: where it is and the point before it. */
  private record End(double x, double y, double fromX, double fromY) {

    double length() {
      return Math.hypot(x - fromX, y - fromY);
    }
  }

  private Arrows() {}

  /** The path without the ends that arrow heads cover. */
  static List<Path.Command> shortened(List<Path.Command> path, Stroke stroke, double width) {
    if ((stroke.head() == null && stroke.tail() == null) || !open(path)) {
      return path;
    }
    List<Path.Command> changed = new ArrayList<>(path);
    Arrow tail = stroke.tail();
    if (tail != null && covers(tail)) {
      int last = path.size() - 1;
      double[] point = back(end(path), tail.length() * width * COVERED);
      Path.Command command = path.get(last);
      changed.set(
          last,
          command instanceof Path.CurveTo curve
              ? new Path.CurveTo(curve.x1(), curve.y1(), curve.x2(), curve.y2(), point[0], point[1])
              : new Path.LineTo(point[0], point[1]));
    }
    Arrow head = stroke.head();
    if (head != null && covers(head)) {
      double[] point = back(start(path), head.length() * width * COVERED);
      changed.set(0, new Path.MoveTo(point[0], point[1]));
    }
    return changed;
  }

  static void paint(List<Path.Command> path, Stroke stroke, double width, Content out) {
    if (!open(path)) {
      return;
    }
    Arrow head = stroke.head();
    if (head != null) {
      paint(head, start(path), width, out);
    }
    Arrow tail = stroke.tail();
    if (tail != null) {
      paint(tail, end(path), width, out);
    }
  }

  private static void paint(Arrow arrow, End end, double width, Content out) {
    double whole = Math.max(end.length(), 1e-6);
    double dx = (end.x - end.fromX) / whole;
    double dy = (end.y - end.fromY) / whole;
    double length = arrow.length() * width;
    double half = arrow.width() * width / 2;
    switch (arrow.kind()) {
      case TRIANGLE -> polygon(end, dx, dy, out, 0, 0, -length, half, -length, -half);
      case STEALTH ->
          polygon(end, dx, dy, out, 0, 0, -length, half, -length * 0.6, 0, -length, -half);
      case OVAL -> oval(end, dx, dy, length / 2, half, out);
      case DIAMOND -> polygon(end, dx, dy, out, length / 2, 0, 0, half, -length / 2, 0, 0, -half);
      case OPEN -> {
        point(end, dx, dy, -length, half, out).add("m ");
        point(end, dx, dy, 0, 0, out).add("l ");
        point(end, dx, dy, -length, -half, out).add("l S\n");
      }
    }
  }

  private static void oval(
      End end, double dx, double dy, double along, double across, Content out) {
    double k = 0.5523;
    point(end, dx, dy, along, 0, out).add("m ");
    for (int quarter = 0; quarter < 4; quarter++) {
      double c = quarter == 0 ? 1 : quarter == 2 ? -1 : 0;
      double s = quarter == 1 ? 1 : quarter == 3 ? -1 : 0;
      point(end, dx, dy, along * (c - k * s), across * (s + k * c), out);
      point(end, dx, dy, along * (k * c - s), across * (c + k * s), out);
      point(end, dx, dy, along * -s, across * c, out).add("c\n");
    }
    out.add("f\n");
  }

  private static void polygon(End end, double dx, double dy, Content out, double... along) {
    for (int i = 0; i < along.length; i += 2) {
      point(end, dx, dy, along[i], along[i + 1], out).add(i == 0 ? "m " : "l ");
    }
    out.add("h f\n");
  }

  private static Content point(
      End end, double dx, double dy, double along, double across, Content out) {
    return out.number(end.x + dx * along - dy * across).number(end.y + dy * along + dx * across);
  }

  private static boolean covers(Arrow arrow) {
    return arrow.kind() == Arrow.Kind.TRIANGLE || arrow.kind() == Arrow.Kind.STEALTH;
  }

  private static boolean open(List<Path.Command> path) {
    return path.size() >= 2
        && path.get(0) instanceof Path.MoveTo
        && path.stream().noneMatch(command -> command instanceof Path.Close);
  }

  private static double[] back(End end, double length) {
    double whole = Math.max(end.length(), 1e-6);
    double part = Math.min(length, whole * 0.9) / whole;
    return new double[] {end.x - (end.x - end.fromX) * part, end.y - (end.y - end.fromY) * part};
  }

  private static End start(List<Path.Command> path) {
    double[] first = point(path.get(0));
    Path.Command next = path.get(1);
    double[] to =
        next instanceof Path.CurveTo curve ? new double[] {curve.x1(), curve.y1()} : point(next);
    return new End(first[0], first[1], to[0], to[1]);
  }

  private static End end(List<Path.Command> path) {
    Path.Command last = path.get(path.size() - 1);
    double[] to = point(last);
    double[] from =
        last instanceof Path.CurveTo curve
            ? new double[] {curve.x2(), curve.y2()}
            : point(path.get(path.size() - 2));
    return new End(to[0], to[1], from[0], from[1]);
  }

  private static double[] point(Path.Command command) {
    if (command instanceof Path.MoveTo to) {
      return new double[] {to.x(), to.y()};
    }
    if (command instanceof Path.LineTo to) {
      return new double[] {to.x(), to.y()};
    }
    if (command instanceof Path.CurveTo to) {
      return new double[] {to.x(), to.y()};
    }
    return new double[] {0, 0};
  }
}
