package dev.laurel.certificates.certificate;

import dev.laurel.certificates.audit.AuditLog;
import dev.laurel.certificates.course.AvailableDate;
import dev.laurel.certificates.course.CourseCertificates;
import dev.laurel.certificates.course.CourseState;
import dev.laurel.certificates.course.HolderCount;
import dev.laurel.certificates.document.Documents;
import dev.laurel.certificates.field.CustomFields;
import dev.laurel.certificates.template.TemplateId;
import dev.laurel.certificates.template.Templates;
import dev.laurel.kit.persistence.Database;
import dev.laurel.kit.persistence.Like;
import dev.laurel.kit.persistence.TextHandler;
import dev.laurel.plugin.host.Course;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.Enrolment;
import dev.laurel.plugin.host.Host;
import dev.laurel.plugin.host.User;
import dev.laurel.plugin.host.UserId;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All certificates: issue, look, take back, restore and issue anew. */
public final class Certificates {

  private final Host host;
  private final Database database;
  private final CertificateMapper certificates;
  private final Candidates candidates;
  private final Making making;
  private final Pdfs pdfs;
  private final CourseCertificates courses;
  private final AuditLog audit;
  private final OnRequest onRequest;

  /**
   * Certificates in a database.
   *
   * @param standAside called between two certificates where nobody waits for them
   */
  public Certificates(
      Host host,
      Database database,
      CourseCertificates courses,
      Templates templates,
      Documents documents,
      Allowlist allowlist,
      CustomFields fields,
      AuditLog audit,
      Proofs proofs,
      String verifyPath,
      Runnable standAside) {
    this.host = host;
    this.database = database;
    this.certificates = database.mapper(CertificateMapper.class);
    this.candidates = new Candidates(host, database, courses, allowlist);
    Printing printing = new Printing(host, templates, fields, verifyPath, proofs, standAside);
    Printing atOnce = new Printing(host, templates, fields, verifyPath, proofs, () -> {});
    this.making = new Making(printing, documents, audit);
    this.pdfs = new Pdfs(database, documents, templates);
    this.courses = courses;
    this.audit = audit;
    this.onRequest =
        new OnRequest(host, database, courses, candidates, new Making(atOnce, documents, audit));
  }

  /** How many learners hold a certificate of a version of a design, by course. */
  public Map<CourseKey, Long> holders(TemplateId template) {
    Map<CourseKey, Long> holders = new LinkedHashMap<>();
    certificates.holders(template).forEach(row -> holders.put(row.courseKey(), row.number()));
    return holders;
  }

  /** The mappers of this feature. */
  public static List<Class<?>> mappers() {
    return List.of(CertificateMapper.class, AllowlistMapper.class, SearchMapper.class);
  }

  /** The type handlers of this feature. */
  public static List<TextHandler<?>> handlers() {
    return List.of(new CertificateIdHandler());
  }

  /** Answers how many hold a certificate of another template. */
  public static HolderCount holders(Database database) {
    CertificateMapper mapper = database.mapper(CertificateMapper.class);
    return mapper::holdersOfOther;
  }

  /** What learners ask for themselves. */
  public OnRequest onRequest() {
    return onRequest;
  }

  /** Whether a learner may have a certificate and has none, not even one that failed. */
  public boolean isDue(Course course, UserId learner) {
    Candidates.Candidate one = candidates.look(course, List.of(learner), false).get(learner);
    return one != null && one.held() == null && one.verdict() instanceof Verdict.Eligible;
  }

  /**
   * Issues to those of a page of enrolments who may have one and have none, not even one that could
   * not be printed; all in one transaction.
   */
  public List<IssueOutcome> issueAutomatically(Course course, List<Enrolment> page) {
    List<Candidates.Candidate> due =
        candidates.look(course, page).values().stream()
            .filter(one -> one.held() == null && one.verdict() instanceof Verdict.Eligible)
            .toList();
    Map<UserId, Printing.Printed> printed =
        making.printing().print(course, courses.state(course.key()), due);
    Documents.Staged staged = making.stage(printed.values());
    return Counts.counted(
        database,
        database.inTransaction(
            () ->
                new Issuing(certificates, making, staged, "ISSUED_AUTOMATICALLY")
                    .keep(course, due, printed, null)));
  }

  /** The date before which a certificate is not shown to its holder, while that is ahead. */
  public Optional<Instant> awaited(Certificate certificate) {
    return host.courses()
        .find(certificate.courseKey())
        .flatMap(course -> AvailableDate.awaited(course, host.clock().instant()));
  }

  /** Whether the holder of what is history has another by renewing it herself. */
  public static boolean isRenewed(Certificate certificate) {
    return certificate.status() == CertificateStatus.SUPERSEDED
        && certificate.supersededBy() != null
        && certificate.reason().equals(OnRequest.RENEWED);
  }

