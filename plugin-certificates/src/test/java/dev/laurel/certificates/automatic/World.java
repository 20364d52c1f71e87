package dev.laurel.certificates.automatic;

import dev.laurel.certificates.audit.AuditLog;
import dev.laurel.certificates.certificate.Allowlist;
import dev.laurel.certificates.certificate.Certificate;
import dev.laurel.certificates.certificate.Certificates;
import dev.laurel.certificates.certificate.Proofs;
import dev.laurel.certificates.certificate.Reminders;
import dev.laurel.certificates.course.CourseCertificates;
import dev.laurel.certificates.document.Documents;
import dev.laurel.certificates.field.CustomFields;
import dev.laurel.certificates.font.OrganisationFonts;
import dev.laurel.certificates.learner.CertificateRequests;
import dev.laurel.certificates.learner.LearnerView;
import dev.laurel.certificates.learner.Seen;
import dev.laurel.certificates.mail.Letters;
import dev.laurel.certificates.template.IntegratedDesign;
import dev.laurel.certificates.template.Templates;
import dev.laurel.certificates.web.Site;
import dev.laurel.kit.persistence.Database;
import dev.laurel.kit.persistence.Migrations;
import dev.laurel.kit.persistence.TextHandler;
import dev.laurel.kit.web.Messages;
import dev.laurel.plugin.host.Course;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.Enrolment;
import dev.laurel.plugin.host.Pacing;
import dev.laurel.plugin.host.User;
import dev.laurel.plugin.host.UserId;
import dev.laurel.test.FakeHost;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** Certificates on a real database, a host in memory whose clock can be set, and jobs by hand. */
final class World {

  /** A job that waits. */
  record Job(String kind, String payload, Instant when) {}

  final FakeHost host = new FakeHost();
  final Map<String, Job> jobs = new LinkedHashMap<>();
  final Certificates certificates;
  final CourseCertificates courses;
  final Allowlist allowlist;
  final AutomaticIssue automatic;
  final CertificateRequests requests;
  final Reminders reminders;
  final Letters letters;
  final User ines = host.person("ines-" + UUID.randomUUID(), "Inés Okafor");
  private final Templates templates;
  private final LearnerView view;

  World(DataSource source) {
    ClassLoader loader = World.class.getClassLoader();
    Migrations.run(source, "db/migration/certificates", "cert_schema_history", loader);
    Database database = new Database(source, mappers(), handlers());
    Messages messages = new Messages(loader, "dev.laurel.certificates.messages");
    Site site = new Site(host, messages, "/plugins/certificates");
    AuditLog audit = new AuditLog(database, host.clock());
    Documents documents = new Documents(database);
    letters =
        new Letters(
            host,
            database,
            site,
            (id, payload, when) ->
                jobs.putIfAbsent("letters " + id, new Job(Letters.JOB, payload, when)));
    CustomFields fields = new CustomFields(database, audit);
    OrganisationFonts fonts = new OrganisationFonts(database, documents, audit, host.clock());
    templates =
        new Templates(
            database, documents, audit, fonts, fields, letters, host, "/plugins/certificates");
    courses =
        new CourseCertificates(
            database, templates, Certificates.holders(database), audit, host.clock());
    allowlist = new Allowlist(database, audit, host.clock());
    certificates =
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
            "/plugins/certificates/verify/",
            () -> {});
    automatic =
        new AutomaticIssue(
            host,
            database,
            courses,
            certificates,
            letters,
            (kind, id, payload, when) ->
                jobs.putIfAbsent(kind + " " + id, new Job(kind, payload, when)));
    allowlist.watch(automatic::courseChanged);
    requests = new CertificateRequests(host.courses(), certificates, host.clock());
    reminders = new Reminders(host, database, letters, site);
    view = new LearnerView(host, database);
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
            LearnerView.mappers())
        .flatMap(List::stream)
        .toList();
  }

  private static List<TextHandler<?>> handlers() {
    List<TextHandler<?>> handlers = new ArrayList<>(Documents.handlers());
    handlers.addAll(Templates.handlers());
    handlers.addAll(Certificates.handlers());
    return handlers;
  }

  /** A course whose one mode has a design; certificates are not enabled yet. */
  CourseKey course(Pacing pacing) {
    Course course =
        host.course("course-v1:A+" + UUID.randomUUID() + "+1", "Introduction to Botany", pacing);
    courses.assign(
        course, "honor", IntegratedDesign.of(templates, course.key(), ines), false, ines);
    return course.key();
  }

  /** The same, enabled. */
  CourseKey issuing(Pacing pacing) {
    CourseKey key = course(pacing);
    courses.enable(key, true, ines);
    return key;
  }

  /** A learner who is enrolled and does not pass yet. */
  User learner(CourseKey course, String fullName) {
    User learner = host.person("learner-" + UUID.randomUUID(), fullName);
    host.enrol(course, learner, "honor");
    host.stand(course, learner, false, 0.1);
    return learner;
  }

  /** Says that a learner passes, as the host tells it. */
  void pass(CourseKey course, User learner) {
    host.stand(course, learner, true, 0.9);
    automatic.standingChanged(course, learner.id());
  }

  Optional<Certificate> held(CourseKey course, User learner) {
    return certificates.live(course, learner.id());
  }

  Seen seen(CourseKey course, User learner) {
    return view.of(learner.id(), course).orElseThrow();
  }

  /** The run of the instructor over a small course. */
  void generate(CourseKey key) {
    List<Enrolment> page = host.enrolments().page(key, null, 1000);
    certificates.issueAll(host.courses().find(key).orElseThrow(), page, ines);
  }

  /** Runs the jobs that wait, and those that they schedule; says how many there were. */
  int work() {
    int done = 0;
    while (!jobs.isEmpty()) {
      String id = jobs.keySet().iterator().next();
      Job job = jobs.remove(id);
      if (job.when().isAfter(host.clock().instant())) {
        host.clock().set(job.when());
      }
      run(job);
      done++;
    }
    return done;
  }

  void run(Job job) {
    switch (job.kind()) {
      case AutomaticIssue.LEARNER_JOB -> automatic.issueToLearner(job.payload());
      case AutomaticIssue.COURSE_JOB -> automatic.issueToPage(job.payload());
      case AutomaticIssue.ROUND_JOB -> automatic.round();
      case Letters.JOB -> letters.send(job.payload());
      default -> throw new IllegalArgumentException(job.kind());
    }
  }

  /** The subjects of the mails to somebody, in the order of sending. */
  List<String> mailsTo(User person) {
    return host.mails().stream()
        .filter(mail -> mail.to().equals(person.email()))
        .map(mail -> mail.subject())
        .toList();
  }

  User renamed(User person, String fullName) {
    User other =
        new User(
            new UserId(person.id().value()),
            person.username(),
            fullName,
            person.email(),
            person.locale(),
            person.roles(),
            person.attributes());
    host.put(other);
    return other;
  }
}
