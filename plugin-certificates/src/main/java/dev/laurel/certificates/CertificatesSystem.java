package dev.laurel.certificates;

import dev.laurel.certificates.audit.AuditLog;
import dev.laurel.certificates.automatic.AutomaticIssue;
import dev.laurel.certificates.badge.BadgeParts;
import dev.laurel.certificates.bulk.BulkParts;
import dev.laurel.certificates.bulk.Bulks;
import dev.laurel.certificates.certificate.Allowlist;
import dev.laurel.certificates.certificate.AllowlistPageResource;
import dev.laurel.certificates.certificate.AllowlistResource;
import dev.laurel.certificates.certificate.CertificateLists;
import dev.laurel.certificates.certificate.CertificateResource;
import dev.laurel.certificates.certificate.Certificates;
import dev.laurel.certificates.certificate.CourseTotals;
import dev.laurel.certificates.certificate.Pdfs;
import dev.laurel.certificates.certificate.Proofs;
import dev.laurel.certificates.certificate.Reminders;
import dev.laurel.certificates.certificate.StaffActs;
import dev.laurel.certificates.certificate.VerifyAddress;
import dev.laurel.certificates.contribution.Contributions;
import dev.laurel.certificates.course.CourseCertificates;
import dev.laurel.certificates.course.Examples;
import dev.laurel.certificates.dashboard.Dashboard;
import dev.laurel.certificates.doctor.Doctor;
import dev.laurel.certificates.doctor.DoctorParts;
import dev.laurel.certificates.document.Documents;
import dev.laurel.certificates.document.Sweeping;
import dev.laurel.certificates.export.ExportParts;
import dev.laurel.certificates.field.CustomFields;
import dev.laurel.certificates.font.OrganisationFonts;
import dev.laurel.certificates.generation.GenerationResource;
import dev.laurel.certificates.generation.GenerationTask;
import dev.laurel.certificates.generation.Generations;
import dev.laurel.certificates.generation.RunActs;
import dev.laurel.certificates.jobs.Courtesy;
import dev.laurel.certificates.jobs.Jobs;
import dev.laurel.certificates.learner.CertificateRequests;
import dev.laurel.certificates.learner.LearnerView;
import dev.laurel.certificates.learner.ProgressParts;
import dev.laurel.certificates.learner.RequestFormResource;
import dev.laurel.certificates.learner.RequestResource;
import dev.laurel.certificates.mail.Letters;
import dev.laurel.certificates.monitoring.Monitoring;
import dev.laurel.certificates.press.TemplateCompiler;
import dev.laurel.certificates.reconciliation.Reconciliation;
import dev.laurel.certificates.roster.Roster;
import dev.laurel.certificates.roster.RosterPageResource;
import dev.laurel.certificates.roster.RosterResource;
import dev.laurel.certificates.statistics.Looks;
import dev.laurel.certificates.statistics.Statistics;
import dev.laurel.certificates.template.TemplateId;
import dev.laurel.certificates.template.TemplateUses;
import dev.laurel.certificates.template.Templates;
import dev.laurel.certificates.web.Access;
import dev.laurel.certificates.web.CourtesyFilter;
import dev.laurel.certificates.web.OpenApiResource;
import dev.laurel.certificates.web.ProblemPages;
import dev.laurel.certificates.web.Site;
import dev.laurel.certificates.web.StaticResource;
import dev.laurel.certificates.web.UploadFilter;
import dev.laurel.certificates.why.LearnerPages;
import dev.laurel.kit.configuration.Source;
import dev.laurel.kit.persistence.Database;
import dev.laurel.kit.persistence.Migrations;
import dev.laurel.kit.web.Messages;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.Host;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** Everything of the plugin, put together for one host; from its start until its stop. */
final class CertificatesSystem implements AutoCloseable {

  private static final String MIGRATIONS = "db/migration/certificates";
  private static final String HISTORY = "cert_schema_history";

  private final Host host;
  private final Messages messages;
  private final Jobs jobs;
  private final AutomaticIssue automatic;
  private final Reconciliation reconciliation;
  private final Documents documents;
  private final Doctor doctor;
  private final Signing signing;
  private final Dashboard dashboard;
  private final Looks looks;
  private final Statistics statistics;
  private final Contributions contributions;
  private final List<Object> resources;
  private final ProblemPages problemPages;
  private final Monitoring monitoring;
  private final Courtesy courtesy = new Courtesy();

