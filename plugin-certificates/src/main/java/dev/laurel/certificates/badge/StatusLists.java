package dev.laurel.certificates.badge;

import dev.laurel.certificates.certificate.Certificate;
import dev.laurel.kit.persistence.Database;
import dev.laurel.kit.persistence.RandomId;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Gives each credential a place in a status list of its organisation, and says which bits are set.
 */
final class StatusLists {

  private final Database database;
  private final StatusMapper statuses;
  private final Clock clock;

  StatusLists(Database database, Clock clock) {
    this.database = database;
    this.statuses = database.mapper(StatusMapper.class);
    this.clock = clock;
  }

  /** The place of the credential that a certificate which stands has now. */
  StatusEntry place(Certificate certificate) {
    return statuses
        .since(certificate.id(), certificate.changedAt())
        .orElseGet(() -> database.inTransaction(() -> give(certificate)));
  }

  private StatusEntry give(Certificate certificate) {
    StatusList list = take(certificate.organisation());
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    // A clock that was set back must not make the credential look older than its certificate.
    Instant madeAt = now.isBefore(certificate.changedAt()) ? certificate.changedAt() : now;
    StatusEntry entry =
        new StatusEntry(
            list.id(), Shuffle.place(list.seed(), list.taken() - 1), certificate.id(), madeAt);
    statuses.insert(entry);
    return entry;
  }

  /** A list of which the caller has the last place taken, until her transaction ends. */
  private StatusList take(String organisation) {
    while (true) {
      Optional<StatusList> open = statuses.open(organisation, Bits.SIZE);
      if (open.isEmpty()) {
        int number = statuses.last(organisation) + 1;
        statuses.begin(
            new StatusList(
                RandomId.next(), organisation, number, RandomId.next(), 0, clock.instant()));
      } else if (statuses.take(open.get().id(), Bits.SIZE) > 0) {
        return statuses.find(open.get().id()).orElseThrow();
      }
    }
  }

  Optional<StatusList> find(String id) {
    return statuses.find(id);
  }

  /** The organisation that an address names, if it has ever given a credential. */
  Optional<String> organisation(String segment) {
    return statuses.organisations().stream()
        .filter(one -> Addresses.segment(one).equals(segment))
        .findFirst();
  }

  /** The bits of a list as they are now. */
  Bits bits(StatusList list) {
    Bits bits = new Bits();
    statuses.doubtful(list.id()).stream()
        .filter(one -> StatusBit.isSet(one.status(), one.changedAt(), one.madeAt()))
        .forEach(one -> bits.set(one.position()));
    return bits;
  }
}
