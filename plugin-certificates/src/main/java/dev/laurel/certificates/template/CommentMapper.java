package dev.laurel.certificates.template;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** The table {@code cert_comment}. */
interface CommentMapper {

  /** What was said of a version, the first first. */
  List<Comment> of(TemplateId template);

  Optional<Comment> find(@Param("template") TemplateId template, @Param("id") long id);

  void insert(Comment comment);

  /** Says that a thread is done, or with nulls that it is not. */
  int resolve(
      @Param("id") long id, @Param("by") @Nullable String by, @Param("at") @Nullable Instant at);
}
