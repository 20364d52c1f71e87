package dev.laurel.host;

import dev.laurel.host.user.Accounts;
import dev.laurel.plugin.host.Role;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets somebody in where there is no demo: the account {@code admin}, when no administrator is. */
final class FirstAdministrator {

  private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

  private FirstAdministrator() {}

  /** Makes the account; its password is a given one, or a random one that is logged. */
  static void make(Accounts accounts, @Nullable String given) {
    if (!accounts.withRole(Role.ADMIN).isEmpty()) {
      return;
    }
    String password = given;
    if (password == null || Accounts.objection(password).isPresent()) {
      byte[] random = new byte[12];
      new SecureRandom().nextBytes(random);
      password = HexFormat.of().formatHex(random);
      LOG.info("The first administrator signs in as admin with the password {}", password);
    }
    accounts.put(
        "admin",
        new Accounts.Profile("Administrator", "", password, null, List.of(Role.ADMIN), "", null));
  }
}
