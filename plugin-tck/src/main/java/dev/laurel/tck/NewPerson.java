package dev.laurel.tck;

import dev.laurel.plugin.host.Role;
import java.util.Locale;
import java.util.Set;

/**
 * A person as the suite wants her to be.
 *
 * @param username the name she signs in with; nobody has it
 * @param fullName her name
 * @param email her address
 * @param password the password she signs in with
 * @param locale the language she reads, one of {@link Stage#languages()}
 * @param roles her roles, which count everywhere
 */
public record NewPerson(
    String username,
    String fullName,
    String email,
    String password,
    Locale locale,
    Set<Role> roles) {

  /**
   * Keeps copies, so that the value cannot change.
   *
   * @param username the user name
   * @param fullName the full name
   * @param email the address
   * @param password the password
   * @param locale the language
   * @param roles the roles
   */
  public NewPerson {
    roles = Set.copyOf(roles);
  }

  NewPerson named(String other) {
    return new NewPerson(username, other, email, password, locale, roles);
  }

  NewPerson withUsername(String other) {
    return new NewPerson(other, fullName, email, password, locale, roles);
  }

  NewPerson at(String address) {
    return new NewPerson(username, fullName, address, password, locale, roles);
  }

  NewPerson reading(Locale language) {
    return new NewPerson(username, fullName, email, password, language, roles);
  }

  NewPerson as(Role... others) {
    return new NewPerson(username, fullName, email, password, locale, Set.of(others));
  }
}
