package dev.laurel.host.user;

import dev.laurel.plugin.host.UserId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** The table {@code host_user}. */
interface AccountMapper {

  /** A user name and whose it is. */
  record Name(String username, UserId id) {}

  /** Somebody who departed; merged into another account, or else erased. */
  record Gone(UserId id, @Nullable UserId mergedInto) {}

  List<Gone> departed(@Param("ids") Collection<UserId> ids);

  List<AccountRow> search(@Param("query") String query, @Param("limit") int limit);

  void rename(@Param("id") UserId id, @Param("username") String username);

  Optional<AccountRow> find(UserId id);

  Optional<AccountRow> findByUsername(String username);

  List<AccountRow> findAll(@Param("ids") Collection<UserId> ids);

  List<AccountRow> findAllByName(
      @Param("names") Collection<String> names, @Param("addresses") Collection<String> addresses);

  List<AccountRow> withRole(String role);

  List<Name> ids(@Param("usernames") Collection<String> usernames);

  void put(@Param("account") AccountRow account, @Param("now") Instant now);

  void putAll(
      @Param("accounts") Collection<AccountRow> accounts,
      @Param("areLocalesKnown") boolean areLocalesKnown,
      @Param("now") Instant now);
}
