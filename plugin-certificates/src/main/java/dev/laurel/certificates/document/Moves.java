package dev.laurel.certificates.document;

import dev.laurel.certificates.objectstore.ObjectStore;
import dev.laurel.kit.persistence.Database;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Moves documents between the database and the object store while the host runs: in steps that each
 * leave every document readable, verified by its hash, and free to be broken off and done again.
 */
public final class Moves {

  private static final int PAGE = 100;
  private static final String WRONG_BYTES =
      "The document %s is not what was kept; it stays where it is";

  private final Database database;
  private final DocumentMapper documents;
  private final UploadMapper uploads;
  private final Documents all;
  private final ObjectStore store;
  private final Uploads ways;
  private final Clock clock;

  /** Moves to and from a store. */
  public Moves(Database database, ObjectStore store, Clock clock) {
    this.database = database;
    this.documents = database.mapper(DocumentMapper.class);
    this.uploads = database.mapper(UploadMapper.class);
    this.all = new Documents(database, store, true, clock);
    this.store = store;
    this.ways = new Uploads(database, store, clock);
    this.clock = clock;
  }

  /** How many documents are where. */
  public record Places(long inDatabase, long inStore, long objectsWithoutDocument) {}

  /** Counts documents and what waits to be swept. */
  public Places places() {
    DocumentMapper.Places places = documents.places();
    return new Places(places.inDatabase(), places.inStore(), uploads.count());
  }

  /**
   * Moves every document into the store.
   *
   * @param progress told how many have been moved so far
   * @return how many were moved
   */
  public long toStore(LongConsumer progress) {
    return each(
        false,
        page -> {
          Map<DocumentId, byte[]> contents = all.getAll(page);
          ways.put(contents);
          verify(contents.keySet());
          return database.inTransaction(
              () -> {
                List<DocumentId> held = ways.lock(contents.keySet());
                int moved = held.stream().mapToInt(documents::toStore).sum();
                ways.forgetKept(held);
                return moved;
              });
        },
        progress);
  }

  /** Reads back what was put, before the only other copy goes. */
  private void verify(Set<DocumentId> ids) {
    Map<String, byte[]> there = store.getAll(ids.stream().map(DocumentId::value).toList());
    for (DocumentId id : ids) {
      byte[] content = there.get(id.value());
      if (content == null || !Documents.id(content).equals(id)) {
        throw new IllegalStateException(WRONG_BYTES.formatted(id.value()));
      }
    }
  }

  /**
   * Moves every document into the database; the objects are swept later.
   *
   * @param progress told how many have been moved so far
   * @return how many were moved
   */
  public long toDatabase(LongConsumer progress) {
    return each(
        true,
        page -> {
          Map<DocumentId, byte[]> contents = all.getAll(page);
          int moved = 0;
          for (Map.Entry<DocumentId, byte[]> one : new LinkedHashMap<>(contents).entrySet()) {
            moved +=
                database.inTransaction(
                    () -> {
                      ways.giveUp(List.of(one.getKey()));
                      return documents.toDatabase(one.getKey(), one.getValue());
                    });
          }
          return moved;
        },
        progress);
  }

  private interface Step {
    int move(List<DocumentId> page);
  }

  private long each(boolean isInStore, Step step, LongConsumer progress) {
    long moved = 0;
    @Nullable DocumentId after = null;
    List<DocumentId> page;
    do {
      page = documents.misplaced(isInStore, after, PAGE);
      if (!page.isEmpty()) {
        moved += step.move(page);
        after = page.get(page.size() - 1);
        progress.accept(moved);
      }
    } while (page.size() == PAGE);
    return moved;
  }

  /**
   * Looks through the whole store for objects that no document is kept in, and writes them down to
   * be swept when they are older than a moment. Only where no other installation uses the same
   * bucket and prefix: its objects would be found too.
   *
   * @return how many were found
   */
  public long findOrphans(Instant before) {
    long[] found = {0};
    store.list(
        page -> {
          Map<DocumentId, Instant> old =
              page.stream()
                  .filter(one -> one.name().matches("[0-9a-f]{64}"))
                  .filter(one -> one.lastModified().isBefore(before))
                  .collect(
                      Collectors.toMap(
                          one -> new DocumentId(one.name()), ObjectStore.Listed::lastModified));
          if (!old.isEmpty()) {
            Instant latest =
                Objects.requireNonNull(
                    old.values().stream().max(Instant::compareTo).orElse(before));
            found[0] += uploads.adopt(old.keySet(), latest);
          }
        });
    return found[0];
  }

  /** Deletes objects that have been without a document for a while; says how many. */
  public long sweep() {
    return ways.sweep(clock.instant().minus(Sweeping.AGE));
  }
}
