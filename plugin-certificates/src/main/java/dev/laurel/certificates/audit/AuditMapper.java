package dev.laurel.certificates.audit;

import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.UserId;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** The table {@code cert_audit}. */
interface AuditMapper {

  void insert(
      @Param("course") @Nullable CourseKey course,
      @Param("about") @Nullable String about,
      @Param("at") Instant at,
      @Param("userId") @Nullable UserId userId,
      @Param("userName") String userName,
      @Param("action") String action,
      @Param("subject") String subject,
      @Param("reason") String reason);

  List<AuditEntry> latest(@Param("course") CourseKey course, @Param("limit") int limit);

  List<AuditEntry> latestAbout(@Param("about") String about, @Param("limit") int limit);
}
