package dev.laurel.host.user;

import dev.laurel.plugin.host.Role;
import dev.laurel.plugin.host.User;
import dev.laurel.plugin.host.UserId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An account as the database has it; null where a change leaves a column as it is. */
record AccountRow(
    UserId id,
    String username,
    @Nullable String fullName,
    @Nullable String email,
    @Nullable String passwordHash,
    @Nullable String locale,
    @Nullable String roles,
    @Nullable String employeeId,
    @Nullable String organizations) {

  User toUser() {
    return new User(
        id,
        username,
        text(fullName),
        text(email),
        Locale.forLanguageTag(text(locale)),
        roleSet(),
        text(employeeId).isEmpty() ? Map.of() : Map.of("employeeId", text(employeeId)));
  }

  /** Whether her roles as a manager count in an organisation. */
  boolean managesIn(String organisation) {
    return text(organizations).isEmpty()
        || text(organizations).lines().anyMatch(organisation::equals);
  }

  private Set<Role> roleSet() {
    return text(roles).isEmpty()
        ? Set.of()
        : Arrays.stream(text(roles).split(",")).map(Role::valueOf).collect(Collectors.toSet());
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }
}
