package dev.laurel.certificates.reconciliation;

import dev.laurel.certificates.audit.AuditLog;
import dev.laurel.certificates.certificate.Allowlist;
import dev.laurel.certificates.certificate.Certificates;
import dev.laurel.certificates.certificate.Proofs;
import dev.laurel.certificates.certificate.VerifyAddress;
import dev.laurel.certificates.course.CourseCertificates;
import dev.laurel.certificates.document.DocumentId;
import dev.laurel.certificates.document.Documents;
import dev.laurel.certificates.field.CustomFields;
import dev.laurel.certificates.font.OrganisationFonts;
import dev.laurel.certificates.generation.GenerationTask;
import dev.laurel.certificates.generation.Generations;
import dev.laurel.certificates.learner.CertificateRequests;
import dev.laurel.certificates.learner.LearnerView;
import dev.laurel.certificates.mail.Letters;
import dev.laurel.certificates.press.Marking;
import dev.laurel.certificates.press.TemplateCompiler;
import dev.laurel.certificates.sharing.Sharings;
import dev.laurel.certificates.signature.Signatures;
import dev.laurel.certificates.slide.PresentationReader;
import dev.laurel.certificates.slide.Slide;
import dev.laurel.certificates.statistics.Looks;
import dev.laurel.certificates.template.Templates;
import dev.laurel.certificates.verification.Lookup;
import dev.laurel.certificates.verification.VerificationResource;
import dev.laurel.certificates.web.Access;
import dev.laurel.certificates.web.Site;
import dev.laurel.kit.persistence.Database;
import dev.laurel.kit.persistence.Migrations;
import dev.laurel.kit.persistence.TextHandler;
import dev.laurel.kit.web.Messages;
import dev.laurel.plugin.host.Course;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.EnrolmentMode;
import dev.laurel.plugin.host.Pacing;
import dev.laurel.plugin.host.User;
import dev.laurel.test.FakeHost;
import dev.laurel.test.MariaDb;
import dev.laurel.test.PresentationBuilder;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** The whole plugin behind its pages, on a host in memory and a real database. */
final class Plant {

  static final String DESIGN = "0123456789abcdef0123456789abcdef";

  final FakeHost host = new FakeHost();
  final DataSource dataSource;
  final Database database;
  final CourseCertificates courses;
  final Certificates certificates;
  final Allowlist allowlist;
  final Generations generations;
  final GenerationTask runs;
  final LearnerView view;
  final CertificateRequests requests;
  final VerificationResource verification;
  final Reconciliation reconciliation;
  final List<String> jobs = new ArrayList<>();
  final Letters letters;
  private final List<String> columns = new ArrayList<>();

  Plant() {
    this(MariaDb.schema());
  }

  Plant(DataSource dataSource) {
    ClassLoader loader = Plant.class.getClassLoader();
    this.dataSource = dataSource;
    Migrations.run(dataSource, "db/migration/certificates", "cert_schema_history", loader);
    this.database = new Database(dataSource, mappers(), handlers());
    Messages messages = new Messages(loader, "dev.laurel.certificates.messages");
    String path = "/plugins/certificates";
    Site site = new Site(host, messages, path);
    AuditLog audit = new AuditLog(database, host.clock());
    Documents documents = new Documents(database);
    this.letters = new Letters(host, database, site, (id, payload, when) -> jobs.add(id));
    CustomFields fields = new CustomFields(database, audit);
    Templates templates =
        new Templates(
            database,
            documents,
            audit,
            new OrganisationFonts(database, documents, audit, host.clock()),
            fields,
            letters,
            host,
            path);
    this.courses =
        new CourseCertificates(
            database, templates, Certificates.holders(database), audit, host.clock());
    this.allowlist = new Allowlist(database, audit, host.clock());
    this.certificates =
        new Certificates(
            host,
            database,
            courses,
            templates,
            documents,
            allowlist,
            fields,
            audit,
            Proofs.none(),
            path + "/verify/",
            () -> {});
    this.generations =
        new Generations(
            host, database, certificates, audit, (kind, id, run) -> jobs.add(kind + id));
    this.runs =
        new GenerationTask(host, database, certificates, courses, audit, (id, run) -> jobs.add(id));
    this.view = new LearnerView(host, database);
    this.requests = new CertificateRequests(host.courses(), certificates, host.clock());
    this.verification =
        new VerificationResource(
            certificates,
            new Lookup(
                certificates,
                Signatures.none(),
                new Sharings(database, host.clock()),
                host.clock()),
            new VerifyAddress(host.pages(), path + "/v/"),
            new Looks(database, host.clock()),
            one -> "",
            new Access(host, messages, path),
            site,
            host.clock());
    this.reconciliation =
        new Reconciliation(
            host,
            database,
            documents,
            letters,
            generations,
            audit,
            (id, payload, when) -> jobs.add(payload));
    design(documents);
  }

