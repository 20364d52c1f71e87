package dev.laurel.certificates.document;

import dev.laurel.kit.persistence.Database;
import dev.laurel.kit.persistence.TextHandler;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;

/** Keeps documents in the database. Putting takes part in the caller's transaction. */
public final class Documents {

  private final DocumentMapper documents;

  /** Documents of a database. */
  public Documents(Database database) {
    this.documents = database.mapper(DocumentMapper.class);
  }

  /** The mappers of this feature. */
  public static List<Class<?>> mappers() {
    return List.of(DocumentMapper.class);
  }

  /** The type handlers of this feature. */
  public static List<TextHandler<?>> handlers() {
    return List.of(new DocumentIdHandler());
  }

  /** The id that bytes have, whether or not they are kept. */
  public static DocumentId id(byte[] content) {
    try {
      return new DocumentId(
          HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }

  /** Keeps bytes; the same bytes are kept once. */
  public DocumentId put(byte[] content) {
    return putAll(List.of(content)).get(0);
  }

  /** Keeps many documents in one statement; ids in the same order. */
  public List<DocumentId> putAll(List<byte[]> contents) {
    List<DocumentMapper.Row> rows =
        contents.stream().map(content -> new DocumentMapper.Row(id(content), content)).toList();
    if (!rows.isEmpty()) {
      documents.insertAbsent(rows);
    }
    return rows.stream().map(DocumentMapper.Row::id).toList();
  }

  /** Destroys documents, in the caller's transaction; they are nowhere to be had after that. */
  public void remove(Collection<DocumentId> ids) {
    if (!ids.isEmpty()) {
      documents.delete(ids);
    }
  }

  /**
   * The bytes of a document, which are what was kept: their hash is checked.
   *
   * @throws IllegalStateException when it is not kept, or was changed in the database
   */
  public byte[] get(DocumentId id) {
    DocumentMapper.Row row = documents.find(id);
    if (row == null) {
      throw new IllegalStateException("The document " + id.value() + " is not there");
    }
    if (!id(row.content()).equals(id)) {
      throw new IllegalStateException("The document " + id.value() + " is not what was kept");
    }
    return row.content();
  }
}
