package dev.laurel.kit.persistence;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings an application's own tables up to date, beside those of others in the same schema. */
public final class Migrations {

  private Migrations() {}

  /**
   * Runs the migrations that have not run yet. Several nodes may call it at once: one does the
   * work, the others wait.
   *
   * @param dataSource the pool
   * @param location the folder of the migrations on the class path, such as {@code db/migration}
   * @param historyTable the table that remembers which have run
   * @param loader the class loader that has the migrations
   */
  public static void run(
      DataSource dataSource, String location, String historyTable, ClassLoader loader) {
    Flyway.configure(loader)
        .dataSource(dataSource)
        .locations("classpath:" + location)
        .table(historyTable)
        .baselineOnMigrate(true)
        .baselineVersion("0")
        .cleanDisabled(true)
        .load()
        .migrate();
  }
}
