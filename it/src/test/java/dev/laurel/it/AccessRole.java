package dev.laurel.it;

import java.util.List;

/** Who calls, as seen from the own course of {@link AccessSide}; in the other she is a stranger. */
enum AccessRole {
  ANONYMOUS,
  /** Takes no course at all. */
  STRANGER,
  /** Takes the course and passes, but has not asked for a certificate. */
  LEARNER,
  /** Has the certificate that is asked for. */
  HOLDER,
  /** Has another certificate of the same course. */
  OTHER_HOLDER,
  STAFF,
  OTHER_STAFF,
  PROJECT_MANAGER,
  OTHER_PROJECT_MANAGER,
  SUCCESS_MANAGER,
  OTHER_SUCCESS_MANAGER,
  ADMIN;

  /** User name and password; nobody's for a call without. */
  String username() {
    return this == ANONYMOUS ? "" : "mx-" + name().toLowerCase(java.util.Locale.ROOT);
  }

  /** What the host calls the roles that she has, and the organizations where they count. */
  String account() {
    List<String> roles =
        switch (this) {
          case PROJECT_MANAGER, OTHER_PROJECT_MANAGER -> List.of("project_manager");
          case SUCCESS_MANAGER, OTHER_SUCCESS_MANAGER -> List.of("customer_success_manager");
          case ADMIN -> List.of("admin");
          default -> List.of();
        };
    String organization = name().startsWith("OTHER_") ? AccessSide.OTHER : AccessSide.OWN;
    return """
    {"put":"/users/%1$s","body":{"fullName":"Matrix %1$s","password":"%1$s","roles":[%2$s],"organizations":[%3$s]}}
    """
        .formatted(
            username(),
            roles.isEmpty() ? "" : '"' + roles.get(0) + '"',
            roles.isEmpty() || this == ADMIN ? "" : '"' + organization + '"');
  }

  boolean isStaffOf(AccessSide side) {
    return this == ADMIN || this == (side.isOwn() ? STAFF : OTHER_STAFF);
  }

  boolean isReviewer() {
    return name().endsWith("_MANAGER");
  }

  boolean isReviewerOf(AccessSide side) {
    return isReviewer() && name().startsWith("OTHER_") != side.isOwn();
  }

  boolean takes(AccessSide side) {
    return side.isOwn() && (this == LEARNER || this == HOLDER || this == OTHER_HOLDER);
  }

  boolean holdsThatOf(AccessSide side) {
    return side.isOwn() && this == HOLDER;
  }
}
