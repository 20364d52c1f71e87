package dev.laurel.certificates.document;

import dev.laurel.certificates.metrics.Timed;
import dev.laurel.certificates.objectstore.ObjectStore;
import dev.laurel.certificates.objectstore.StoreSettings;
import dev.laurel.certificates.objectstore.StoreUnreachableException;
import dev.laurel.kit.configuration.Source;
import dev.laurel.kit.hash.Sha256;
import dev.laurel.kit.persistence.Blocks;
import dev.laurel.kit.persistence.Database;
import dev.laurel.kit.persistence.TextHandler;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Keeps documents, in the database or in an object store. Keeping takes part in the caller's
 * transaction; with an object store, the bytes are there before the transaction can end, and what a
 * transaction that was undone leaves behind is swept later.
 */
public final class Documents implements AutoCloseable {

  private final DocumentMapper documents;
  private final @Nullable ObjectStore store;
  private final Uploads uploads;
  private final boolean isInStore;

  /** Documents of a database. */
  public Documents(Database database) {
    this(database, null, false, Clock.systemUTC());
  }

  /**
   * Documents of a database and an object store.
   *
   * @param store where some documents are, or null
   * @param isInStore whether new documents go there
   */
  public Documents(Database database, @Nullable ObjectStore store, boolean isInStore, Clock clock) {
    this.documents = database.mapper(DocumentMapper.class);
    this.store = store;
    this.isInStore = isInStore && store != null;
    this.uploads = new Uploads(database, store, clock);
  }

  /**
   * Documents where settings say.
   *
   * @throws dev.laurel.kit.configuration.WrongSettingsException when these are wrong
   */
  public static Documents of(Database database, Source source, Clock clock) {
    StoreSettings settings = StoreSettings.of(source).orElse(null);
    return new Documents(
        database,
        settings == null ? null : new ObjectStore(settings),
        settings != null && settings.isChosen(),
        clock);
  }

  /** The mappers of this feature. */
  public static List<Class<?>> mappers() {
    return List.of(DocumentMapper.class, UploadMapper.class);
  }

  /** The type handlers of this feature. */
  public static List<TextHandler<?>> handlers() {
    return List.of(new DocumentIdHandler());
  }

  /** The id that bytes have, whether or not they are kept. */
  public static DocumentId id(byte[] content) {
    return new DocumentId(Sha256.hex(content));
  }

  /**
   * Documents that are ready to be kept.
   *
   * @param contents their bytes
   * @param uploaded those that are objects by now
   */
  public record Staged(Map<DocumentId, byte[]> contents, Set<DocumentId> uploaded) {

    /** Nothing. */
    public static final Staged NONE = new Staged(Map.of(), Set.of());
  }

  /**
   * What is slow about keeping documents, best done before the transaction that keeps them: with an
   * object store, the bytes go there now.
   *
   * @throws StoreUnreachableException when they could not all be put there
   */
  public Staged stage(List<byte[]> contents) {
    Map<DocumentId, byte[]> byId = new LinkedHashMap<>();
    contents.forEach(content -> byId.put(id(content), content));
    if (!isInStore || byId.isEmpty()) {
      return new Staged(byId, Set.of());
    }
    Map<DocumentId, byte[]> absent = new LinkedHashMap<>(byId);
    absent.keySet().removeAll(documents.kept(byId.keySet()));
    uploads.put(absent);
    return new Staged(byId, Set.copyOf(absent.keySet()));
  }

  /** Keeps some of what is ready, in the caller's transaction, in a fixed number of statements. */
  public void keep(Staged staged, Collection<DocumentId> which) {
    Map<DocumentId, byte[]> chosen = new LinkedHashMap<>(staged.contents());
    chosen.keySet().retainAll(which);
    if (chosen.isEmpty()) {
      return;
    }
    if (!isInStore) {
      insert(
          chosen.entrySet().stream()
              .map(entry -> new DocumentMapper.Row(entry.getKey(), entry.getValue()))
              .toList());
      return;
    }
    Set<DocumentId> others = new HashSet<>(chosen.keySet());
    List<DocumentId> uploaded = others.stream().filter(staged.uploaded()::contains).toList();
    if (!uploaded.isEmpty()) {
      List<DocumentId> held = uploads.lock(uploaded);
      if (!held.isEmpty()) {
        insert(held.stream().map(id -> new DocumentMapper.Row(id, null)).toList());
        uploads.forgetKept(held);
        held.forEach(others::remove);
      }
    }
    // Somebody else keeps these: they must not go before this transaction has ended.
    if (!others.isEmpty() && documents.lockKept(others).size() < others.size()) {
      throw new IllegalStateException("A document went away while it was being kept");
    }
  }

