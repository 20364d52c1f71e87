package dev.laurel.certificates.field;

import java.util.List;

/** Which designs print a field. */
@FunctionalInterface
public interface FieldUses {

  /** Whose field it is, and what stands behind {@code custom.}. */
  record Field(CustomField.OwnerKind ownerKind, String ownerKey, String name) {}

  /** The designs that would print a hole without a field, in words. */
  List<String> of(Field field);
}
