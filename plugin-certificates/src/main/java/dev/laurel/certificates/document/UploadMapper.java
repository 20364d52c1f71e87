package dev.laurel.certificates.document;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Param;

/** The table {@code cert_upload}: objects without a document. */
interface UploadMapper {

  void begin(@Param("ids") Collection<DocumentId> ids, @Param("at") Instant at);

  /** Writes down those that a document is about to leave behind. */
  void giveUp(@Param("ids") Collection<DocumentId> ids, @Param("at") Instant at);

  /** Writes down objects that were found, where nothing is known of them. */
  int adopt(@Param("ids") Collection<DocumentId> ids, @Param("at") Instant at);

  /** Which of them are written down, held until the end of the transaction. */
  List<DocumentId> lock(@Param("ids") Collection<DocumentId> ids);

  /** Of those that a document took the place of, forgets it. */
  void forgetKept(@Param("ids") Collection<DocumentId> ids);

  List<DocumentId> older(@Param("before") Instant before, @Param("limit") int limit);

  /** Holds one if it is still older. */
  List<DocumentId> lockOlder(@Param("id") DocumentId id, @Param("before") Instant before);

  boolean isKept(DocumentId id);

  void forget(DocumentId id);

  long count();
}