  private void insert(List<DocumentMapper.Row> rows) {
    Timed.DOCUMENTS.trying(
        () -> {
          Blocks.of(rows).forEach(documents::insertAbsent);
          return true;
        },
        "database",
        "keep");
  }

  /** Keeps bytes; the same bytes are kept once. */
  public DocumentId put(byte[] content) {
    return putAll(List.of(content)).get(0);
  }

  /** Keeps many documents at once; ids in the same order. */
  public List<DocumentId> putAll(List<byte[]> contents) {
    Staged staged = stage(contents);
    keep(staged, staged.contents().keySet());
    return contents.stream().map(Documents::id).toList();
  }

  /**
   * The bytes of a document, which are what was kept: their hash is checked.
   *
   * @throws DamagedDocumentException when it is not kept, or was changed where it is kept
   * @throws StoreUnreachableException when it is in an object store that cannot be used now
   */
  public byte[] get(DocumentId id) {
    byte[] content = getAll(List.of(id)).get(id);
    if (content == null) {
      throw new DamagedDocumentException("The document " + id.value() + " is not there");
    }
    return content;
  }

  /**
   * The same for many: objects are fetched side by side. What is not kept is left out.
   *
   * @throws DamagedDocumentException when one was changed, or is an object that went
   * @throws StoreUnreachableException as {@link #get}
   */
  public Map<DocumentId, byte[]> getAll(Collection<DocumentId> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    Map<DocumentId, byte[]> contents = new HashMap<>();
    List<DocumentId> elsewhere = read(ids, contents);
    if (!elsewhere.isEmpty()) {
      Map<String, byte[]> objects =
          reachable().getAll(elsewhere.stream().map(DocumentId::value).toList());
      objects.forEach((name, content) -> contents.put(new DocumentId(name), content));
      elsewhere.removeIf(contents::containsKey);
      if (!elsewhere.isEmpty()) {
        // Moved into the database since the rows were read, or lost.
        List<DocumentId> lost = read(elsewhere, contents);
        if (!lost.isEmpty()) {
          throw new DamagedDocumentException(
              "The document " + lost.get(0).value() + " is not in the object store");
        }
      }
    }
    contents.forEach(
        (id, content) -> {
          if (!id(content).equals(id)) {
            throw new DamagedDocumentException(
                "The document " + id.value() + " is not what was kept");
          }
        });
    return contents;
  }

  /** Reads those in the database, and says which are objects. */
  private List<DocumentId> read(Collection<DocumentId> ids, Map<DocumentId, byte[]> contents) {
    List<DocumentId> elsewhere = new ArrayList<>();
    for (DocumentMapper.Row row :
        Timed.DOCUMENTS.trying(() -> documents.find(ids), "database", "read")) {
      if (row.content() == null) {
        elsewhere.add(row.id());
      } else {
        contents.put(row.id(), row.content());
      }
    }
    return elsewhere;
  }

  private ObjectStore reachable() {
    if (store == null) {
      throw new StoreUnreachableException(
          "Documents are in an object store, but none is configured: set laurel.s3.bucket", null);
    }
    return store;
  }

  /**
   * Destroys documents, in the caller's transaction; they are nowhere to be had after that, and
   * what the object store has of them goes with the next sweep but one. Only for content that
   * cannot be somebody else's too.
   */
  public void remove(Collection<DocumentId> ids) {
    if (!ids.isEmpty()) {
      uploads.giveUp(ids);
      documents.delete(ids);
    }
  }

  /** Deletes objects that no document has come of for a while; says how many. */
  public long sweep(Instant before) {
    return uploads.sweep(before);
  }

  /**
   * Writes to the object store that is configured and reads it again, if one is.
   *
   * @throws StoreUnreachableException when that cannot be done now
   */
  public void tryOut() {
    if (store != null) {
      store.tryOut();
    }
  }

  /** The object store that new documents go to, in words; nothing where they go to the database. */
  public Optional<String> storeInWords() {
    return store != null && isInStore ? Optional.of(store.where()) : Optional.empty();
  }

  /** What keeps documents from being kept or read, if anything does. */
  public Optional<String> problem() {
    return store == null ? Optional.empty() : store.problem();
  }

  @Override
  public void close() {
    if (store != null) {
      store.close();
    }
  }
}
