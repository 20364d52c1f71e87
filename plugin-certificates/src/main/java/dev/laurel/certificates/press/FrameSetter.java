package dev.laurel.certificates.press;

import dev.laurel.certificates.slide.TextBody.Autofit;
import dev.laurel.certificates.slide.Token;
import java.util.ArrayList;
import java.util.List;

/** Sets a text in its frame, shrinking it if need be. */
final class FrameSetter {

  private static final double TOLERANCE = 0.5;
  private static final double FLOOR = 0.6;
  private static final double FLOOR_OF_SHRINKING = 0.4;
  private static final double LEAST_POINTS = 8;

  private final TextFrame frame;
  private final List<Filled> filled;

  FrameSetter(TextFrame frame, List<Filled> filled) {
    this.frame = frame;
    this.filled = filled;
  }

  /** What is on the slide itself, as PowerPoint would show it. */
  SetText asDesigned() {
    Autofit autofit = frame.autofit();
    if (autofit.kind() != Autofit.Kind.SHRINK) {
      return attempt(Scale.NONE).place();
    }
    Scale stored = new Scale(autofit.fontScale(), autofit.lineSpacingReduction());
    Attempt found = attempt(stored);
    for (Scale step : Scale.powerPoint()) {
      if (found.fits() || step.font() >= stored.font()) {
        continue;
      }
      found = attempt(step);
    }
    return found.place();
  }

  /** What is printed for one learner: shrunk until it fits, but not below what can be read. */
  SetText forLearner() {
    Attempt found = attempt(Scale.NONE);
    if (found.fits()) {
      return found.place();
    }
    double floor = floor();
    List<Scale> steps =
        frame.autofit().kind() == Autofit.Kind.SHRINK && said() == 0
            ? Scale.powerPoint()
            : Scale.gentle(floor);
    for (Scale step : steps) {
      if (found.fits() || step.font() < floor - 1e-9) {
        break;
      }
      if (step.font() < 1) {
        found = attempt(step);
      }
    }
    return found.place();
  }

  /** How high the text is at its own size. */
  double naturalHeight() {
    return attempt(Scale.NONE).height;
  }

  /** How wide its widest line is at its own size. */
  double naturalWidth() {
    return attempt(Scale.NONE).widest;
  }

  /** The part of its size that is the least: as the template says, or what can be read. */
  private double floor() {
    double said = said();
    if (said > 0) {
      return Math.min(1, said);
    }
    double smallest =
        filled.stream()
            .flatMap(one -> one.passages().stream())
            .flatMap(passage -> passage.items().stream())
            .mapToDouble(item -> item.style().size())
            .min()
            .orElse(LEAST_POINTS);
    double kind = frame.autofit().kind() == Autofit.Kind.SHRINK ? FLOOR_OF_SHRINKING : FLOOR;
    return Math.min(1, Math.max(kind, LEAST_POINTS / smallest));
  }

  private double said() {
    double most = 0;
    for (Para para : frame.paragraphs()) {
      for (Span span : para.spans()) {
        Token token = span.token();
        if (token != null) {
          most = Math.max(most, token.leastSize() / span.style().size());
        }
      }
    }
    return most;
  }

  private Attempt attempt(Scale scale) {
    return new Attempt(scale);
  }

  /** The text set at one scale. */
  private final class Attempt {

    private final Scale scale;
    private final List<SetLine> lines = new ArrayList<>();
    private final double columnWidth;
    private final double height;
    private final double widest;
    private final boolean torn;

    Attempt(Scale scale) {
      this.scale = scale;
      this.columnWidth =
          (frame.width() - frame.columnGap() * (frame.columns() - 1)) / frame.columns();
      double high = 0;
      double wide = 0;
      double after = 0;
      boolean anyTorn = false;
      for (int i = 0; i < filled.size(); i++) {
        SetParagraph set =
            new ParagraphSetter(filled.get(i), i, columnWidth, frame.wrap(), scale).set();
        for (SetLine line : set.lines()) {
          double before = lines.isEmpty() ? 0 : line.before() + after;
          lines.add(
              new SetLine(line.paragraph(), line.height(), line.ascent(), before, line.runs()));
          high += before + line.height();
          after = 0;
        }
        after = set.lines().isEmpty() ? after : set.after();
        anyTorn |= set.torn();
        wide = Math.max(wide, set.widest());
      }
      this.height = high;
      this.widest = wide;
      this.torn = anyTorn;
    }

    boolean fits() {
      double tallest = frame.columns() > 1 ? height / frame.columns() : height;
      return !torn
          && tallest <= Math.max(frame.height(), frame.allowedHeight()) + TOLERANCE
          && (frame.wrap() || widest <= frame.allowedWidth() + TOLERANCE);
    }

    SetText place() {
      List<List<PlacedRun>> paragraphs = new ArrayList<>();
      filled.forEach(one -> paragraphs.add(new ArrayList<>()));
      double shift = frame.centred() ? Math.max(0, (frame.width() - widest()) / 2) - least() : 0;
      double top = top();
      double y = top;
      int column = 0;
      for (SetLine line : lines) {
        y += line.before();
        if (column + 1 < frame.columns() && y + line.height() > frame.height() + TOLERANCE) {
          column++;
          y = top;
        }
        double left = column * (columnWidth + frame.columnGap()) + shift;
        for (PlacedRun run : line.runs()) {
          paragraphs.get(line.paragraph()).add(moved(run, left, y + line.ascent()));
        }
        y += line.height();
      }
      return new SetText(paragraphs, scale.font(), fits());
    }

    private double widest() {
      return lines.stream()
              .map(SetLine::right)
              .filter(right -> right != null)
              .mapToDouble(Double::doubleValue)
              .max()
              .orElse(0)
          - least();
    }

    private double least() {
      return lines.stream()
          .flatMap(line -> line.runs().stream())
          .mapToDouble(PlacedRun::x)
          .min()
          .orElse(0);
    }

    private double top() {
      double free = frame.columns() > 1 ? 0 : frame.height() - height;
      return switch (frame.anchor()) {
        case TOP -> 0;
        case MIDDLE -> free / 2;
        case BOTTOM -> free;
      };
    }
  }

  private static PlacedRun moved(PlacedRun run, double right, double down) {
    return new PlacedRun(
        run.item(),
        run.run(),
        run.x() + right,
        run.baseline() + down,
        run.width(),
        run.size(),
        run.scale(),
        run.perBlank(),
        run.perLetter());
  }
}
