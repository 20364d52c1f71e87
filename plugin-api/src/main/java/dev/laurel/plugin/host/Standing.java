package dev.laurel.plugin.host;

import org.jspecify.annotations.Nullable;

/**
 * How a learner stands in a course, by the rules of now.
 *
 * @param learner who
 * @param passes whether the grading rules and the completion rule are both met
 * @param grade the total grade, 0 to 1
 * @param gradeName the name of the grade's range, or null when the policy names none for it
 * @param completion the share of the course that is completed, 0 to 1
 */
public record Standing(
    UserId learner, boolean passes, double grade, @Nullable String gradeName, double completion) {}
