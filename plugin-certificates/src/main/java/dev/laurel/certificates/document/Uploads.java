package dev.laurel.certificates.document;

import dev.laurel.certificates.objectstore.ObjectStore;
import dev.laurel.kit.persistence.Database;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/**
 * Objects on their way to become documents. Each is written down, and committed, before it is put
 * into the store, and forgotten in the transaction that keeps its document: so what is written down
 * for long is an orphan. Whoever keeps or sweeps one holds its row, so that no object goes that a
 * document comes of.
 */
final class Uploads {

  private static final int PAGE = 100;

  /** Who has read where an object is has read the object after that. */
  private static final Duration READERS = Duration.ofMinutes(10);

  private final Database database;
  private final UploadMapper uploads;
  private final @Nullable ObjectStore store;
  private final Clock clock;

  Uploads(Database database, @Nullable ObjectStore store, Clock clock) {
    this.database = database;
    this.uploads = database.mapper(UploadMapper.class);
    this.store = store;
    this.clock = clock;
  }

  /** Puts bytes into the store, side by side. */
  void put(Map<DocumentId, byte[]> contents) {
    if (store == null || contents.isEmpty()) {
      return;
    }
    List<DocumentId> ordered =
        contents.keySet().stream()
            .sorted(java.util.Comparator.comparing(DocumentId::value))
            .toList();
    Instant now = clock.instant();
    apart(() -> uploads.begin(ordered, now));
    Map<String, byte[]> objects = new HashMap<>();
    contents.forEach((id, content) -> objects.put(id.value(), content));
    store.putAll(objects);
  }

  /** Outside of the transaction that this thread may be in. */
  private void apart(Runnable work) {
    if (!database.isInTransaction()) {
      work.run();
      return;
    }
    FutureTask<Boolean> task = new FutureTask<>(work, true);
    Thread thread = new Thread(task, "upload");
    thread.setDaemon(true);
    thread.start();
    try {
      task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Stopped while an upload was written down", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("An upload could not be written down", e.getCause());
    }
  }

  List<DocumentId> lock(Collection<DocumentId> ids) {
    return uploads.lock(ids);
  }

  void forgetKept(Collection<DocumentId> ids) {
    uploads.forgetKept(ids);
  }

  void giveUp(Collection<DocumentId> ids) {
    uploads.giveUp(ids, clock.instant().minus(Sweeping.AGE).plus(READERS));
  }

  /** Deletes what has been written down for long; says how many objects that were. */
  long sweep(Instant before) {
    if (store == null) {
      return 0;
    }
    long swept = 0;
    List<DocumentId> page;
    do {
      page = uploads.older(before, PAGE);
      for (DocumentId id : page) {
        swept += database.inTransaction(() -> sweep(id, before, store)) ? 1 : 0;
      }
    } while (page.size() == PAGE);
    return swept;
  }

  private boolean sweep(DocumentId id, Instant before, ObjectStore from) {
    if (uploads.lockOlder(id, before).isEmpty()) {
      return false;
    }
    boolean isOrphan = !uploads.isKept(id);
    if (isOrphan) {
      from.delete(id.value());
    }
    uploads.forget(id);
    return isOrphan;
  }
}
