package dev.laurel.plugin.host;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The people of the host, always as they are now. */
public interface Users {

  /**
   * Finds one person.
   *
   * @param id who
   * @return the person, or nothing
   */
  Optional<User> find(UserId id);

  /**
   * Finds a person by the name used to sign in.
   *
   * @param username the name, as typed
   * @return the person, or nothing
   */
  Optional<User> findByUsername(String username);

  /**
   * Finds many people with a fixed number of queries.
   *
   * @param ids who
   * @return by id; absent where there is none
   */
  Map<UserId, User> findAll(Collection<UserId> ids);

  /**
   * Finds many people by what somebody typed or has in a list: user names, and e-mail addresses
   * where the host knows exactly one person by it. A host that can, answers with a fixed number of
   * queries; this asks for each user name.
   *
   * @param names user names or addresses, as typed
   * @return by name as given; absent where there is none, or more than one
   */
  default Map<String, User> findAllByName(Collection<String> names) {
    Map<String, User> found = new HashMap<>();
    for (String name : names) {
      findByUsername(name).ifPresent(user -> found.put(name, user));
    }
    return found;
  }

  /**
   * Who of some people were erased, or merged into others, with a fixed number of queries. This is
   * how a plugin that was away learns it: it asks for the ids it knows, from time to time. Whoever
   * departed is not found by the other methods any more. A host that neither erases nor merges
   * leaves this as it is; that somebody is not found does not mean that she departed.
   *
   * @param ids whom a plugin knows
   * @return what became of them; absent for everybody else
   */
  default Map<UserId, Departure> departed(Collection<UserId> ids) {
    return Map.of();
  }

  /**
   * Everybody who has a role.
   *
   * @param role the role
   * @return the people by user name
   */
  List<User> withRole(Role role);

  /**
   * Whether somebody has a role in what belongs to an organization. A host whose roles are the same
   * everywhere leaves this as it is.
   *
   * @param user who
   * @param role the role
   * @param organisation the organization's short name; empty for what belongs to none
   * @return whether she has it there
   */
  default boolean has(User user, Role role, String organisation) {
    return user.has(role);
  }
}
