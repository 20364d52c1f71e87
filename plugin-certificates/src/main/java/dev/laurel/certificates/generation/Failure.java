package dev.laurel.certificates.generation;

/**
 * A learner whose certificate could not be printed.
 *
 * @param username the user name
 * @param fullName the name
 * @param reason why: a code and its values, parted by line breaks; words under {@code press.CODE}
 */
public record Failure(String username, String fullName, String reason) {}