  CertificatesSystem(Host host, String contextPath, Source source) {
    this.host = host;
    ClassLoader loader = CertificatesSystem.class.getClassLoader();
    Migrations.run(host.dataSource(), MIGRATIONS, HISTORY, loader);
    Database database = Tables.of(host.dataSource());
    this.messages = new Messages(loader, "dev.laurel.certificates.messages");
    Site site = new Site(host, messages, contextPath);
    Access access = new Access(host, messages, contextPath);
    this.problemPages = new ProblemPages(site, access);
    AtomicReference<Jobs> later = new AtomicReference<>();
    AuditLog audit = new AuditLog(database, host.clock());
    this.documents = Documents.of(database, source, host.clock());
    this.signing = Signing.of(source, database, host.clock());
    String verifyBase = VerifyAddress.base(source, contextPath);
    Letters letters =
        new Letters(
            host,
            database,
            site,
            (id, payload, when) -> jobs(later).schedule(Letters.JOB, id, payload, when));
    CustomFields fields = new CustomFields(database, audit);
    OrganisationFonts fonts = new OrganisationFonts(database, documents, audit, host.clock());
    Templates templates =
        new Templates(
            database,
            documents,
            audit,
            fonts,
            fields,
            letters,
            host,
            contextPath,
            () -> PublicPages.exampleAddress(host, verifyBase),
            new TemplateCompiler(signing.signatures()::signerOfSamples));
    CourseCertificates courses =
        new CourseCertificates(
            database, templates, Certificates.holders(database), audit, host.clock());
    Examples examples =
        new Examples(database, courses, templates, documents, fields, messages, host.clock());
    Allowlist allowlist = new Allowlist(database, audit, host.clock());
    Certificates certificates =
        new Certificates(
            host,
            database,
            courses,
            templates,
            documents,
            allowlist,
            fields,
            audit,
            new Proofs(
                signing.signatures(),
                BadgeParts.enclosures(host, database, templates, signing.keys(), site, source)),
            verifyBase,
            courtesy::standAside);
    CertificateLists lists = new CertificateLists(database);
    StaffActs acts = new StaffActs(access, certificates, allowlist, host, site);
    Roster roster = new Roster(host, lists, allowlist);
    this.looks = new Looks(database, host.clock());
    this.statistics = new Statistics(host, certificates, lists, looks);
    Bulks bulks =
        new Bulks(
            host,
            database,
            certificates,
            allowlist,
            audit,
            (id, act) -> jobs(later).schedule(Bulks.JOB, id, act));
    Generations generations =
        new Generations(
            host,
            database,
            certificates,
            audit,
            (kind, id, run) -> jobs(later).schedule(kind, id, run));
    dev.laurel.certificates.generation.Preview rehearsals =
        new dev.laurel.certificates.generation.Preview(host, certificates);
    RunActs runActs = new RunActs(access, host, courses, generations, site);
    this.reconciliation =
        new Reconciliation(
            host,
            database,
            documents,
            letters,
            generations,
            audit,
            (id, payload, when) -> jobs(later).schedule(Reconciliation.JOB, id, payload, when));
    GenerationTask task =
        new GenerationTask(
            host,
            database,
            certificates,
            courses,
            audit,
            (id, run) -> jobs(later).schedule(GenerationTask.LANE, id, run));
    AutomaticIssue automatic =
        new AutomaticIssue(
            host,
            database,
            courses,
            certificates,
            letters,
            (job, id, payload, when) -> jobs(later).schedule(job, id, payload, when));
    allowlist.watch(automatic::courseChanged);
    Reminders reminders = new Reminders(host, database, letters, site);
    ExportParts exports =
        new ExportParts(
            new ExportParts.Needs(host, access, site, database, audit, letters),
            documents,
            new Pdfs(database, documents, templates),
            id -> jobs(later).schedule(ExportParts.JOB, id, id));
    Sweeping sweeping = new Sweeping(documents, exports::expire, host.clock());
    this.jobs =
        new Jobs(
            database,
            host.dataSource(),
            host.clock(),
            Map.of(
                Letters.JOB,
                letters::send,
                Bulks.JOB,
                bulks::run,
                Reconciliation.JOB,
                reconciliation::run,
                AutomaticIssue.LEARNER_JOB,
                automatic::issueToLearner,
                AutomaticIssue.COURSE_JOB,
                automatic::issueToPage,
                AutomaticIssue.ROUND_JOB,
                payload -> automatic.round(),
                ExportParts.JOB,
                exports::make),
            Map.of(GenerationTask.JOB, task::cut, GenerationTask.LANE, task::work),
            Map.of(
                AutomaticIssue.ROUND_JOB + "-hourly",
                automatic::round,
                Reconciliation.JOB + "-hourly",
                reconciliation::start,
                Reminders.JOB,
                reminders::remind,
                Sweeping.JOB,
                sweeping::sweep,
                BadgeParts.JOB,
                BadgeParts.renewal(host, database, templates, signing.keys(), site)));
    later.set(jobs);
    this.automatic = automatic;
    TemplateUses uses = id -> uses(id, courses, certificates);
    LearnerView view = new LearnerView(host, database);
    CertificateRequests requests =
        new CertificateRequests(host.courses(), certificates, host.clock());
    this.dashboard =
        new Dashboard(
            new Dashboard.Parts(
                host,
                access,
                site,
                courses,
                certificates,
                examples,
                templates,
                generations,
                rehearsals,
                runActs,
                allowlist,
                acts,
                lists,
                new CourseTotals(database, certificates, lists, audit, host.clock()),
                statistics,
                audit));
    this.monitoring = new Monitoring(database, host.clock(), source, jobs.kinds(), this::problem);
    this.doctor =
        DoctorParts.running(
            database,
            () -> Migrations.look(host.dataSource(), MIGRATIONS, HISTORY, loader),
            signing.keys(),
            documents,
            source,
            () -> verifyBase.startsWith("/") ? host.pages().absolute(verifyBase) : verifyBase,
            host.clock());
    this.contributions =
        Contributions.of(
            host.courses(),
            courses,
            dashboard,
            view,
            new ProgressParts(host, view, site),
            requests,
            automatic,
            reconciliation,
            courtesy,
            doctor,
            site);
    List<Object> all = new ArrayList<>(dashboard.resources());
    all.addAll(DesignPages.resources(host, templates, fields, fonts, uses, audit, access, site));
    all.addAll(
        List.of(
            new CertificateResource(access, certificates, acts, host.clock(), site),
            new AllowlistResource(access, allowlist, lists, acts, host, site),
            new AllowlistPageResource(access, allowlist, lists, host, site),
            new RosterResource(access, roster, site),
            new RosterPageResource(
                new RosterPageResource.Parts(
                    host, access, site, roster, lists, courses, templates, Bulks.acts())),
            statistics.resource(access),
            new GenerationResource(access, generations, rehearsals, runActs, host, site),
            new RequestResource(access, requests, site),
            new RequestFormResource(access, requests, view, site),
            new CourtesyFilter(courtesy),
            new StaticResource(),
            new OpenApiResource()));
    all.addAll(
        PublicPages.resources(
            host, database, certificates, view, looks, templates, signing, access, site, source));
    all.addAll(exports.resources());
    all.addAll(DoctorParts.resources(doctor, access, site));
    all.add(monitoring.resource());
    all.add(new StoreProblems(access, messages));
    all.add(new KeyProblems());
    all.addAll(new BulkParts(host, access, site, roster, bulks).resources());
    all.addAll(
        LearnerPages.resources(
            new LearnerPages.Parts(
                host,
                access,
                site,
                courses,
                certificates,
                lists,
                templates,
                allowlist,
                acts,
                view,
                audit)));
    all.add(new UploadFilter(access, site, host.clock()));
    this.resources = List.copyOf(all);
  }

