package dev.laurel.host.learning;

import dev.laurel.host.grading.Gradebook;
import dev.laurel.kit.persistence.Database;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.UserId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The units of courses and what learners answered; each answer is graded at once. */
public final class Lessons {

  private final Database database;
  private final LearningMapper mapper;
  private final Gradebook gradebook;

  /** Lessons in a database. */
  public Lessons(Database database, Gradebook gradebook) {
    this.database = database;
    this.mapper = database.mapper(LearningMapper.class);
    this.gradebook = gradebook;
  }

  /** The mappers of this feature. */
  public static List<Class<?>> mappers() {
    return List.of(LearningMapper.class);
  }

  /**
   * What a learner answered.
   *
   * @param chosen the answer, counted from 0
   * @param isCorrect whether it is the right one
   */
  public record Answer(int chosen, boolean isCorrect) {}

  /** The units of a course in their order. */
  public List<Unit> units(CourseKey course) {
    return mapper.units(course).stream().map(LearningMapper.UnitRow::toUnit).toList();
  }

  /** Adds units; those at a taken position are left out. */
  public void add(CourseKey course, List<Unit> units) {
    if (!units.isEmpty()) {
      mapper.putUnits(
          course,
          units.stream()
              .map(
                  unit ->
                      new LearningMapper.UnitRow(
                          unit.position(),
                          unit.title(),
                          unit.body(),
                          unit.badge(),
                          unit.question(),
                          String.join("\n", unit.options()),
                          unit.correct()))
              .toList());
    }
  }

  /** What a learner answered, by position. */
  public Map<Integer, Answer> answers(CourseKey course, UserId learner) {
    return mapper.answers(course, learner).stream()
        .collect(
            Collectors.toMap(
                LearningMapper.AnswerRow::position,
                row -> new Answer(row.chosen(), row.isCorrect())));
  }

  /**
   * Takes an answer and grades it: the badge's score is the share of its questions answered right,
   * the completion the share of all units answered.
   *
   * @return whether it was right, or nothing when there is no such unit
   */
  public Optional<Boolean> answer(CourseKey course, UserId learner, int position, int chosen) {
    List<Unit> units = units(course);
    Optional<Unit> found = units.stream().filter(unit -> unit.position() == position).findFirst();
    return found.map(
        unit ->
            database.inTransaction(
                () -> {
                  boolean isCorrect = unit.correct() == chosen;
                  mapper.answer(
                      course, learner, new LearningMapper.AnswerRow(position, chosen, isCorrect));
                  grade(course, learner, units, unit.badge());
                  return isCorrect;
                }));
  }

  private void grade(CourseKey course, UserId learner, List<Unit> units, String badge) {
    Map<Integer, Answer> answers = answers(course, learner);
    List<Unit> ofBadge = units.stream().filter(unit -> unit.badge().equals(badge)).toList();
    long right =
        ofBadge.stream()
            .map(unit -> answers.get(unit.position()))
            .filter(answer -> answer != null && answer.isCorrect())
            .count();
    gradebook.update(
        course,
        learner,
        Map.of(badge, right / (double) ofBadge.size()),
        answers.size() / (double) units.size());
  }
}
