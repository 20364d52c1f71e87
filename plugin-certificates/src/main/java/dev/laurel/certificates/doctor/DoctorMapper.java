package dev.laurel.certificates.doctor;

import dev.laurel.certificates.document.DocumentId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** What the database says of itself, and figures of what it keeps. */
interface DoctorMapper {

  /** The server's settings that we depend on. */
  ServerSettings settings();

  /** What time it is for the server. */
  Instant now();

  /** As little as can be asked. */
  int one();

  /** How many certificates there are, of any status. */
  long certificates();

  /** Why certificates could not be printed for which no font has the letters; some of them. */
  List<String> withoutLetters(@Param("most") int most);

  /** What the table of documents takes, with its indexes; the server's estimate. */
  @Nullable Long documentBytes();

  /** The document of the first certificate at or after an id. */
  Optional<DocumentId> documentFrom(@Param("id") String id);

  void writeProbe(@Param("id") String id, @Param("at") Instant at);

  void removeProbe(@Param("id") String id);
}
