package dev.laurel.plugin.host;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A person.
 *
 * @param id what identifies her for good
 * @param username the name she signs in with
 * @param fullName her name as she writes it, in any script; may be empty
 * @param email where mail reaches her; may be empty
 * @param locale the language she reads
 * @param roles her roles on the platform; empty for most people
 * @param attributes what else the host knows, such as {@code employeeId}
 */
public record User(
    UserId id,
    String username,
    String fullName,
    String email,
    Locale locale,
    Set<Role> roles,
    Map<String, String> attributes) {

  /**
   * Keeps copies, so that the value cannot change.
   *
   * @param id what identifies her
   * @param username the user name
   * @param fullName the full name
   * @param email the address
   * @param locale the language
   * @param roles the roles
   * @param attributes what else is known
   */
  public User {
    roles = Set.copyOf(roles);
    attributes = Map.copyOf(attributes);
  }

  /**
   * Whether she has a role.
   *
   * @param role the role
   * @return whether it is among {@link #roles()}
   */
  public boolean has(Role role) {
    return roles.contains(role);
  }
}
