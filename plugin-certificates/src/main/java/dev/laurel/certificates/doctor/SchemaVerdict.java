package dev.laurel.certificates.doctor;

import dev.laurel.certificates.Decision;
import dev.laurel.kit.persistence.Migrations;
import java.util.List;

/** Decides whether the tables are those that this release works with. */
@Decision
final class SchemaVerdict {

  private SchemaVerdict() {}

  /** Decides. */
  static Finding of(Migrations.State tables) {
    if (tables.current().isEmpty()) {
      return found(FindingCode.SCHEMA_NONE);
    }
    if (!tables.failed().isEmpty()) {
      return found(FindingCode.SCHEMA_FAILED, tables.failed());
    }
    if (!tables.changed().isEmpty()) {
      return found(FindingCode.SCHEMA_CHANGED, tables.changed());
    }
    if (!tables.later().isEmpty()) {
      return found(FindingCode.SCHEMA_AHEAD, tables.later());
    }
    return tables.pending().isEmpty()
        ? found(FindingCode.SCHEMA_FINE, tables.current())
        : found(FindingCode.SCHEMA_BEHIND, tables.current(), List.copyOf(tables.pending()));
  }

  private static Finding found(FindingCode code, Object... values) {
    return Finding.of(Topic.SCHEMA, code, values);
  }
}
