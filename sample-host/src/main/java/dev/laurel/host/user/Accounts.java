package dev.laurel.host.user;

import at.favre.lib.crypto.bcrypt.BCrypt;
import dev.laurel.host.event.Event;
import dev.laurel.host.event.Outbox;
import dev.laurel.host.glance.Glance;
import dev.laurel.kit.persistence.Database;
import dev.laurel.kit.persistence.Like;
import dev.laurel.plugin.host.Departure;
import dev.laurel.plugin.host.Role;
import dev.laurel.plugin.host.User;
import dev.laurel.plugin.host.UserId;
import dev.laurel.plugin.host.Users;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The accounts of all people. Passwords are kept as bcrypt hashes; a user name has no case. */
public final class Accounts implements Users {

  private static final int COST = 10;
  private static final int LONGEST_PASSWORD = 72;

  /** Compared with when there is no such user, so that the answer takes as long. */
  private static final String NOBODY = BCrypt.withDefaults().hashToString(COST, new char[] {'-'});

  private final Database database;
  private final AccountMapper accounts;
  private final Outbox outbox;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  /**
   * Accounts in a database.
   *
   * @param database the database
   * @param outbox where events go
   * @param clock what time it is
   */
  public Accounts(Database database, Outbox outbox, Clock clock) {
    this.database = database;
    this.accounts = database.mapper(AccountMapper.class);
    this.outbox = outbox;
    this.clock = clock;
  }

  /** The mappers of this feature. */
  public static List<Class<?>> mappers() {
    return List.of(AccountMapper.class, SessionMapper.class);
  }

  /**
   * What is known of a person when an account is made or changed; what is null stays as it is.
   *
   * @param fullName the name as she writes it
   * @param email where mail reaches her
   * @param password a new password, at most 72 bytes
   * @param locale the language she reads
   * @param roles her roles
   * @param employeeId her number in her company
   * @param organisations where her roles as a manager count; everywhere if empty
   */
  public record Profile(
      @Nullable String fullName,
      @Nullable String email,
      @Nullable String password,
      @Nullable Locale locale,
      @Nullable Collection<Role> roles,
      @Nullable String employeeId,
      @Nullable Collection<String> organisations) {}

  /**
   * Makes an account or changes it.
   *
   * @param username the name to sign in with
   * @param profile what is known
   * @return the account as it is then
   */
  public User put(String username, Profile profile) {
    AccountRow row = row(username, profile);
    return database.inTransaction(
        () -> {
          accounts.put(row, clock.instant());
          User user = findByUsername(username).orElseThrow();
          if (!user.id().equals(row.id())) {
            outbox.add(new Event(Event.Kind.USER_CHANGED, null, user.id()));
          }
          return user;
        });
  }

  /**
   * Makes many accounts at once, or changes them; passwords and roles are left alone.
   *
   * @param profiles the profiles by user name
   */
  public void putAll(Map<String, Profile> profiles) {
    database.inTransaction(
        () -> {
          Collection<UserId> known = ids(profiles.keySet()).values();
          profiles.entrySet().stream()
              .collect(Collectors.partitioningBy(entry -> entry.getValue().locale() != null))
              .forEach(this::putSome);
          outbox.addAll(
              known.stream().map(id -> new Event(Event.Kind.USER_CHANGED, null, id)).toList());
        });
  }

  private void putSome(boolean areLocalesKnown, List<Map.Entry<String, Profile>> some) {
    if (!some.isEmpty()) {
      accounts.putAll(
          some.stream().map(one -> row(one.getKey(), one.getValue())).toList(),
          areLocalesKnown,
          clock.instant());
    }
  }

  private AccountRow row(String username, Profile profile) {
    return new AccountRow(
        newId(),
        username,
        profile.fullName(),
        profile.email(),
        profile.password() == null ? null : hash(profile.password()),
        profile.locale() == null ? null : profile.locale().toLanguageTag(),
        profile.roles() == null
            ? null
            : profile.roles().stream().map(Role::name).sorted().collect(Collectors.joining(",")),
        profile.employeeId(),
        profile.organisations() == null ? null : String.join("\n", profile.organisations()));
  }

  /**
   * The people behind many user names.
   *
   * @param usernames the names
   * @return ids by user name in lower case; absent where there is none
   */
  public Map<String, UserId> ids(Collection<String> usernames) {
    return usernames.isEmpty()
        ? Map.of()
        : accounts.ids(usernames).stream()
            .collect(
                Collectors.toMap(
                    name -> name.username().toLowerCase(Locale.ROOT), AccountMapper.Name::id));
  }

