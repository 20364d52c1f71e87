package dev.laurel.certificates.why;

/**
 * A condition and how it is.
 *
 * @param code which condition; its title is under {@code why.TITLE_CODE}
 * @param state how it is
 * @param words what is to be said, and what to do; under {@code why.WORDS}
 * @param place where it is mended
 */
record Condition(Code code, State state, String words, Place place) {

  /** The conditions, in the order in which they are told. */
  enum Code {
    /** The course issues certificates. */
    ISSUES,
    /** They are enabled. */
    ENABLED,
    /** The learner takes the course. */
    ENROLLED,
    /** Her mode earns one. */
    MODE,
    /** Her mode has a design. */
    DESIGN,
    /** Her grade reaches the pass mark. */
    GRADE,
    /** She has done enough of the course. */
    COMPLETION,
    /** Whatever else the host asks for. */
    PASSING,
    /** Whether there is an exception. */
    EXCEPTION,
    /** It was not taken back. */
    VALID,
    /** It could be printed. */
    PRINTED,
    /** Somebody asked for it, or issued it. */
    ISSUED,
    /** She sees it. */
    SHOWN
  }

  /** How a condition is. */
  enum State {
    /** As it should be. */
    MET,
    /** Not as it should be, which an exception makes up for. */
    EXCUSED,
    /** Keeps her from a certificate, or from seeing it. */
    MISSING,
    /** Cannot be told before something else is mended, or does not matter. */
    OPEN
  }

  /** Where something is mended. */
  enum Place {
    /** Nowhere. */
    NONE,
    /** Advanced Settings. */
    ADVANCED,
    /** The grading settings. */
    GRADING,
    /** The examples, by which certificates are enabled. */
    EXAMPLES,
    /** The designs of the modes. */
    DESIGN,
    /** The runs of the course. */
    RUN,
    /** The learner's exception, on the same page. */
    EXCEPTION,
    /** The learner's certificate, on the same page. */
    CERTIFICATE
  }

  /** Whether it keeps her from a certificate, or from seeing it. */
  boolean isMissing() {
    return state == State.MISSING;
  }
}
