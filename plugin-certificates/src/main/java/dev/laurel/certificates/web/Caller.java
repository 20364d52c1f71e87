package dev.laurel.certificates.web;

import dev.laurel.plugin.host.Role;
import dev.laurel.plugin.host.User;
import java.util.Locale;

/**
 * Who makes a call.
 *
 * @param user the person
 * @param locale the language of the answer
 */
public record Caller(User user, Locale locale) {

  /** Whether she reviews certificate designs. */
  public boolean isReviewer() {
    return user.has(Role.PROJECT_MANAGER) || user.has(Role.CUSTOMER_SUCCESS_MANAGER);
  }
}
