package dev.laurel.host.user;

import dev.laurel.host.glance.Glance;
import dev.laurel.kit.hash.Sha256;
import dev.laurel.kit.persistence.Database;
import dev.laurel.plugin.host.User;
import dev.laurel.plugin.host.UserId;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Sessions, kept in the database under the hash of a random token that only the browser has. A
 * session begins without a person, so that the sign-in form has a CSRF token; signing in begins a
 * new one.
 */
public final class Sessions {

  private static final Duration LIFE = Duration.ofHours(12);

  /** Whoever asks for the form of sign-in begins one; they shall not pile up. */
  private static final Duration LIFE_OF_NOBODY = Duration.ofHours(1);

  private final SessionMapper sessions;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  /**
   * Sessions in a database.
   *
   * @param database the database
   * @param clock what time it is
   */
  public Sessions(Database database, Clock clock) {
    this.sessions = database.mapper(SessionMapper.class);
    this.clock = clock;
  }

  /**
   * A session.
   *
   * @param user who is signed in, or nobody yet
   * @param csrf the token for forms
   */
  public record Session(@Nullable User user, String csrf) {}

  /**
   * A session that has just begun.
   *
   * @param token what the browser keeps
   * @param session the session
   */
  public record Begun(String token, Session session) {}

  /**
   * Begins a session.
   *
   * @param user who signs in, or null before that
   * @return the session and its token
   */
  public Begun begin(@Nullable User user) {
    String token = random();
    String csrf = random();
    UserId id = user == null ? null : user.id();
    Duration life = user == null ? LIFE_OF_NOBODY : LIFE;
    sessions.insert(Sha256.hex(token), id, csrf, clock.instant().plus(life));
    return new Begun(token, new Session(user, csrf));
  }

  /**
   * Finds a session.
   *
   * @param token what the browser sent
   * @return the session, or nothing when it has ended
   */
  public Optional<Session> find(String token) {
    return sessions
        .find(Sha256.hex(token), clock.instant())
        .map(row -> new Session(seen(row.user()), row.csrf()));
  }

  private static @Nullable User seen(@Nullable User user) {
    return user == null ? null : Glance.all(User.class, "", User::id, () -> List.of(user)).get(0);
  }

  /**
   * Ends a session.
   *
   * @param token what the browser sent
   */
  public void end(String token) {
    sessions.delete(Sha256.hex(token));
  }

  /** Ends all sessions of somebody, wherever she is signed in. */
  public void endAll(UserId user) {
    sessions.deleteOf(user);
  }

  /** Forgets the sessions whose time is over. */
  public void sweep() {
    sessions.deleteExpired(clock.instant());
  }

  private String random() {
    byte[] bytes = new byte[32];
    random.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
