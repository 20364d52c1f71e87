package dev.laurel.plugin.host;

/** What a person is on the whole platform; staff of a course is a matter of the course. */
public enum Role {
  /** Administers the platform and may do what the staff of any course may. */
  ADMIN,
  /** Project Manager: reviews and integrates certificate designs. */
  PROJECT_MANAGER,
  /** Customer Success Manager: reviews and integrates certificate designs. */
  CUSTOMER_SUCCESS_MANAGER
}
