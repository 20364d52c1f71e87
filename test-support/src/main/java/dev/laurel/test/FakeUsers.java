package dev.laurel.test;

import dev.laurel.plugin.host.Departure;
import dev.laurel.plugin.host.Role;
import dev.laurel.plugin.host.User;
import dev.laurel.plugin.host.UserId;
import dev.laurel.plugin.host.Users;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The people of a {@link FakeHost}. */
record FakeUsers(Map<UserId, User> people, Map<UserId, Departure> gone) implements Users {

  @Override
  public Optional<User> find(UserId id) {
    return Optional.ofNullable(people.get(id));
  }

  @Override
  public Optional<User> findByUsername(String username) {
    return people.values().stream()
        .filter(person -> person.username().equalsIgnoreCase(username))
        .findFirst();
  }

  @Override
  public Map<UserId, User> findAll(Collection<UserId> ids) {
    Map<UserId, User> found = new HashMap<>();
    ids.forEach(id -> find(id).ifPresent(person -> found.put(id, person)));
    return found;
  }

  @Override
  public Map<UserId, Departure> departed(Collection<UserId> ids) {
    Map<UserId, Departure> departed = new HashMap<>(gone);
    departed.keySet().retainAll(ids);
    return departed;
  }

  @Override
  public List<User> withRole(Role role) {
    return people.values().stream().filter(person -> person.has(role)).toList();
  }
}
