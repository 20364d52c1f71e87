package dev.laurel.it;

/**
 * The kinds of access that openapi.json tells its readers of, and two more of pages: what each role
 * is answered.
 */
enum AccessRule {
  ANYONE,
  /** Refused to whoever comes with nothing: the form of sign-in without a name. */
  NOBODY,
  PERSON,
  ADMINISTRATOR,
  STAFF,
  LEARNER,
  ORGANIZATION_STAFF,
  COURSE_DESIGNERS,
  REVIEWERS,
  DESIGN_VIEWERS,
  DESIGN_STAFF,
  DESIGN_REVIEWERS,
  FONT_STAFF,
  HOLDER_OR_STAFF,
  HOLDER;

  /** What may come of a call. */
  enum Outcome {
    ALLOWED,
    /** 401, or a page's way to sign in. */
    SIGN_IN,
    FORBIDDEN,
    MISSING
  }

  /** The rule of a word in a table. */
  static AccessRule of(String word) {
    return valueOf(word.replace('-', '_').toUpperCase(java.util.Locale.ROOT));
  }

  /** The word of the rule. */
  String word() {
    return name().replace('_', '-').toLowerCase(java.util.Locale.ROOT);
  }

  /** Whether refusals say that there is nothing. */
  boolean isHidden() {
    return switch (this) {
      case DESIGN_VIEWERS, DESIGN_STAFF, DESIGN_REVIEWERS, FONT_STAFF, HOLDER_OR_STAFF, HOLDER ->
          true;
      default -> false;
    };
  }

  Outcome outcome(AccessRole role, AccessSide side) {
    if (this == ANYONE) {
      return Outcome.ALLOWED;
    }
    if (this == NOBODY) {
      return Outcome.FORBIDDEN;
    }
    if (role == AccessRole.ANONYMOUS) {
      return Outcome.SIGN_IN;
    }
    if (isAllowed(role, side)) {
      return Outcome.ALLOWED;
    }
    boolean isThere =
        switch (this) {
          case DESIGN_STAFF -> role.isReviewerOf(side);
          case DESIGN_REVIEWERS -> role.isStaffOf(side);
          default -> !isHidden();
        };
    return isThere ? Outcome.FORBIDDEN : Outcome.MISSING;
  }

  private boolean isAllowed(AccessRole role, AccessSide side) {
    return switch (this) {
      case ANYONE, PERSON -> true;
      case NOBODY -> false;
      case ADMINISTRATOR -> role == AccessRole.ADMIN;
      case STAFF, ORGANIZATION_STAFF, DESIGN_STAFF, FONT_STAFF -> role.isStaffOf(side);
      case LEARNER -> role.takes(side);
      case COURSE_DESIGNERS, DESIGN_VIEWERS -> role.isStaffOf(side) || role.isReviewerOf(side);
      case REVIEWERS -> role.isReviewer();
      case DESIGN_REVIEWERS -> role.isReviewerOf(side);
      case HOLDER_OR_STAFF -> role.holdsThatOf(side) || role.isStaffOf(side);
      case HOLDER -> role.holdsThatOf(side);
    };
  }
}
