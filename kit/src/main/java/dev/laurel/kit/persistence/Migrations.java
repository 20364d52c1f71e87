package dev.laurel.kit.persistence;

import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.output.ValidateOutput;

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
    flyway(dataSource, location, historyTable, loader).migrate();
  }

  /**
   * How the tables of a database stand to the migrations that an application has.
   *
   * @param current the version that the tables are at; empty where there are none
   * @param pending versions that have not run yet
   * @param failed versions that broke off, or that were passed over by later ones
   * @param changed versions that ran, and say something else now
   * @param later versions that ran, and that only a later release of the application has
   */
  public record State(
      String current,
      List<String> pending,
      List<String> failed,
      List<String> changed,
      List<String> later) {

    /** Keeps copies, so that the value cannot change. */
    public State {
      pending = List.copyOf(pending);
      failed = List.copyOf(failed);
      changed = List.copyOf(changed);
      later = List.copyOf(later);
    }
  }

  /**
   * Says how tables stand, and changes nothing.
   *
   * @param dataSource the pool
   * @param location the folder of the migrations on the class path
   * @param historyTable the table that remembers which have run
   * @param loader the class loader that has the migrations
   * @return what is to be done
   */
  public static State look(
      DataSource dataSource, String location, String historyTable, ClassLoader loader) {
    Flyway flyway = flyway(dataSource, location, historyTable, loader);
    MigrationInfoService service = flyway.info();
    MigrationInfo current = service.current();
    List<MigrationInfo> all = List.of(service.all());
    return new State(
        current == null || current.getVersion() == null ? "" : current.getVersion().getVersion(),
        Arrays.stream(service.pending()).map(Migrations::version).toList(),
        all.stream()
            .filter(one -> one.getState().isFailed() || one.getState() == MigrationState.IGNORED)
            .map(Migrations::version)
            .toList(),
        flyway.validateWithResult().invalidMigrations.stream()
            .filter(one -> one.errorDetails.errorCode.toString().contains("MISMATCH"))
            .map(Migrations::version)
            .toList(),
        all.stream()
            .filter(one -> one.getState() == MigrationState.FUTURE_SUCCESS)
            .map(Migrations::version)
            .toList());
  }

  private static String version(MigrationInfo migration) {
    return migration.getVersion() == null
        ? migration.getDescription()
        : migration.getVersion().getVersion();
  }

  private static String version(ValidateOutput wrong) {
    return String.valueOf(wrong.version);
  }

  private static Flyway flyway(
      DataSource dataSource, String location, String historyTable, ClassLoader loader) {
    return Flyway.configure(loader)
        .dataSource(dataSource)
        .locations("classpath:" + location)
        .table(historyTable)
        .baselineOnMigrate(true)
        .baselineVersion("0")
        .cleanDisabled(true)
        .load();
  }
}
