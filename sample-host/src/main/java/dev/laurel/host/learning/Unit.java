package dev.laurel.host.learning;

import java.util.List;

/**
 * A unit of a course.
 *
 * @param position its place in the course, from 1
 * @param title what it is called
 * @param body its text
 * @param badge the badge its question counts for
 * @param question the question
 * @param options the answers to choose from
 * @param correct the right one, counted from 0
 */
public record Unit(
    int position,
    String title,
    String body,
    String badge,
    String question,
    List<String> options,
    int correct) {

  /** Keeps a copy, so that the value cannot change. */
  public Unit {
    options = List.copyOf(options);
  }
}