  private static List<Class<?>> mappers() {
    return Stream.of(
            Documents.mappers(),
            AuditLog.mappers(),
            Letters.mappers(),
            OrganisationFonts.mappers(),
            CustomFields.mappers(),
            Templates.mappers(),
            CourseCertificates.mappers(),
            Certificates.mappers(),
            Generations.mappers(),
            LearnerView.mappers(),
            Looks.mappers(),
            Sharings.mappers(),
            Reconciliation.mappers())
        .flatMap(List::stream)
        .toList();
  }

  private static List<TextHandler<?>> handlers() {
    return Stream.of(Documents.handlers(), Templates.handlers(), Certificates.handlers())
        .flatMap(List::stream)
        .toList();
  }

  private void design(Documents documents) {
    byte[] presentation =
        PresentationBuilder.a4()
            .text("Name", "${learner.name}")
            .text("Course", "${course.title}")
            .build();
    Slide slide = (Slide) new PresentationReader().read(presentation, "plain.pptx");
    DocumentId source = documents.put(presentation);
    DocumentId compiled =
        documents.put(
            new TemplateCompiler().compile(slide, Locale.ENGLISH, Marking.NONE).toBytes());
    execute(
        "INSERT INTO cert_template (id, lineage, version, title, owner_kind, owner_key, state, state_since,"
            + " file_name, language, adjustments, revision, placeholders, report, source_document,"
            + " compiled_document, uploaded_by, uploaded_at) VALUES (?, ?, 1, 'Plain',"
            + " 'ORGANISATION', 'Example', 'INTEGRATED', NOW(), 'plain.pptx', 'en',"
            + " '{\"fitting\":\"NONE\",\"mappings\":[]}', 0, 'learner.name',"
            + " '{\"errors\":[],\"warnings\":[]}', ?, ?, 'nobody', NOW())",
        DESIGN,
        DESIGN,
        source.value(),
        compiled.value());
  }

  /** A course, or another state of it. */
  void course(CourseKey key, String title, Pacing pacing, Instant end, String behavior) {
    host.put(
        new Course(
            key,
            title,
            "Example",
            "",
            "",
            pacing,
            host.clock().instant(),
            end,
            true,
            List.of(
                new EnrolmentMode("honor", "Honor", true),
                new EnrolmentMode("audit", "Audit", false)),
            Map.of("certificates_display_behavior", behavior),
            Map.of()));
  }

  /** A whole run over a course. */
  void run(CourseKey key, User who) {
    Generations.Started started = generations.start(host.courses().find(key).orElseThrow(), who);
    String id = ((Generations.Started.Going) started).run().id();
    runs.cut(id);
    boolean hasMore = true;
    while (hasMore) {
      hasMore = runs.work(id).isPresent();
    }
  }

  /** Changes rows as no part of the plugin would. */
  void execute(String sql, String... values) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setString(i + 1, values[i]);
      }
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  /** The first column of what is asked for. */
  List<String> ask(String sql, String... values) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setString(i + 1, values[i]);
      }
      List<String> found = new ArrayList<>();
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          found.add(String.valueOf(rows.getString(1)));
        }
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  /** Where in the plugin's tables a text stands: {@code table.column}. */
  List<String> placesOf(String text) {
    if (columns.isEmpty()) {
      columns.addAll(
          ask(
              "SELECT CONCAT(table_name, '.', column_name) FROM information_schema.columns"
                  + " WHERE table_schema = DATABASE() AND table_name LIKE 'cert\\_%'"
                  + " AND data_type IN ('char', 'varchar', 'text', 'mediumtext', 'longtext')"));
    }
    return ask(
        columns.stream()
            .map(
                place ->
                    "SELECT '%s' FROM %s WHERE LOCATE(BINARY @text, BINARY %s) > 0"
                        .formatted(place, place.substring(0, place.indexOf('.')), place))
            .collect(Collectors.joining(" UNION ALL "))
            .replace("@text", "'" + text.replace("'", "''") + "'"));
  }
}
