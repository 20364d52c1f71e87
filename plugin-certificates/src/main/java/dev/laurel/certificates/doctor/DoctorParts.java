package dev.laurel.certificates.doctor;

import dev.laurel.certificates.badge.BadgeParts;
import dev.laurel.certificates.certificate.VerifyAddress;
import dev.laurel.certificates.document.Documents;
import dev.laurel.certificates.jobs.Jobs;
import dev.laurel.certificates.jobs.Queue;
import dev.laurel.certificates.key.Keys;
import dev.laurel.certificates.learner.ShareResource;
import dev.laurel.certificates.mail.Letters;
import dev.laurel.certificates.mail.Outbox;
import dev.laurel.certificates.template.DesignFonts;
import dev.laurel.certificates.template.Templates;
import dev.laurel.certificates.web.Access;
import dev.laurel.certificates.web.Site;
import dev.laurel.certificates.web.ThrottleFilter;
import dev.laurel.kit.configuration.Source;
import dev.laurel.kit.persistence.Database;
import dev.laurel.kit.persistence.Migrations;
import dev.laurel.kit.persistence.TextHandler;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The checks, put together: those of a plugin that runs, and those that need none. */
public final class DoctorParts {

  /** The page, below the plugin's context path. */
  public static final String PAGE = "/doctor";

  /** How long a check may take. */
  private static final Duration LIMIT = Duration.ofSeconds(5);

  /** On the command line everything runs for the first time. */
  private static final Duration COLD = Duration.ofSeconds(20);

  private DoctorParts() {}

  /** The mappers of this feature. */
  public static List<Class<?>> mappers() {
    return List.of(DoctorMapper.class);
  }

  /**
   * The doctor of a plugin that runs.
   *
   * @param tables how the tables stand
   * @param source its settings
   * @param address what the addresses begin with that are printed
   */
  public static Doctor running(
      Database database,
      Supplier<Migrations.State> tables,
      Keys keys,
      Documents documents,
      Source source,
      Supplier<String> address,
      Clock clock) {
    KeyInUse key = new KeyInUse(keys, source, clock);
    List<Check> checks = new ArrayList<>(withDatabase(database, tables, () -> documents, clock));
    checks.addAll(withoutDatabase(key, source, address, clock));
    return new Doctor(checks, clock, LIMIT);
  }

  /**
   * The doctor of an installation that need not run, with the settings of this process.
   *
   * @param dataSource its database; null where none is named
   * @param tables how the tables of a database stand
   * @param address what the addresses begin with that are printed; empty where that is not known
   */
  public static Doctor standing(
      @Nullable DataSource dataSource,
      Supplier<Migrations.State> tables,
      String address,
      Clock clock) {
    Source source = Source.ofProcess();
    List<Check> checks = new ArrayList<>();
    if (dataSource == null) {
      checks.add(new ObjectsCheck(source));
      checks.add(new FontsCheck(null, null));
    } else {
      Database database = database(dataSource);
      checks.addAll(
          withDatabase(database, tables, () -> Documents.of(database, source, clock), clock));
    }
    checks.addAll(withoutDatabase(new KeyInUse(null, source, clock), source, () -> address, clock));
    return new Doctor(checks, clock, COLD);
  }

  private static Database database(DataSource dataSource) {
    List<Class<?>> mappers =
        Stream.of(
                mappers(),
                Documents.mappers(),
                Letters.mappers(),
                Templates.mappers(),
                Jobs.mappers())
            .flatMap(List::stream)
            .toList();
    List<TextHandler<?>> handlers = new ArrayList<>(Documents.handlers());
    handlers.addAll(Templates.handlers());
    return new Database(dataSource, mappers, handlers);
  }

  private static List<Check> withDatabase(
      Database database,
      Supplier<Migrations.State> tables,
      Supplier<Documents> documents,
      Clock clock) {
    DoctorMapper mapper = database.mapper(DoctorMapper.class);
    Queue queue = new Queue(database);
    return List.of(
        new DatabaseCheck(database),
        new SchemaCheck(tables),
        new StorageCheck(documents, database, clock),
        new MailCheck(new Outbox(database), queue, clock),
        new JobsCheck(queue, clock),
        new ClockCheck(mapper, clock),
        new FontsCheck(new DesignFonts(database), mapper));
  }

  private static List<Check> withoutDatabase(
      KeyInUse key, Source source, Supplier<String> address, Clock clock) {
    return List.of(
        new SettingsCheck(
            source,
            List.of(
                () -> ThrottleFilter.check(source),
                () -> BadgeParts.check(source),
                () -> ShareResource.check(source),
                () -> VerifyAddress.base(source, ""))),
        new KeyCheck(key, clock),
        new BadgesCheck(key, clock),
        new TimestampCheck(source, clock),
        new AddressCheck(address),
        new FolderCheck(Path.of(System.getProperty("java.io.tmpdir", "/tmp")), FolderCheck.LEAST));
  }

  /** What answers over HTTP. */
  public static List<Object> resources(Doctor doctor, Access access, Site site) {
    return List.of(
        new DoctorResource(access, doctor, site), new DoctorPageResource(access, doctor, site));
  }
}
