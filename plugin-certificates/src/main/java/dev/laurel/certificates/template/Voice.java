package dev.laurel.certificates.template;

import dev.laurel.plugin.host.Role;

/** Who has to agree to a design. */
enum Voice {
  /** The Project Manager. */
  PROJECT_MANAGER(Role.PROJECT_MANAGER),
  /** The Customer Success Manager. */
  CUSTOMER_SUCCESS_MANAGER(Role.CUSTOMER_SUCCESS_MANAGER);

  private final Role role;

  Voice(Role role) {
    this.role = role;
  }

  /** The role on the platform that has this voice. */
  public Role role() {
    return role;
  }
}
