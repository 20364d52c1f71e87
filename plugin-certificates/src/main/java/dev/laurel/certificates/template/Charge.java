package dev.laurel.certificates.template;

import dev.laurel.plugin.host.UserId;
import java.time.Instant;

/**
 * Somebody who looks after a design, in all its versions: mails go to her alone.
 *
 * @param part which part in it is hers
 * @param userId who
 * @param userName the same, in words
 * @param since since when
 */
record Charge(Part part, UserId userId, String userName, Instant since) {

  /** The parts that people have in a design. */
  public enum Part {
    /** The course team's: to mend it and to send it on. */
    AUTHOR,
    /** The Project Manager's: to review and to integrate it. */
    PROJECT_MANAGER,
    /** The Customer Success Manager's: to review and to integrate it. */
    CUSTOMER_SUCCESS_MANAGER;

    static Part of(Voice voice) {
      return valueOf(voice.name());
    }
  }
}
