package dev.laurel.certificates.generation;

import dev.laurel.certificates.audit.AuditLog;
import dev.laurel.certificates.certificate.Allowlist;
import dev.laurel.certificates.certificate.Certificate;
import dev.laurel.certificates.certificate.Certificates;
import dev.laurel.certificates.certificate.Enclosures;
import dev.laurel.certificates.certificate.Proofs;
import dev.laurel.certificates.course.CourseCertificates;
import dev.laurel.certificates.document.Documents;
import dev.laurel.certificates.field.CustomFields;
import dev.laurel.certificates.font.OrganisationFonts;
import dev.laurel.certificates.key.Keys;
import dev.laurel.certificates.mail.Letters;
import dev.laurel.certificates.press.Marking;
import dev.laurel.certificates.press.TemplateCompiler;
import dev.laurel.certificates.sharing.Sharings;
import dev.laurel.certificates.signature.Signatures;
import dev.laurel.certificates.slide.PresentationReader;
import dev.laurel.certificates.slide.Slide;
import dev.laurel.certificates.template.TemplateId;
import dev.laurel.certificates.template.Templates;
import dev.laurel.certificates.web.Site;
import dev.laurel.kit.persistence.Database;
import dev.laurel.kit.persistence.Migrations;
import dev.laurel.kit.persistence.RandomId;
import dev.laurel.kit.persistence.TextHandler;
import dev.laurel.kit.web.Messages;
import dev.laurel.plugin.host.Course;
import dev.laurel.plugin.host.Pacing;
import dev.laurel.plugin.host.User;
import dev.laurel.test.FakeHost;
import dev.laurel.test.PresentationBuilder;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** A course that issues certificates, with all that runs need. */
public final class IssuingCourse {

  final FakeHost host = new FakeHost();
  final User ines = host.person("ines", "Inés Calderón");
  final Database database;
  final CourseCertificates courses;
  final Certificates certificates;
  final Generations generations;
  final Course course;
  final List<String> jobs = new ArrayList<>();
  private final AuditLog audit;

  /** One that signs nothing. */
  public IssuingCourse(DataSource dataSource) throws SQLException {
    this(dataSource, Signatures.none());
  }

  /** One whose certificates are signed. */
  public IssuingCourse(DataSource dataSource, Signatures signatures) throws SQLException {
    this(dataSource, any -> signatures);
  }

  /** One whose certificates are signed with keys of its database. */
  public IssuingCourse(DataSource dataSource, Function<Database, Signatures> signing)
      throws SQLException {
    host.dataSource(dataSource);
    this.database = database(dataSource);
    Signatures signatures = signing.apply(database);
    ClassLoader loader = IssuingCourse.class.getClassLoader();
    this.audit = new AuditLog(database, host.clock());
    Documents documents = new Documents(database);
    Site site = new Site(host, new Messages(loader, "dev.laurel.certificates.messages"), "");
    Letters letters = new Letters(host, database, site, (id, payload, when) -> jobs.add(id));
    OrganisationFonts fonts = new OrganisationFonts(database, documents, audit, host.clock());
    Templates templates =
        new Templates(
            database,
            documents,
            audit,
            fonts,
            new CustomFields(database, audit),
            letters,
            host,
            "");
    this.courses =
        new CourseCertificates(
            database, templates, Certificates.holders(database), audit, host.clock());
    this.certificates =
        new Certificates(
            host,
            database,
            courses,
            templates,
            documents,
            new Allowlist(database, audit, host.clock()),
            new CustomFields(database, audit),
            audit,
            new Proofs(signatures, Enclosures.NONE),
            "/verify/",
            () -> {});
    this.generations =
        new Generations(
            host, database, certificates, audit, (kind, id, run) -> jobs.add(kind + " " + run));
    this.course =
        host.course("course-v1:Runs+" + RandomId.next() + "+1", "Runs", Pacing.INSTRUCTOR);
    String template = integrated(dataSource, documents);
    courses.assign(course, "honor", new TemplateId(template), true, ines);
    courses.enable(course.key(), true, ines);
  }

