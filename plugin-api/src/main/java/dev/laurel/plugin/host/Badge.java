package dev.laurel.plugin.host;

/**
 * A type of graded assignment.
 *
 * @param name what it is called, such as Homework
 * @param weight its share of the total grade, 0 to 1
 */
public record Badge(String name, double weight) {}
