package dev.laurel.certificates.document;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** The table {@code cert_document}. */
interface DocumentMapper {

  /** A document. */
  record Row(DocumentId id, byte[] content) {}

  @Nullable Row find(DocumentId id);

  void delete(@Param("ids") Collection<DocumentId> ids);

  void insertAbsent(@Param("rows") List<Row> rows);
}
