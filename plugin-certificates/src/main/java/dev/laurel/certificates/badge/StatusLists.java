package dev.laurel.certificates.badge;

import dev.laurel.certificates.certificate.Certificate;
import dev.laurel.certificates.certificate.Enclosures;
import dev.laurel.kit.persistence.Blocks;
import dev.laurel.kit.persistence.Database;
import dev.laurel.kit.persistence.RandomId;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
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
    Enclosures.Place place = take(certificate.organisation(), 1).get(0);
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    // A clock that was set back must not make the credential look older than its certificate.
    Instant madeAt = now.isBefore(certificate.changedAt()) ? certificate.changedAt() : now;
    StatusEntry entry = new StatusEntry(place.listId(), place.position(), certificate.id(), madeAt);
    statuses.insert(List.of(entry));
    return entry;
  }

  /** Takes places for many at once; nobody else ever gets them, whether they are used or not. */
  List<Enclosures.Place> reserve(String organisation, int number) {
    return database.inTransaction(() -> take(organisation, number));
  }

  /** Keeps whose places are. */
  void keep(List<StatusEntry> entries) {
    Blocks.of(entries).forEach(statuses::insert);
  }

  private List<Enclosures.Place> take(String organisation, int number) {
    List<Enclosures.Place> places = new ArrayList<>(number);
    while (places.size() < number) {
      Optional<StatusList> open = statuses.open(organisation, Bits.SIZE);
      if (open.isEmpty()) {
        int next = statuses.last(organisation) + 1;
        statuses.begin(
            new StatusList(
                RandomId.next(), organisation, next, RandomId.next(), 0, clock.instant()));
      } else {
        String id = open.get().id();
        int more = Math.min(number - places.size(), Bits.SIZE - open.get().taken());
        if (statuses.take(id, more, Bits.SIZE) > 0) {
          StatusList mine = statuses.find(id).orElseThrow();
          for (int turn = mine.taken() - more; turn < mine.taken(); turn++) {
            places.add(new Enclosures.Place(id, Shuffle.place(mine.seed(), turn)));
          }
        }
      }
    }
    return places;
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