  /**
   * Whether a password may be chosen.
   *
   * @param password the password
   * @return what is wrong with it, or nothing
   */
  public static Optional<String> objection(String password) {
    int length = password.getBytes(StandardCharsets.UTF_8).length;
    return length == 0 || length > LONGEST_PASSWORD
        ? Optional.of("A password has 1 to 72 bytes; this one has " + length + ".")
        : Optional.empty();
  }

  /**
   * Checks credentials.
   *
   * @param username the name
   * @param password the password
   * @return the person, or nothing when one of both is wrong
   */
  public Optional<User> authenticate(String username, String password) {
    Optional<AccountRow> account = accounts.findByUsername(username);
    String hash = account.map(AccountRow::passwordHash).orElse(NOBODY);
    byte[] given = password.getBytes(StandardCharsets.UTF_8);
    boolean right =
        given.length <= LONGEST_PASSWORD
            && BCrypt.verifyer().verify(given, hash.getBytes(StandardCharsets.US_ASCII)).verified;
    return right && account.isPresent() && account.get().passwordHash() != null
        ? account.map(AccountRow::toUser)
        : Optional.empty();
  }

  @Override
  public Optional<User> find(UserId id) {
    // The database takes an id with blanks at its end for the same.
    return Optional.ofNullable(
        Glance.each(
                User.class,
                "",
                List.of(id),
                unseen ->
                    accounts
                        .find(id)
                        .filter(row -> row.id().equals(id))
                        .map(row -> Map.of(id, row.toUser()))
                        .orElse(Map.of()))
            .get(id));
  }

  @Override
  public Optional<User> findByUsername(String username) {
    return accounts.findByUsername(username).map(AccountRow::toUser);
  }

  @Override
  public Map<UserId, User> findAll(Collection<UserId> ids) {
    Set<UserId> exact = Set.copyOf(ids);
    return ids.isEmpty()
        ? Map.of()
        : accounts.findAll(ids).stream()
            .filter(row -> exact.contains(row.id()))
            .map(AccountRow::toUser)
            .collect(Collectors.toUnmodifiableMap(User::id, user -> user));
  }

  @Override
  public Map<String, User> findAllByName(Collection<String> names) {
    if (names.isEmpty()) {
      return Map.of();
    }
    Map<String, User> byUsername = new HashMap<>();
    Map<String, List<User>> byEmail = new HashMap<>();
    List<String> addresses = names.stream().filter(name -> name.contains("@")).toList();
    for (AccountRow row : accounts.findAllByName(names, addresses)) {
      User user = row.toUser();
      byUsername.put(lower(user.username()), user);
      byEmail.computeIfAbsent(lower(user.email()), address -> new ArrayList<>()).add(user);
    }
    Map<String, User> found = new HashMap<>();
    for (String name : names) {
      User named = byUsername.get(lower(name));
      List<User> reached = byEmail.getOrDefault(lower(name), List.of());
      if (named != null) {
        found.put(name, named);
      } else if (reached.size() == 1) {
        found.put(name, reached.get(0));
      }
    }
    return found;
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  @Override
  public Map<UserId, Departure> departed(Collection<UserId> ids) {
    return ids.isEmpty()
        ? Map.of()
        : accounts.departed(ids).stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    AccountMapper.Gone::id,
                    gone ->
                        gone.mergedInto() == null
                            ? new Departure.Erased()
                            : new Departure.Merged(gone.mergedInto())));
  }

  /**
   * The people in whose user name, name or address something stands.
   *
   * @param query what; empty for everybody
   * @param limit how many at most
   * @return the people by user name
   */
  public List<User> search(String query, int limit) {
    String like = Like.escaped(query);
    return accounts.search(like, limit).stream().map(AccountRow::toUser).toList();
  }

  /**
   * Gives a person another user name.
   *
   * @param id who
   * @param username a name that nobody has
   */
  public void rename(UserId id, String username) {
    database.inTransaction(
        () -> {
          accounts.rename(id, username);
          outbox.add(new Event(Event.Kind.USER_CHANGED, null, id));
        });
  }

  @Override
  public List<User> withRole(Role role) {
    return accounts.withRole(role.name()).stream().map(AccountRow::toUser).toList();
  }

  @Override
  public boolean has(User user, Role role, String organisation) {
    return user.has(role)
        && (role == Role.ADMIN
            || accounts.find(user.id()).filter(row -> row.managesIn(organisation)).isPresent());
  }

  private static String hash(String password) {
    return BCrypt.withDefaults().hashToString(COST, password.toCharArray());
  }

  /** Ids grow with time, so that pages and indexes follow the order of creation. */
  private UserId newId() {
    byte[] tail = new byte[8];
    random.nextBytes(tail);
    return new UserId(
        HexFormat.of().toHexDigits(clock.millis(), 12) + HexFormat.of().formatHex(tail));
  }
}
