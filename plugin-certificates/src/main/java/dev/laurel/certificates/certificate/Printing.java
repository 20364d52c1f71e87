package dev.laurel.certificates.certificate;

import dev.laurel.certificates.course.AvailableDate;
import dev.laurel.certificates.course.CourseState;
import dev.laurel.certificates.course.ValidFor;
import dev.laurel.certificates.document.Documents;
import dev.laurel.certificates.field.CustomField;
import dev.laurel.certificates.field.CustomFields;
import dev.laurel.certificates.metrics.Timed;
import dev.laurel.certificates.press.CompiledTemplate;
import dev.laurel.certificates.press.Press;
import dev.laurel.certificates.press.Signer;
import dev.laurel.certificates.press.Stamping;
import dev.laurel.certificates.press.Supplement;
import dev.laurel.certificates.template.Template;
import dev.laurel.certificates.template.TemplateId;
import dev.laurel.certificates.template.Templates;
import dev.laurel.plugin.host.Course;
import dev.laurel.plugin.host.Host;
import dev.laurel.plugin.host.User;
import dev.laurel.plugin.host.UserId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Prints certificates, without keeping anything: outside of the transaction that keeps them. */
final class Printing {

  private final Host host;
  private final Templates templates;
  private final CustomFields fields;
  private final String verifyPath;
  private final Runnable standAside;
  private final Proofs proofs;
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
      Proofs proofs,
      Runnable standAside) {
    this(host, templates, fields, verifyPath, proofs, standAside, false);
  }

  private Printing(
      Host host,
      Templates templates,
      CustomFields fields,
      String verifyPath,
      Proofs proofs,
      Runnable standAside,
      boolean isForTrial) {
    this.host = host;
    this.templates = templates;
    this.fields = fields;
    this.verifyPath = verifyPath;
    this.standAside = standAside;
    this.proofs = proofs;
    this.isForTrial = isForTrial;
  }

  /** The same, but what it prints is not signed and empty: it is looked at and thrown away. */
  Printing forTrial() {
    return new Printing(host, templates, fields, verifyPath, proofs, standAside, true);
  }

  /**
   * What is to be kept.
   *
   * @param packed its document, or null when it could not be printed right
   * @param place of what is inside, or null when nothing is
   */
  record Printed(
      Certificate certificate, byte @Nullable [] packed, Enclosures.@Nullable Place place) {}

  /** The places of what is inside, which become their certificates' when those are kept. */
  void keepPlaces(Collection<Printed> kept) {
    Map<Enclosures.Place, Certificate> taken = new HashMap<>();
    for (Printed one : kept) {
      if (one.place() != null) {
        taken.put(one.place(), one.certificate());
      }
    }
    if (!taken.isEmpty()) {
      proofs.enclosures().keep(taken);
    }
  }

  private Iterator<Enclosures.Place> places(Course course, int number) {
    return isForTrial || number == 0
        ? Collections.emptyIterator()
        : proofs.enclosures().reserve(course.organisation(), number).iterator();
  }

  /** Prints for those candidates who may have one. */
  Map<UserId, Printed> print(
      Course course, CourseState state, List<Candidates.Candidate> candidates) {
    List<Candidates.Candidate> eligible =
        candidates.stream().filter(one -> one.verdict() instanceof Verdict.Eligible).toList();
    Map<UserId, User> users =
        host.users().findAll(eligible.stream().map(Candidates.Candidate::learner).toList());
    List<Candidates.Candidate> due =
        eligible.stream()
            .filter(one -> users.containsKey(one.learner()))
            .filter(one -> one.mode() != null && state.assignments().containsKey(one.mode()))
            .toList();
    Iterator<Enclosures.Place> places = places(course, due.size());
    List<CustomField> own = fields.of(course);
    Map<TemplateId, Template> designs = new HashMap<>();
    List<Supplier<Printed>> works = new ArrayList<>();
    for (Candidates.Candidate candidate : due) {
      User learner = Objects.requireNonNull(users.get(candidate.learner()));
      String mode = Objects.requireNonNull(candidate.mode());
      TemplateId template = Objects.requireNonNull(state.assignments().get(mode));
      Held held = candidate.held();
      CertificateId id =
          held == null || held.status() != CertificateStatus.FAILED
              ? CertificateId.random()
              : held.id();
      Template design = designs.computeIfAbsent(template, this::design);
      Enclosures.Place place = next(places);
      works.add(
          () -> {
            Certificate blank = blank(course, learner, mode, candidate.grade(), template, id);
            Printed one = print(blank, course, own, learner, design, place);
            standAside.run();
            return one;
          });
    }
    Map<UserId, Printed> printed = new HashMap<>();
    List<Printed> all =
        isForTrial
            ? works.stream().map(Supplier::get).toList()
            : proofs.signatures().together(works);
    all.forEach(one -> printed.put(one.certificate().userId(), one));
    return printed;
  }

  private static Enclosures.@Nullable Place next(Iterator<Enclosures.Place> places) {
    return places.hasNext() ? places.next() : null;
  }

  Printed print(
      Course course,
      User learner,
      String mode,
      double grade,
      TemplateId template,
      CertificateId id) {
    Certificate blank = blank(course, learner, mode, grade, template, id);
    return print(
        blank, course, fields.of(course), learner, design(template), next(places(course, 1)));
  }

  private Printed print(
      Certificate blank,
      Course course,
      List<CustomField> own,
      User learner,
      Template design,
      Enclosures.@Nullable Place place) {
    List<String> undefined = CustomFields.undefined(own, design.placeholders());
    if (!undefined.isEmpty()) {
      return failed(blank, new Stamping.Unprintable("UNDEFINED_FIELD", undefined));
    }
    CompiledTemplate compiled = templates.compiled(blank.templateId());
    Signer signer = proofs.signatures().signer().orElse(null);
    Stamping stamping =
        Timed.STAMPING.around(
            () ->
                Press.stamp(
                    compiled,
                    DetailsAtIssue.of(
                        course,
                        own,
                        learner,
                        blank.grade(),
                        blank.id(),
                        new VerifyAddress(host.pages(), verifyPath).of(blank.id()),
                        new DetailsAtIssue.Times(
                            blank.issuedAt(), blank.dated(), blank.validUntil()),
                        Locale.forLanguageTag(design.language()),
                        signer == null ? "" : signer.name()),
                    new Supplement(
                        isForTrial ? null : signer,
                        place == null
                            ? null
                            : proofs
                                .enclosures()
                                .file(blank, place, design.language(), learner.email()),
                        blank.issuedAt())));
    if (stamping instanceof Stamping.Stamped stamped) {
      byte[] packed = Press.pack(compiled, stamped.suffix());
      return new Printed(blank.printed(Documents.id(packed)), packed, place);
    }
    return failed(blank, (Stamping.Unprintable) stamping);
  }

  private static Printed failed(Certificate blank, Stamping.Unprintable why) {
    String reason = why.code() + "\n" + String.join("\n", why.values());
    return new Printed(blank.failed(reason), null, null);
  }

  private Template design(TemplateId template) {
    return templates.find(template).orElseThrow();
  }

  /** A certificate of now that stands, but has no document yet. */
  private Certificate blank(
      Course course,
      User learner,
      String mode,
      double grade,
      TemplateId template,
      CertificateId id) {
    Instant now = host.clock().instant().truncatedTo(ChronoUnit.MICROS);
    Instant datedAt = AvailableDate.awaited(course, now).orElse(null);
    Instant until = ValidFor.until(course, datedAt == null ? now : datedAt).orElse(null);
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
        CertificateStatus.AVAILABLE,
        template,
        null,
        "",
        now,
        now,
        null,
        datedAt,
        until);
  }
}
