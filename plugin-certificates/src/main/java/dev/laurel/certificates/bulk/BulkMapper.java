package dev.laurel.certificates.bulk;

import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.UserId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** The tables {@code cert_bulk} and {@code cert_bulk_item}. */
interface BulkMapper {

  /** How many of an act had an outcome, and an outcome of undoing; null where there is none yet. */
  record Count(
      String bulkId,
      BulkItem.@Nullable Outcome outcome,
      BulkItem.@Nullable Outcome undoOutcome,
      long number) {}

  void insert(Bulk bulk);

  void insertItems(@Param("id") String id, @Param("items") Collection<BulkItem> items);

  Optional<Bulk> find(String id);

  List<Bulk> latest(@Param("course") CourseKey course, @Param("limit") int limit);

  List<Count> counts(@Param("ids") Collection<String> ids);

  List<BulkItem> items(
      @Param("id") String id, @Param("after") int after, @Param("limit") int limit);

  /** Those whose turn it is: to be done, or to be undone. */
  List<Integer> due(
      @Param("id") String id, @Param("isUndo") boolean isUndo, @Param("limit") int limit);

  Optional<BulkItem> lock(@Param("id") String id, @Param("number") int number);

  void settle(BulkItem item);

  int move(
      @Param("id") String id,
      @Param("from") BulkState from,
      @Param("to") BulkState to,
      @Param("endedAt") @Nullable Instant endedAt);

  int beginUndo(
      @Param("id") String id,
      @Param("by") UserId by,
      @Param("name") String name,
      @Param("at") Instant at);
}
