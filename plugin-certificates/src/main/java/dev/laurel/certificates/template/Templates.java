package dev.laurel.certificates.template;

import dev.laurel.certificates.audit.AuditEntry;
import dev.laurel.certificates.audit.AuditLog;
import dev.laurel.certificates.document.DocumentId;
import dev.laurel.certificates.document.Documents;
import dev.laurel.certificates.field.CustomFields;
import dev.laurel.certificates.font.OrganisationFonts;
import dev.laurel.certificates.mail.Letters;
import dev.laurel.certificates.metrics.Timed;
import dev.laurel.certificates.press.CompiledTemplate;
import dev.laurel.certificates.press.Marking;
import dev.laurel.certificates.press.Prefix;
import dev.laurel.certificates.press.Press;
import dev.laurel.certificates.press.TemplateCompiler;
import dev.laurel.certificates.slide.Adjustments;
import dev.laurel.certificates.slide.Placeholder;
import dev.laurel.kit.persistence.Database;
import dev.laurel.kit.persistence.TextHandler;
import dev.laurel.plugin.host.Course;
import dev.laurel.plugin.host.Host;
import dev.laurel.plugin.host.User;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All certificate designs: upload, look, and each step of the workflow. */
public final class Templates {

  private final Database database;
  private final TemplateMapper templates;
  private final ReviewMapper reviews;
  private final Documents documents;
  private final ReviewMail mail;
  private final Reviewers reviewers;
  private final Charges charges;
  private final Talk talk;
  private final AuditLog audit;
  private final Clock clock;
  private final Drafts drafts;
  private final OwnFields ownFields;
  private final TemplateCompiler compiler;
  private final CompiledForms compiled;
  private final Supplier<String> address;

  /** Templates of a database, for certificates that nobody signs. */
  public Templates(
      Database database,
      Documents documents,
      AuditLog audit,
      OrganisationFonts fonts,
      CustomFields fields,
      Letters letters,
      Host host,
      String contextPath) {
    this(
        database,
        documents,
        audit,
        fonts,
        fields,
        letters,
        host,
        contextPath,
        Placeholder.CERTIFICATE_URL::example,
        new TemplateCompiler());
  }

  /**
   * Templates of a database.
   *
   * @param address where a certificate is verified, for example
   * @param compiler compiles those that are integrated
   */
  public Templates(
      Database database,
      Documents documents,
      AuditLog audit,
      OrganisationFonts fonts,
      CustomFields fields,
      Letters letters,
      Host host,
      String contextPath,
      Supplier<String> address,
      TemplateCompiler compiler) {
    this.address = address;
    this.compiler = compiler;
    this.database = database;
    this.templates = database.mapper(TemplateMapper.class);
    this.reviews = database.mapper(ReviewMapper.class);
    this.documents = documents;
    this.audit = audit;
    this.clock = host.clock();
    this.reviewers = new Reviewers(host.users(), host.courses());
    this.mail = new ReviewMail(database, reviewers, letters, contextPath);
    this.charges = new Charges(database, audit, mail, reviewers, clock);
    this.talk = new Talk(database, audit, mail, clock);
    this.drafts = new Drafts(database, documents, audit, fonts, reviewers, address, clock);
    this.ownFields = new OwnFields(fields, host.courses());
    this.compiled = new CompiledForms(database, templates, documents);
  }

  /** The mappers of this feature. */
  public static List<Class<?>> mappers() {
    return List.of(
        TemplateMapper.class, ReviewMapper.class, CommentMapper.class, ChargeMapper.class);
  }

  /** The type handlers of this feature. */
  public static List<TextHandler<?>> handlers() {
    return List.of(
        new TemplateIdHandler(), new NamesHandler(), new ReportHandler(), new AdjustmentsHandler());
  }

  /** A version. */
  public Optional<Template> find(TemplateId id) {
    return templates.find(id).map(TemplateRow::toTemplate);
  }

  /** The versions that print a placeholder, given by its canonical name. */
  List<Template> printing(String placeholder) {
    return templates.printing(placeholder).stream().map(TemplateRow::toTemplate).toList();
  }

  /** What designs print of their owners' own fields. */
  OwnFields ownFields() {
    return ownFields;
  }

  /** The versions that a course may see: its own and its organisation's, the latest first. */
  public List<Template> ofCourse(Course course) {
    return templates.ofOwners(course.key().value(), course.organisation()).stream()
        .map(TemplateRow::toTemplate)
        .toList();
  }

