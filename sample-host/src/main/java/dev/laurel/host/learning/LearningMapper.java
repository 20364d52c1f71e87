package dev.laurel.host.learning;

import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.UserId;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Param;

/** The tables {@code host_unit} and {@code host_answer}. */
interface LearningMapper {

  /** A unit; the options are parted by line breaks. */
  record UnitRow(
      int position,
      String title,
      String body,
      String badge,
      String question,
      String options,
      int correct) {

    Unit toUnit() {
      return new Unit(
          position, title, body, badge, question, List.of(options.split("\n")), correct);
    }
  }

  /** An answer. */
  record AnswerRow(int position, int chosen, boolean isCorrect) {}

  List<UnitRow> units(CourseKey course);

  void putUnits(@Param("course") CourseKey course, @Param("units") Collection<UnitRow> units);

  List<AnswerRow> answers(@Param("course") CourseKey course, @Param("learner") UserId learner);

  void answer(
      @Param("course") CourseKey course,
      @Param("learner") UserId learner,
      @Param("answer") AnswerRow answer);
}
