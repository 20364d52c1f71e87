package dev.laurel.certificates.template;

import dev.laurel.certificates.Decision;
import java.util.ArrayList;
import java.util.List;

/** Puts marks for findings on the picture: those that would cover each other share one. */
@Decision
final class Marks {

  /** Where findings of the slide as a whole are marked, in percent of the page. */
  private static final List<Integer> CORNER = List.of(2, 3);

  /**
   * Marks less far apart than this in both directions, in percent of the page, become one: on a
   * phone that is 24 pixels, which a finger needs.
   */
  private static final int ACROSS = 9;

  private static final int DOWN = 12;

  private Marks() {}

  /**
   * A mark.
   *
   * @param numbers of the findings it stands for, ascending
   * @param error whether one of them is an error
   * @param x its place in percent of the page
   * @param y its place in percent of the page
   */
  record Mark(List<Integer> numbers, boolean error, int x, int y) {

    Mark {
      numbers = List.copyOf(numbers);
    }

    /** The numbers as they are shown: 1, 3–5. */
    String text() {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < numbers.size(); i++) {
        int last = i;
        while (last + 1 < numbers.size() && numbers.get(last + 1) == numbers.get(last) + 1) {
          last++;
        }
        text.append(text.isEmpty() ? "" : ", ").append(numbers.get(i));
        if (last > i) {
          text.append(last > i + 1 ? "–" : ", ").append(numbers.get(last));
        }
        i = last;
      }
      return text.toString();
    }

    private boolean covers(List<Integer> place) {
      return Math.abs(x - place.get(0)) < ACROSS && Math.abs(y - place.get(1)) < DOWN;
    }

    private Mark with(int number) {
      List<Integer> more = new ArrayList<>(numbers);
      more.add(number);
      return new Mark(more, error, x, y);
    }
  }

  /** The marks of a report, whose findings are numbered through, errors first. */
  static List<Mark> of(Template.Report report) {
    List<Mark> marks = new ArrayList<>();
    int number = 0;
    for (Template.Line error : report.errors()) {
      add(++number, true, error, marks);
    }
    for (Template.Line warning : report.warnings()) {
      add(++number, false, warning, marks);
    }
    return List.copyOf(marks);
  }

  private static void add(int number, boolean error, Template.Line line, List<Mark> marks) {
    List<Integer> place = place(line);
    for (int i = 0; i < marks.size(); i++) {
      if (marks.get(i).covers(place)) {
        marks.set(i, marks.get(i).with(number));
        return;
      }
    }
    marks.add(new Mark(List.of(number), error, place.get(0), place.get(1)));
  }

  /** Where a finding is marked: at its shape, or in the corner of the page. */
  static List<Integer> place(Template.Line line) {
    return line.place().size() == 2 ? line.place() : CORNER;
  }
}
