package dev.laurel.campus;

import dev.laurel.plugin.host.Departure;
import dev.laurel.plugin.host.Role;
import dev.laurel.plugin.host.User;
import dev.laurel.plugin.host.UserId;
import dev.laurel.plugin.host.Users;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The people of the campus.
 *
 * @param registrar knows them
 */
record CampusUsers(Registrar registrar) implements Users {

  private Stream<User> all() {
    return registrar.accounts().values().stream().map(Registrar.Account::user);
  }

  @Override
  public Optional<User> find(UserId id) {
    return Optional.ofNullable(registrar.accounts().get(id)).map(Registrar.Account::user);
  }

  @Override
  public Optional<User> findByUsername(String username) {
    return all().filter(user -> user.username().equals(username)).findFirst();
  }

  @Override
  public Map<UserId, User> findAll(Collection<UserId> ids) {
    Map<UserId, Registrar.Account> accounts = registrar.accounts();
    Map<UserId, User> found = new HashMap<>();
    for (UserId id : ids) {
      Registrar.Account account = accounts.get(id);
      if (account != null) {
        found.put(id, account.user());
      }
    }
    return found;
  }

  @Override
  public Map<String, User> findAllByName(Collection<String> names) {
    List<User> people = all().toList();
    Map<String, User> found = new HashMap<>();
    for (String name : Set.copyOf(names)) {
      List<User> meant =
          people.stream()
              .filter(user -> user.username().equals(name) || user.email().equals(name))
              .toList();
      if (meant.size() == 1 && !name.isEmpty()) {
        found.put(name, meant.get(0));
      }
    }
    return found;
  }

  @Override
  public Map<UserId, Departure> departed(Collection<UserId> ids) {
    Map<UserId, Departure> departed = new HashMap<>(registrar.departed());
    departed.keySet().retainAll(Set.copyOf(ids));
    return departed;
  }

  @Override
  public List<User> withRole(Role role) {
    return all()
        .filter(user -> user.has(role))
        .sorted(Comparator.comparing(User::username))
        .toList();
  }
}