  /** The latest version of each design that is looked for, the latest first. */
  List<Template> search(Library.Query query, List<Owner> owners, int most) {
    String words = query.words().replaceAll("([|%_])", "|$1");
    return templates.search(words, query.state(), owners, most).stream()
        .map(TemplateRow::toTemplate)
        .toList();
  }

  /** All versions of a design, the latest first. */
  List<Template> versions(Template template) {
    return templates.ofLineage(template.lineage()).stream().map(TemplateRow::toTemplate).toList();
  }

  /** The versions that wait for reviewers: in review, or final. */
  public List<Template> waiting() {
    return in(List.of(TemplateState.IN_REVIEW, TemplateState.FINAL));
  }

  /** The versions between a draft and an integrated one, whoever they wait for. */
  public List<Template> underWay() {
    return in(
        List.of(
            TemplateState.IN_REVIEW,
            TemplateState.CHANGES_REQUESTED,
            TemplateState.APPROVED,
            TemplateState.FINAL));
  }

  private List<Template> in(List<TemplateState> states) {
    return templates.inStates(states).stream().map(TemplateRow::toTemplate).toList();
  }

  /** What reviewers said of a version, in the order in which they spoke. */
  public List<Review> reviews(TemplateId id) {
    return reviews.of(id);
  }

  /** Whether somebody has said what she thinks of a version. */
  boolean hasSpoken(TemplateId id, User who) {
    return !reviews.spoken(id, who.id()).isEmpty();
  }

  /** What people say to each other about designs. */
  Talk talk() {
    return talk;
  }

  /** Whose roles count for which designs. */
  Reviewers reviewers() {
    return reviewers;
  }

  /** Who looks after designs. */
  Charges charges() {
    return charges;
  }

  /** What was done last to a design, the latest first. */
  List<AuditEntry> latestChanges(Template template, int most) {
    return audit.latestAbout(template.lineage(), most);
  }

  /** How designs begin, and what is chosen about them while they are drafts. */
  Drafts drafts() {
    return drafts;
  }

  /** Makes the reports of an organisation's drafts anew after its fonts have changed. */
  public void fontsChanged(String organisation, User who) {
    drafts.fontsChanged(organisation, who);
  }

  /** The presentation as it was uploaded. */
  public byte[] source(Template template) {
    return documents.get(template.source());
  }

  /** The compiled form of an integrated version; kept in memory for the next call. */
  public CompiledTemplate compiled(TemplateId id) {
    return compiled.of(id, this::compileAnew);
  }

  /** What a packed certificate of a version begins with, whenever it was issued. */
  public Prefix prefix(TemplateId id, byte[] packed) {
    return Press.templateOf(packed)
        .map(stored -> compiled.prefix(new DocumentId(stored)))
        .orElseGet(() -> compiled(id).prefix());
  }

  private CompiledTemplate compileAnew(Template template) {
    return Timed.COMPILING.around(
        () -> compiler.compile(drafts.slide(template), language(template), Marking.NONE));
  }

  /** Compiles a version with the EXAMPLE mark, for previews. */
  public CompiledTemplate compiledAsExample(Template template) {
    return Timed.COMPILING.around(
        () -> compiler.compile(drafts.slide(template), language(template), Marking.EXAMPLE));
  }

  /** The same with other choices. */
  CompiledTemplate compiledAsExample(Template template, Adjustments others) {
    return Timed.COMPILING.around(
        () ->
            compiler.compile(drafts.slide(template, others), language(template), Marking.EXAMPLE));
  }

  private static Locale language(Template template) {
    return Locale.forLanguageTag(template.language());
  }

  /**
   * Who asks for a step.
   *
   * @param isStaff whether she is staff of the version's owner
   * @param seen the revision that she looked at; null if she does not say
   */
  record Asked(User who, boolean isStaff, @Nullable Integer seen) {}

