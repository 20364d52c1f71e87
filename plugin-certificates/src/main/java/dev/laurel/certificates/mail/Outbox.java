package dev.laurel.certificates.mail;

import dev.laurel.kit.persistence.Database;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What has gone out by mail, and what has not yet. */
public final class Outbox {

  private final LetterMapper letters;

  /** That of a database. */
  public Outbox(Database database) {
    this.letters = database.mapper(LetterMapper.class);
  }

  /**
   * How it is.
   *
   * @param lastSentAt when a mail was last handed to the host, or null; of the last 30 days at most
   * @param waiting how many news wait
   * @param oldestWaitingAt since when the first of them does, or null
   */
  public record State(
      @Nullable Instant lastSentAt, int waiting, @Nullable Instant oldestWaitingAt) {}

  /** How it is now. */
  public State state() {
    return letters.state();
  }
}