  /**
   * A page of those of a course that stand but whose time is over, in the order of their ids.
   *
   * @param query only where the name or user name contains it, or null
   * @param after the last of the page before, or null
   */
  public List<Certificate> expired(
      CourseKey course, @Nullable String query, @Nullable CertificateId after, int limit) {
    return certificates.expired(course, like(query), after, host.clock().instant(), limit);
  }

  /** How many of a course stand but are over. */
  public long countExpired(CourseKey course) {
    return certificates.countExpired(course, host.clock().instant());
  }

  /** Issues to those of a page who may have one; all in one transaction. */
  public List<IssueOutcome> issueAll(Course course, LearnerPage page, @Nullable User who) {
    return issue(course, List.copyOf(candidates.look(course, page).values()), who);
  }

  /** Issues to those of some enrolled learners who may have one; all in one transaction. */
  public List<IssueOutcome> issueAll(Course course, List<Enrolment> page, @Nullable User who) {
    return issue(course, List.copyOf(candidates.look(course, page).values()), who);
  }

  /**
   * Issues anew to those of a page who hold one of some certificates and may still have one; all in
   * one transaction.
   *
   * @param reason why; kept with what becomes history
   */
  public List<IssueOutcome> regenerateAll(
      Course course, LearnerPage page, Set<Regenerated> which, String reason, @Nullable User who) {
    CourseState state = courses.state(course.key());
    List<Candidates.Candidate> holders =
        holders(course, page, which, state).map(Candidates.Candidate::asEligible).toList();
    Map<UserId, Printing.Printed> printed = making.printing().print(course, state, holders);
    Documents.Staged staged = making.stage(printed.values());
    return Counts.counted(
        database,
        database.inTransaction(
            () ->
                new Issuing(certificates, making, staged)
                    .replace(course, holders, printed, reason, who)));
  }

  private Stream<Candidates.Candidate> holders(
      Course course, LearnerPage page, Set<Regenerated> which, CourseState state) {
    return candidates.look(course, page).values().stream()
        .filter(one -> isOneOf(one, which, state, host.clock().instant()))
        .filter(one -> !(one.verdict() instanceof Verdict.Refused));
  }

  /** How many of a page would be issued one anew. */
  public long countHolders(Course course, LearnerPage page, Set<Regenerated> which) {
    return holders(course, page, which, courses.state(course.key())).count();
  }

  private static boolean isOneOf(
      Candidates.Candidate one, Set<Regenerated> which, CourseState state, Instant now) {
    Held held = one.held();
    TemplateId design = one.mode() == null ? null : state.assignments().get(one.mode());
    return held != null && which.stream().anyMatch(each -> each.applies(held, design, now));
  }

  /** What a run would do for the learners of a page; prints for trial, and keeps nothing. */
  public List<Rehearsed> rehearse(Course course, LearnerPage page) {
    Map<UserId, Candidates.Candidate> looked = candidates.look(course, page);
    Map<UserId, Printing.Printed> printed =
        making
            .printing()
            .forTrial()
            .print(course, courses.state(course.key()), List.copyOf(looked.values()));
    Map<UserId, User> people =
        host.users()
            .findAll(
                looked.values().stream()
                    .filter(one -> !(one.verdict() instanceof Verdict.AlreadyHolds))
                    .map(Candidates.Candidate::learner)
                    .toList());
    return looked.values().stream()
        .map(
            one -> Rehearsal.of(course, one, printed.get(one.learner()), people.get(one.learner())))
        .toList();
  }

  /** How many of a page are due one, by mode, also where a mode has no design. */
  public Map<String, Long> countEligible(Course course, LearnerPage page) {
    Map<String, Long> counts = new java.util.TreeMap<>();
    candidates.look(course, page).values().stream()
        .filter(candidate -> isDue(candidate.verdict()))
        .forEach(candidate -> counts.merge(String.valueOf(candidate.mode()), 1L, Long::sum));
    return counts;
  }

  private static boolean isDue(Verdict verdict) {
    return verdict instanceof Verdict.Eligible
        || verdict instanceof Verdict.Refused refused && refused.reason() == Reason.NO_TEMPLATE;
  }

  private List<IssueOutcome> issue(
      Course course, List<Candidates.Candidate> all, @Nullable User who) {
    CourseState state = courses.state(course.key());
    Map<UserId, Printing.Printed> printed = making.printing().print(course, state, all);
    Documents.Staged staged = making.stage(printed.values());
    return Counts.counted(
        database,
        database.inTransaction(
            () -> new Issuing(certificates, making, staged).keep(course, all, printed, who)));
  }

