package dev.laurel.certificates.template;

import dev.laurel.plugin.host.UserId;
import java.util.List;
import org.apache.ibatis.annotations.Param;

/** The table {@code cert_review}. */
interface ReviewMapper {

  List<Review> of(TemplateId template);

  /** The voices that somebody has spoken with. */
  List<Voice> spoken(@Param("template") TemplateId template, @Param("userId") UserId userId);

  void put(
      @Param("template") TemplateId template,
      @Param("review") Review review,
      @Param("userId") UserId userId);

  /** Forgets what was said of a version. */
  void forget(TemplateId template);
}
