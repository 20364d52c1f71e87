package dev.laurel.certificates.certificate;

import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.UserId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Param;

/** The table {@code cert_allowlist}. */
interface AllowlistMapper {

  List<Allowed> of(CourseKey course);

  Optional<Allowed> find(@Param("course") CourseKey course, @Param("user") UserId user);

  List<UserId> among(@Param("course") CourseKey course, @Param("users") Collection<UserId> users);

  List<UserId> between(
      @Param("course") CourseKey course, @Param("first") UserId first, @Param("last") UserId last);

  void putAll(
      @Param("course") CourseKey course,
      @Param("entries") Collection<Entry> entries,
      @Param("by") String by,
      @Param("at") Instant at);

  int delete(@Param("course") CourseKey course, @Param("user") UserId user);

  /** A learner and why. */
  record Entry(UserId userId, String reason) {}
}
