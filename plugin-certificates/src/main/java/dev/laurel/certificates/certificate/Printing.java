package dev.laurel.certificates.certificate;

import dev.laurel.certificates.course.AvailableDate;
import dev.laurel.certificates.course.CourseState;
import dev.laurel.certificates.course.ValidFor;
import dev.laurel.certificates.document.Documents;
import dev.laurel.certificates.field.CustomField;
import dev.laurel.certificates.field.CustomFields;
import dev.laurel.certificates.press.CompiledTemplate;
import dev.laurel.certificates.press.Press;
import dev.laurel.certificates.press.Signer;
import dev.laurel.certificates.press.Stamping;
import dev.laurel.certificates.press.Supplement;
import dev.laurel.certificates.signature.Signatures;
import dev.laurel.certificates.template.Template;
import dev.laurel.certificates.template.TemplateId;
import dev.laurel.certificates.template.Templates;
import dev.laurel.plugin.host.Course;
import dev.laurel.plugin.host.Host;
import dev.laurel.plugin.host.User;
import dev.laurel.plugin.host.UserId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Prints certificates, without keeping anything: outside of the transaction that keeps them. */
final class Printing {

  private final Host host;
  private final Templates templates;
  private final CustomFields fields;
  private final String verifyPath;
  private final Runnable standAside;
  private final Signatures signatures;
  private final boolean isForTrial;

  /**
   * A way to print.
   *
   * @param verifyPath what the addresses for verification begin with: a path of the host, or whole
   * @param standAside called after each certificate of many
   */
  Printing(
      Host host,
      Templates templates,
      CustomFields fields,
      String verifyPath,
      Signatures signatures,
      Runnable standAside) {
    this(host, templates, fields, verifyPath, signatures, standAside, false);
  }

  private Printing(
      Host host,
      Templates templates,
      CustomFields fields,
      String verifyPath,
      Signatures signatures,
      Runnable standAside,
      boolean isForTrial) {
    this.host = host;
    this.templates = templates;
    this.fields = fields;
    this.verifyPath = verifyPath;
    this.standAside = standAside;
    this.signatures = signatures;
    this.isForTrial = isForTrial;
  }

  /** The same, but what it prints is not signed: it is looked at and thrown away. */
  Printing forTrial() {
    return new Printing(host, templates, fields, verifyPath, signatures, standAside, true);
  }

  /** What is to be kept; without bytes when it could not be printed right. */
  record Printed(Certificate certificate, byte @Nullable [] packed) {}

  /** Prints for those candidates who may have one. */
  Map<UserId, Printed> print(
      Course course, CourseState state, List<Candidates.Candidate> candidates) {
    List<Candidates.Candidate> eligible =
        candidates.stream().filter(one -> one.verdict() instanceof Verdict.Eligible).toList();
    Map<UserId, User> users =
        host.users().findAll(eligible.stream().map(Candidates.Candidate::learner).toList());
    List<CustomField> own = fields.of(course);
    Map<TemplateId, Template> designs = new HashMap<>();
    Map<UserId, Printed> printed = new HashMap<>();
    for (Candidates.Candidate candidate : eligible) {
      User learner = users.get(candidate.learner());
      String mode = Objects.requireNonNull(candidate.mode());
      TemplateId template = state.assignments().get(mode);
      if (learner != null && template != null) {
        Held held = candidate.held();
        CertificateId id =
            held == null || held.status() != CertificateStatus.FAILED
                ? CertificateId.random()
                : held.id();
        Template design = designs.computeIfAbsent(template, this::design);
        printed.put(
            learner.id(),
            print(course, own, learner, mode, candidate.grade(), template, id, design));
        standAside.run();
      }
    }
    return printed;
  }

  Printed print(
      Course course,
      User learner,
      String mode,
      double grade,
      TemplateId template,
      CertificateId id) {
    return print(course, fields.of(course), learner, mode, grade, template, id, design(template));
  }

  private Printed print(
      Course course,
      List<CustomField> own,
      User learner,
      String mode,
      double grade,
      TemplateId template,
      CertificateId id,
      Template design) {
    CompiledTemplate compiled = templates.compiled(template);
    Instant now = host.clock().instant().truncatedTo(ChronoUnit.MICROS);
    Instant datedAt = AvailableDate.awaited(course, now).orElse(null);
    Instant until = ValidFor.until(course, datedAt == null ? now : datedAt).orElse(null);
    Signer signer = signatures.signer().orElse(null);
    List<String> undefined = CustomFields.undefined(own, design.placeholders());
    Stamping stamping =
        undefined.isEmpty()
            ? Press.stamp(
                compiled,
                DetailsAtIssue.of(
                    course,
                    own,
                    learner,
                    grade,
                    id,
                    new VerifyAddress(host.pages(), verifyPath).of(id),
                    new DetailsAtIssue.Times(now, datedAt == null ? now : datedAt, until),
                    Locale.forLanguageTag(design.language()),
                    signer == null ? "" : signer.name()),
                new Supplement(isForTrial ? null : signer, null, now))
            : new Stamping.Unprintable("UNDEFINED_FIELD", undefined);
    if (stamping instanceof Stamping.Stamped stamped) {
      byte[] packed = Press.pack(compiled, stamped.suffix());
      return new Printed(
          certificate(
              course,
              learner,
              mode,
              grade,
              template,
              id,
              CertificateStatus.AVAILABLE,
              packed,
              "",
              now,
              datedAt,
              until),
          packed);
    }
    Stamping.Unprintable unprintable = (Stamping.Unprintable) stamping;
    String why = unprintable.code() + "\n" + String.join("\n", unprintable.values());
    return new Printed(
        certificate(
            course,
            learner,
            mode,
            grade,
            template,
            id,
            CertificateStatus.FAILED,
            null,
            why,
            now,
            null,
            null),
        null);
  }

  private Template design(TemplateId template) {
    return templates.find(template).orElseThrow();
  }

  private static Certificate certificate(
      Course course,
      User learner,
      String mode,
      double grade,
      TemplateId template,
      CertificateId id,
      CertificateStatus status,
      byte @Nullable [] packed,
      String reason,
      Instant now,
      @Nullable Instant datedAt,
      @Nullable Instant until) {
    return new Certificate(
        id,
        course.key(),
        learner.id(),
        learner.username(),
        Allowlist.name(learner),
        course.title(),
        course.organisation(),
        mode,
        grade,
        status,
        template,
        packed == null ? null : Documents.id(packed),
        reason,
        now,
        now,
        null,
        datedAt,
        until);
  }
}
