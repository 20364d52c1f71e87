package dev.laurel.certificates.reconciliation;

import dev.laurel.certificates.audit.AuditLog;
import dev.laurel.certificates.mail.Letters;
import dev.laurel.kit.persistence.Database;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.User;
import dev.laurel.plugin.host.UserId;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives what an account had to the one that its person goes on with. Where both hold a certificate
 * of one course, one of them stays and the other becomes history; its address goes on working.
 */
final class Merging {

  private final Database database;
  private final PersonMapper people;
  private final Letters letters;
  private final AuditLog audit;
  private final Clock clock;

  Merging(Database database, Letters letters, AuditLog audit, Clock clock) {
    this.database = database;
    this.people = database.mapper(PersonMapper.class);
    this.letters = letters;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Merges; does nothing when nothing is kept about the first account.
   *
   * @param username of the account she goes on with
   */
  void merge(UserId from, UserId into, String username) {
    database.inTransaction(
        () -> {
          Map<CourseKey, Held> kept = new HashMap<>();
          people.lockLive(List.of(from, into)).stream()
              .filter(one -> one.userId().equals(into))
              .forEach(one -> kept.put(one.courseKey(), one));
          people.lockLive(List.of(from)).stream()
              .filter(one -> kept.containsKey(one.courseKey()))
              .forEach(
                  one -> settle(java.util.Objects.requireNonNull(kept.get(one.courseKey())), one));
          List<CourseKey> holding = people.holding(from);
          people.giveCertificates(from, into, username);
          people.giveExceptions(from, into);
          people.deleteExceptions(from);
          people.giveFailures(from, into);
          people.uncountFailures(from);
          people.deleteFailures(from);
          people.giveItems(from, into);
          people.giveBulks(from, into);
          people.giveActs(from, into);
          people.giveHistory(from, into);
          people.giveDesigns(from, into);
          people.giveHands(from, into);
          people.deleteHands(from);
          people.giveFonts(from, into);
          people.giveComments(from, into);
          people.giveReviews(from, into);
          people.giveCharges(from, into);
          people.giveRuns(from, into);
          people.giveExports(from, into);
          letters.give(from, into);
          holding.forEach(
              course -> audit.recordOf(course, null, "ACCOUNTS_MERGED", into, username, ""));
        });
  }

  private void settle(Held ofInto, Held ofFrom) {
    boolean isIntos =
        BetterOfTwo.isFirst(
            new BetterOfTwo.One(ofInto.status(), ofInto.issuedAt()),
            new BetterOfTwo.One(ofFrom.status(), ofFrom.issuedAt()));
    Held stays = isIntos ? ofInto : ofFrom;
    Held goes = isIntos ? ofFrom : ofInto;
    people.supersede(goes.id(), stays.id(), clock.instant());
  }

  /** Keeps the user names of certificates the same as those of the accounts. */
  int rename(Map<UserId, User> users) {
    if (users.isEmpty()) {
      return 0;
    }
    return people.usernames(users.keySet()).stream()
        .mapToInt(
            named -> {
              User user = users.get(named.userId());
              return user == null || user.username().equals(named.username())
                  ? 0
                  : people.rename(user.id(), user.username());
            })
        .sum();
  }
}