  private static Database database(DataSource dataSource) {
    ClassLoader loader = IssuingCourse.class.getClassLoader();
    Migrations.run(dataSource, "db/migration/certificates", "cert_schema_history", loader);
    List<TextHandler<?>> handlers = new ArrayList<>(Documents.handlers());
    handlers.addAll(Templates.handlers());
    handlers.addAll(Certificates.handlers());
    return new Database(
        dataSource,
        Stream.of(
                Documents.mappers(),
                Keys.mappers(),
                AuditLog.mappers(),
                Letters.mappers(),
                OrganisationFonts.mappers(),
                CustomFields.mappers(),
                Templates.mappers(),
                CourseCertificates.mappers(),
                Certificates.mappers(),
                Sharings.mappers(),
                Generations.mappers())
            .flatMap(List::stream)
            .toList(),
        handlers);
  }

  /** The host it is a course of. */
  public FakeHost host() {
    return host;
  }

  /** Where its certificates are kept. */
  public Database database() {
    return database;
  }

  /** Its certificates. */
  public Certificates certificates() {
    return certificates;
  }

  /** Issues to a learner who passes. */
  public Certificate issued(String username) {
    enrol(username, true);
    Generation run = start();
    Slices slices = slices(10, 1);
    while (look(run).isGoing()) {
      slices.work(run.id());
    }
    return certificates.page(course.key(), null, null, null, 1_000).stream()
        .filter(one -> one.username().equals(username))
        .findFirst()
        .orElseThrow();
  }

  private String integrated(DataSource dataSource, Documents documents) throws SQLException {
    byte[] deck = PresentationBuilder.a4().text("Name", "${learner.name}").build();
    Slide slide = (Slide) new PresentationReader().read(deck, "runs.pptx");
    byte[] compiled = new TemplateCompiler().compile(slide, Locale.ENGLISH, Marking.NONE).toBytes();
    String id = RandomId.next();
    try (Connection connection = dataSource.getConnection();
        PreparedStatement insert =
            connection.prepareStatement(
                "INSERT INTO cert_template (id, lineage, version, title, owner_kind, owner_key,"
                    + " state, state_since, file_name, language, adjustments, placeholders, report,"
                    + " source_document, compiled_document, uploaded_by, uploaded_at) VALUES (?, ?,"
                    + " 1, 'Runs', 'COURSE', ?, 'INTEGRATED', NOW(6), 'runs.pptx', 'en',"
                    + " '{\"fitting\":\"NONE\",\"mappings\":[]}', 'learner.name',"
                    + " '{\"errors\":[],\"warnings\":[],\"names\":[]}', ?, ?, 'ines', NOW(6))")) {
      insert.setString(1, id);
      insert.setString(2, id);
      insert.setString(3, course.key().value());
      insert.setString(4, documents.put(deck).value());
      insert.setString(5, documents.put(compiled).value());
      insert.executeUpdate();
    }
    return id;
  }

  /** A learner who is enrolled, and passes or does not. */
  User enrol(String username, boolean passes) {
    User learner = host.person(username, "Learner " + username);
    host.enrol(course.key(), learner, "honor");
    host.stand(course.key(), learner, passes, passes ? 0.9 : 0.1);
    return learner;
  }

  Generation start() {
    return ((Generations.Started.Going) generations.start(course, ines)).run();
  }

  Generation look(Generation run) {
    return generations.find(course.key(), run.id()).orElseThrow();
  }

  Slices slices(int chunk, int chunks) {
    return new Slices(host, database, certificates, courses, audit, new Slices.Size(chunk, chunks));
  }

  GenerationTask task() {
    return new GenerationTask(
        host, database, certificates, courses, audit, (id, run) -> jobs.add("lane " + run));
  }

  /** Who holds a certificate, one name for each certificate. */
  List<String> holders() {
    return certificates.page(course.key(), null, null, null, 100_000).stream()
        .map(Certificate::username)
        .sorted()
        .toList();
  }
}
