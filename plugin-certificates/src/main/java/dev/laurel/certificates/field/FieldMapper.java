package dev.laurel.certificates.field;

import java.util.List;
import org.apache.ibatis.annotations.Param;

/** The table {@code cert_field}. */
interface FieldMapper {

  /** Of both, the organisation's first. */
  List<CustomField> of(@Param("course") String course, @Param("organisation") String organisation);

  void put(CustomField field);

  int remove(
      @Param("kind") CustomField.OwnerKind kind,
      @Param("key") String key,
      @Param("name") String name);
}
