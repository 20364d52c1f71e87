package dev.laurel.certificates.document;

import java.util.Base64;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** The table {@code cert_document}. */
interface DocumentMapper {

  /** A document; without content when it is an object of the object store. */
  record Row(DocumentId id, byte @Nullable [] content) {

    /** The content in base64. */
    @Nullable String base64() {
      return content == null ? null : Base64.getEncoder().encodeToString(content);
    }
  }

  /** How many documents are where. */
  record Places(long inDatabase, long inStore) {}

  List<Row> find(@Param("ids") Collection<DocumentId> ids);

  void insertAbsent(@Param("rows") Collection<Row> rows);

  List<DocumentId> kept(@Param("ids") Collection<DocumentId> ids);

  /** The same, held until the end of the transaction. */
  List<DocumentId> lockKept(@Param("ids") Collection<DocumentId> ids);

  int delete(@Param("ids") Collection<DocumentId> ids);

  Places places();

  /** Of those that are to be moved, the next ones after an id. */
  List<DocumentId> misplaced(
      @Param("inStore") boolean inStore,
      @Param("after") @Nullable DocumentId after,
      @Param("limit") int limit);

  int toStore(DocumentId id);

  int toDatabase(@Param("id") DocumentId id, @Param("content") byte[] content);
}
