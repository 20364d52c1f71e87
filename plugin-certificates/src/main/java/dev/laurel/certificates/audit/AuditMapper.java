package dev.laurel.certificates.audit;

import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.UserId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** The table {@code cert_audit}. */
interface AuditMapper {

  void insert(
      @Param("course") @Nullable CourseKey course,
      @Param("about") @Nullable String about,
      @Param("person") @Nullable UserId person,
      @Param("at") Instant at,
      @Param("userId") @Nullable UserId userId,
      @Param("userName") String userName,
      @Param("action") String action,
      @Param("subject") String subject,
      @Param("reason") String reason);

  /** Whom something was done to, and why. */
  record About(UserId person, String subject, String reason) {}

  void insertAll(
      @Param("course") CourseKey course,
      @Param("at") Instant at,
      @Param("userId") @Nullable UserId userId,
      @Param("userName") String userName,
      @Param("action") String action,
      @Param("entries") Collection<About> entries);

  List<AuditEntry> latest(@Param("course") CourseKey course, @Param("limit") int limit);

  List<AuditEntry> latestOf(
      @Param("course") CourseKey course, @Param("person") UserId person, @Param("limit") int limit);

  List<AuditEntry> latestAbout(@Param("about") String about, @Param("limit") int limit);
}
