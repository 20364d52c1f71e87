package dev.laurel.certificates.template;

/**
 * Whom a template belongs to: a course, or an organisation and so all its courses.
 *
 * @param kind which of both
 * @param key the course's key or the organisation's short name
 */
public record Owner(Kind kind, String key) {

  /** Kinds of owners. */
  public enum Kind {
    /** One course. */
    COURSE,
    /** All courses of an organisation. */
    ORGANISATION
  }
}