  /** A certificate, live or not. */
  public Optional<Certificate> find(CertificateId id) {
    return certificates.find(id);
  }

  /** The live certificate of a learner. */
  public Optional<Certificate> live(CourseKey course, UserId learner) {
    return certificates.live(course, learner);
  }

  /** All live certificates of a learner, the latest first. */
  public List<Certificate> liveOf(UserId learner) {
    return certificates.liveOfUser(learner);
  }

  /**
   * A page of a course's certificates in the order of their ids.
   *
   * @param status only of this status, history included; or null for the live ones
   * @param query only where the name or user name contains it, or null
   * @param after the last of the page before, or null
   */
  public List<Certificate> page(
      CourseKey course,
      @Nullable CertificateStatus status,
      @Nullable String query,
      @Nullable CertificateId after,
      int limit) {
    return certificates.page(course, status, like(query), after, limit);
  }

  private static @Nullable String like(@Nullable String query) {
    return query == null ? null : Like.escaped(query);
  }

  /** How many live certificates a course has, by status. */
  public Map<CertificateStatus, Long> counts(CourseKey course) {
    return holdings(course).byStatus();
  }

  /** How many live certificates a course has, by all that tells them apart for its staff. */
  public Holdings holdings(CourseKey course) {
    return new Holdings(certificates.holdings(course));
  }

  /** The PDF of an available or revoked certificate; always the same bytes. */
  public byte[] pdf(Certificate certificate) {
    return pdfs.of(List.of(certificate)).get(0);
  }

  /** Takes a certificate back, or makes it valid again. */
  public ActOutcome move(Certificate certificate, Lifecycle.Act act, String reason, User who) {
    return Counts.counted(database, moved(certificate, act, reason, who), act);
  }

  private ActOutcome moved(Certificate certificate, Lifecycle.Act act, String reason, User who) {
    if (!Lifecycle.allows(certificate.status(), act)) {
      return new ActOutcome.Refused(certificate.status());
    }
    CertificateStatus to =
        act == Lifecycle.Act.REVOKE ? CertificateStatus.REVOKED : CertificateStatus.AVAILABLE;
    return database.inTransaction(
        () -> {
          if (certificates.move(
                  certificate.id(), certificate.status(), to, reason, null, host.clock().instant())
              == 0) {
            return new ActOutcome.Refused(find(certificate.id()).orElseThrow().status());
          }
          audit.recordOf(
              certificate.courseKey(),
              who,
              act == Lifecycle.Act.REVOKE ? "REVOKED" : "RESTORED",
              certificate.userId(),
              certificate.fullName(),
              reason);
          return new ActOutcome.Done(find(certificate.id()).orElseThrow());
        });
  }

  /** Issues another with the details of now; the old one becomes history. */
  public ActOutcome reissue(Course course, Certificate old, String reason, User who) {
    return Counts.counted(database, reissued(course, old, reason, who), Lifecycle.Act.REISSUE);
  }

  private ActOutcome reissued(Course course, Certificate old, String reason, User who) {
    if (!Lifecycle.allows(old.status(), Lifecycle.Act.REISSUE)) {
      return new ActOutcome.Refused(old.status());
    }
    Candidates.Candidate holder =
        candidates.look(course, List.of(old.userId()), false).get(old.userId());
    if (holder != null
        && holder.verdict() instanceof Verdict.Refused refused
        && refused.reason() == Reason.NOT_PASSING) {
      return new ActOutcome.NotPassing();
    }
    TemplateId template =
        courses.state(course.key()).assignments().getOrDefault(old.mode(), old.templateId());
    double grade =
        host.standings()
            .find(course.key(), old.userId())
            .map(dev.laurel.plugin.host.Standing::grade)
            .orElse(old.grade());
    User learner = host.users().find(old.userId()).orElseThrow();
    Printing.Printed printed =
        making
            .printing()
            .print(course, learner, old.mode(), grade, template, CertificateId.random());
    if (printed.packed() == null) {
      return new ActOutcome.Unprintable(printed.certificate().reason());
    }
    Documents.Staged staged = making.stage(List.of(printed));
    return database.inTransaction(
        () -> {
          if (certificates.move(
                  old.id(),
                  old.status(),
                  CertificateStatus.SUPERSEDED,
                  reason,
                  printed.certificate().id(),
                  host.clock().instant())
              == 0) {
            return new ActOutcome.Refused(find(old.id()).orElseThrow().status());
          }
          making.keep(staged, List.of(printed));
          certificates.insertAbsent(List.of(printed.certificate()));
          audit.recordOf(
              course.key(),
              who,
              "REISSUED",
              old.userId(),
              printed.certificate().fullName(),
              reason);
          return new ActOutcome.Done(printed.certificate());
        });
  }
}
