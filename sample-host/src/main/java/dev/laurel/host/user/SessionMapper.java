package dev.laurel.host.user;

import dev.laurel.plugin.host.User;
import dev.laurel.plugin.host.UserId;
import java.time.Instant;
import java.util.Optional;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** The table {@code host_session}. */
interface SessionMapper {

  /** A session, and the account of who is signed in; null before that, or when it is gone. */
  record Row(
      String csrf,
      @Nullable UserId id,
      @Nullable String username,
      @Nullable String fullName,
      @Nullable String email,
      @Nullable String locale,
      @Nullable String roles,
      @Nullable String employeeId) {

    @Nullable User user() {
      return id == null || username == null
          ? null
          : new AccountRow(id, username, fullName, email, null, locale, roles, employeeId, null)
              .toUser();
    }
  }

  Optional<Row> find(@Param("tokenHash") String tokenHash, @Param("now") Instant now);

  void insert(
      @Param("tokenHash") String tokenHash,
      @Param("userId") @Nullable UserId userId,
      @Param("csrf") String csrf,
      @Param("expiresAt") Instant expiresAt);

  void delete(@Param("tokenHash") String tokenHash);

  void deleteOf(@Param("user") UserId user);

  int deleteExpired(@Param("now") Instant now);
}
