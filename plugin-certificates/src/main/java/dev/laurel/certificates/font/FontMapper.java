package dev.laurel.certificates.font;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Param;

/** The table {@code cert_font}. */
interface FontMapper {

  List<FontRow> live(@Param("organisation") String organisation);

  /** The fonts of these ids, removed ones too. */
  List<FontRow> these(@Param("ids") List<String> ids);

  Optional<FontRow> find(@Param("id") String id);

  int insertAbsent(FontRow font);

  int remove(@Param("id") String id);
}