  private static List<TemplateUses.Use> uses(
      TemplateId id, CourseCertificates courses, Certificates certificates) {
    Map<CourseKey, Long> holders = new LinkedHashMap<>();
    List<CourseKey> assigned = courses.using(id);
    assigned.forEach(course -> holders.put(course, 0L));
    holders.putAll(certificates.holders(id));
    return holders.entrySet().stream()
        .map(
            entry ->
                new TemplateUses.Use(
                    entry.getKey(), assigned.contains(entry.getKey()), entry.getValue()))
        .toList();
  }

  private static Jobs jobs(AtomicReference<Jobs> later) {
    Jobs made = later.get();
    if (made == null) {
      throw new IllegalStateException("Jobs are scheduled before they are there");
    }
    return made;
  }

  /** Begins to run jobs. */
  void start() {
    automatic.start();
    jobs.start();
    looks.start();
    reconciliation.start();
  }

  Host host() {
    return host;
  }

  Messages messages() {
    return messages;
  }

  Contributions contributions() {
    return contributions;
  }

  /** What keeps certificates from being made or handed out, if anything does. */
  Optional<String> problem() {
    return documents.problem().or(signing::problem);
  }

  ProblemPages problemPages() {
    return problemPages;
  }

  List<Object> resources() {
    return resources;
  }

  @Override
  public void close() {
    doctor.close();
    jobs.close();
    dashboard.close();
    statistics.close();
    looks.close();
    signing.close();
    documents.close();
    monitoring.close();
  }
}
