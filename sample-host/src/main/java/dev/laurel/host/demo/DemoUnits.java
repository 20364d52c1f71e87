package dev.laurel.host.demo;

import dev.laurel.host.learning.Unit;
import java.util.List;

/** The units that every demo course has: two for each badge. */
final class DemoUnits {

  private DemoUnits() {}

  static List<Unit> of(String course) {
    return List.of(
        new Unit(
            1,
            "What this course is about",
            "“%s” has six short units. After each you answer one question; it is graded at once and you may try again."
                .formatted(course),
            "Weekly quizzes",
            "How many units does the course have?",
            List.of("Three", "Six", "Twelve"),
            1),
        new Unit(
            2,
            "How grades come about",
            "Weekly quizzes count 30%, the case study 30% and the final exam 40%. Whoever reaches 60% in all, and has completed 80% of the course, passes.",
            "Weekly quizzes",
            "Which total grade is enough to pass?",
            List.of("40%", "60%", "80%"),
            1),
        new Unit(
            3,
            "A case: the delayed delivery",
            "A supplier announces a delay of two weeks. The team has a plan B, which costs more but keeps the date promised to the customer.",
            "Case study",
            "What should the team do first?",
            List.of(
                "Wait whether the supplier catches up",
                "Tell the customer and weigh both plans with them",
                "Choose plan B without telling anyone"),
            1),
        new Unit(
            4,
            "A case: two opinions",
            "Two experienced colleagues disagree on the cause of an incident. Both have facts on their side.",
            "Case study",
            "What helps most to find the cause?",
            List.of(
                "Asking who has more years of service",
                "Taking a vote",
                "Writing down the facts on a shared timeline"),
            2),
        new Unit(
            5,
            "Final exam, part one",
            "A rule is only as good as its reason. People keep rules whose reason they know, and tell you when a rule no longer fits.",
            "Final exam",
            "Why do people keep a rule?",
            List.of("Because they know its reason", "Because it is long", "Because it is new"),
            0),
        new Unit(
            6,
            "Final exam, part two",
            "Feedback works when it comes soon, is about what was done, and says what to do next.",
            "Final exam",
            "When does feedback work best?",
            List.of("Once a year", "Soon after the event", "Never"),
            1));
  }
}
