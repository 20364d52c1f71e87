package dev.laurel.certificates.mail;

import dev.laurel.plugin.host.UserId;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Param;

/** The table {@code cert_letter}. */
interface LetterMapper {

  void insert(Letter letter);

  /**
   * What waits for somebody, the first first; nobody else can send it until the transaction ends.
   */
  List<Letter> lockWaiting(UserId user);

  /** When mails were sent to somebody, the latest first. */
  List<Instant> sent(@Param("user") UserId user, @Param("after") Instant after);

  void markSent(@Param("ids") List<Long> ids, @Param("at") Instant at);

  void delete(@Param("ids") List<Long> ids);

  int give(@Param("from") UserId from, @Param("into") UserId into);

  /** What was sent, and what waits. */
  Outbox.State state();

  void forget(@Param("user") UserId user, @Param("before") Instant before);
}
