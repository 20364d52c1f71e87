package dev.laurel.certificates.export;

import dev.laurel.certificates.document.DocumentId;
import dev.laurel.plugin.host.CourseKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** The tables {@code cert_export}, {@code cert_export_file} and {@code cert_export_piece}. */
interface ExportRunMapper {

  void insert(ExportRun run);

  Optional<ExportRun> find(String id);

  List<ExportRun> latest(@Param("course") CourseKey course, @Param("limit") int limit);

  long countGoing(CourseKey course);

  int begin(String id);

  int progress(@Param("id") String id, @Param("done") long done);

  /** Says what stands in the way of one that is being made. */
  int hold(@Param("id") String id, @Param("problem") String problem);

  int end(
      @Param("id") String id,
      @Param("state") ExportRun.State state,
      @Param("problem") String problem,
      @Param("at") Instant at,
      @Param("expiresAt") @Nullable Instant expiresAt);

  List<ExportRun> expired(@Param("at") Instant at, @Param("limit") int limit);

  int markExpired(String id);

  void insertFile(ExportRun.File file);

  List<ExportRun.File> files(String id);

  void insertPiece(
      @Param("id") String id,
      @Param("file") int file,
      @Param("number") int number,
      @Param("document") DocumentId document);

  List<DocumentId> pieces(@Param("id") String id, @Param("file") int file);

  void deletePieces(@Param("id") String id, @Param("file") int file);

  /** Files that were begun, whether or not they were finished. */
  List<Integer> begun(String id);
}
