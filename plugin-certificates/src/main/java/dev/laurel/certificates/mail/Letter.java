package dev.laurel.certificates.mail;

import dev.laurel.plugin.host.UserId;
import java.time.Instant;
import java.util.List;

/**
 * News for somebody, as the database has it.
 *
 * @param facts one a line
 */
record Letter(
    long id,
    UserId userId,
    String kind,
    String about,
    String facts,
    String words,
    String address,
    Instant at) {

  static Letter of(UserId to, News news, Instant at) {
    return new Letter(
        0,
        to,
        news.kind(),
        news.about(),
        String.join("\n", news.facts()),
        news.words(),
        news.address(),
        at);
  }

  News news() {
    return new News(kind, about, List.of(facts.split("\n", -1)), words, address);
  }
}
