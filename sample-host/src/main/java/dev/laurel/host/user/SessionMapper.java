package dev.laurel.host.user;

import dev.laurel.plugin.host.UserId;
import java.time.Instant;
import java.util.Optional;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** The table {@code host_session}. */
interface SessionMapper {

  /** A session; the user is null before sign-in. */
  record Row(@Nullable UserId userId, String csrf) {}

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
