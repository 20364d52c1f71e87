package dev.laurel.host.event;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Param;

/** The table {@code host_outbox}. */
interface EventMapper {

  void insert(@Param("event") Event event, @Param("now") Instant now);

  void insertAll(@Param("events") List<Event> events, @Param("now") Instant now);

  /** Those that are due, also because the clock was set back since they were to be told later. */
  List<EventRow> due(
      @Param("now") Instant now, @Param("latest") Instant latest, @Param("limit") int limit);

  void delete(long id);

  void postpone(@Param("id") long id, @Param("dueAt") Instant dueAt);
}