  /**
   * Takes a step of the workflow.
   *
   * @param id which version
   * @param step the step
   * @param comment what a reviewer says; empty for other steps
   * @param asked who asks, and what he has seen
   */
  StepOutcome step(TemplateId id, Workflow.Step step, String comment, Asked asked) {
    User who = asked.who();
    Template template = find(id).orElseThrow();
    Workflow.Verdict verdict =
        Workflow.decide(
            template.state(),
            step,
            asker(template, template.revision(), asked),
            approved(id),
            template.report().feasible());
    if (verdict instanceof Workflow.Verdict.Refused refused) {
      return new StepOutcome.Refused(refused.refusal(), template.state());
    }
    CompiledTemplate made = step == Workflow.Step.INTEGRATE ? compileAnew(template) : null;
    Adjustments settled =
        switch (step) {
          case SUBMIT -> drafts.settled(template);
          case WITHDRAW -> template.adjustments().printedIn(null);
          case APPROVE, REQUEST_CHANGES, FINALIZE, INTEGRATE, RETIRE -> null;
        };
    return database.inTransaction(
        () -> {
          // Decided anew with the row held: of two reviewers at once, the second sees the first.
          Held held = templates.lock(id);
          TemplateState state = held.state();
          Workflow.Asker asker = asker(template, held.revision(), asked);
          Workflow.Verdict now =
              Workflow.decide(state, step, asker, approved(id), template.report().feasible());
          if (now instanceof Workflow.Verdict.Refused late) {
            return new StepOutcome.Refused(late.refusal(), state);
          }
          TemplateState next = ((Workflow.Verdict.Next) now).state();
          DocumentId kept = made == null ? null : documents.put(made.toBytes());
          if (templates.move(id, state, next, clock.instant(), kept) == 0) {
            throw new IllegalStateException("The template " + id + " moved although it was held");
          }
          if (settled != null && templates.settle(id, held.revision(), settled) == 0) {
            throw new IllegalStateException("The template " + id + " changed although it was held");
          }
          if (step == Workflow.Step.SUBMIT) {
            templates.addHand(id, who.id());
          }
          speak(template, step, comment, asker.voices(), who);
          drafts.record(template, who, "TEMPLATE_" + step, comment);
          mail.after(template, step, next, comment, who);
          return new StepOutcome.Done(find(id).orElseThrow());
        });
  }

  private void speak(
      Template template, Workflow.Step step, String comment, Set<Voice> voices, User who) {
    Review.Decided decided =
        switch (step) {
          case APPROVE -> Review.Decided.APPROVE;
          case REQUEST_CHANGES -> Review.Decided.REQUEST_CHANGES;
          case SUBMIT, WITHDRAW, FINALIZE, INTEGRATE, RETIRE -> null;
        };
    if (step == Workflow.Step.WITHDRAW) {
      reviews.forget(template.id());
    }
    if (decided != null) {
      voices.forEach(
          voice ->
              reviews.put(
                  template.id(),
                  new Review(voice, decided, comment, AuditLog.name(who), clock.instant()),
                  who.id()));
    }
  }

  /** What the caller has not seen, or what changed after it was read here, is not decided on. */
  private Workflow.Asker asker(Template template, int revision, Asked asked) {
    User who = asked.who();
    return new Workflow.Asker(
        asked.isStaff(),
        isOwn(template, who),
        revision == template.revision() && (asked.seen() == null || asked.seen() == revision),
        voices(template, who));
  }

  /** Whether a version is somebody's work: then she does not approve it. */
  boolean isOwn(Template template, User who) {
    Charge author = charges.of(template).get(Charge.Part.AUTHOR);
    return template.uploadedBy().equals(who.id())
        || author != null && author.userId().equals(who.id())
        || templates.hands(template.id()).contains(who.id());
  }

  private Set<Voice> approved(TemplateId id) {
    return reviews.of(id).stream()
        .filter(review -> review.decision() == Review.Decided.APPROVE)
        .map(Review::voice)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Two people approve: somebody with both roles speaks with one voice, always the same. */
  private Set<Voice> voices(Template template, User who) {
    TemplateId id = template.id();
    Set<Voice> voices = reviewers.voices(who, template.owner());
    List<Voice> spoken = voices.size() < 2 ? List.of() : reviews.spoken(id, who.id());
    if (voices.size() < 2 || !spoken.isEmpty()) {
      return spoken.isEmpty() ? voices : EnumSet.copyOf(spoken);
    }
    Set<Voice> approved = approved(id);
    return voices.stream()
        .filter(voice -> !approved.contains(voice))
        .findFirst()
        .map(Set::of)
        .orElse(voices);
  }

  /** Sample values for a preview, by canonical name. */
  public Map<String, String> samples() {
    Map<String, String> all = placeholders();
    dates().forEach(all::remove);
    return all;
  }

  /** Every placeholder with what is printed for it, for example. */
  public Map<String, String> placeholders() {
    String verified = address.get();
    Map<String, String> all = new LinkedHashMap<>();
    for (Placeholder placeholder : Placeholder.values()) {
      all.put(placeholder.canonical(), placeholder.isAddress() ? verified : placeholder.example());
    }
    return all;
  }

  /** The placeholders whose value is a time. */
  public static Set<String> dates() {
    return Arrays.stream(Placeholder.values())
        .filter(Placeholder::date)
        .map(Placeholder::canonical)
        .collect(Collectors.toUnmodifiableSet());
  }
}
