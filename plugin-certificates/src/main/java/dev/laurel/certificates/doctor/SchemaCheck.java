package dev.laurel.certificates.doctor;

import dev.laurel.kit.persistence.Migrations;
import java.util.List;
import java.util.function.Supplier;

/** The tables, which a release brings up to date when it starts. */
final class SchemaCheck implements Check {

  private final Supplier<Migrations.State> tables;

  SchemaCheck(Supplier<Migrations.State> tables) {
    this.tables = tables;
  }

  @Override
  public Topic topic() {
    return Topic.SCHEMA;
  }

  @Override
  public List<Finding> find() {
    return List.of(SchemaVerdict.of(tables.get()));
  }
}
