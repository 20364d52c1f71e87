package dev.laurel.certificates.field;

/**
 * A placeholder of somebody's own, <code>${custom.NAME}</code>.
 *
 * @param ownerKind who defines it
 * @param ownerKey the course's key or the organisation's short name
 * @param name behind {@code custom.}: lower case letters, digits and underscores
 * @param kind what its values are
 * @param source where they come from
 * @param attribute the name of the learner's or course's attribute; empty for a text
 * @param value the text itself; of an attribute, what is printed where it is missing
 */
public record CustomField(
    OwnerKind ownerKind,
    String ownerKey,
    String name,
    Kind kind,
    Source source,
    String attribute,
    String value) {

  /** What the names of placeholders begin with. */
  static final String PREFIX = "custom.";

  /** Who defines a field. */
  public enum OwnerKind {
    /** A course, for itself. */
    COURSE,
    /** An organisation, for all its courses. */
    ORGANISATION
  }

  /** What values are. */
  public enum Kind {
    /** Printed as it is. */
    TEXT,
    /** A day, kept as 2026-04-20, printed in the certificate's language and pattern. */
    DATE
  }

  /** Where values come from. */
  public enum Source {
    /** The same for all: the value itself. */
    TEXT,
    /** An attribute that the LMS has of the learner. */
    LEARNER,
    /** An attribute that the LMS has of the course. */
    COURSE
  }

  /** The placeholder's name. */
  public String placeholder() {
    return PREFIX + name;
  }
}
