package dev.laurel.certificates.template;

import dev.laurel.certificates.audit.AuditLog;
import dev.laurel.kit.persistence.Database;
import dev.laurel.plugin.host.User;
import dev.laurel.plugin.host.UserId;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who looks after each design. Until somebody takes it over, whoever uploaded it does. */
final class Charges {

  private final Database database;
  private final ChargeMapper charges;
  private final TemplateMapper templates;
  private final AuditLog audit;
  private final ReviewMail mail;
  private final Reviewers reviewers;
  private final Clock clock;

  /** The charges of a database. */
  Charges(Database database, AuditLog audit, ReviewMail mail, Reviewers reviewers, Clock clock) {
    this.database = database;
    this.charges = database.mapper(ChargeMapper.class);
    this.templates = database.mapper(TemplateMapper.class);
    this.audit = audit;
    this.mail = mail;
    this.reviewers = reviewers;
    this.clock = clock;
  }

  /** Who has which part of a design. */
  Map<Charge.Part, Charge> of(Template template) {
    return of(charges, template);
  }

  static Map<Charge.Part, Charge> of(ChargeMapper charges, Template template) {
    Map<Charge.Part, Charge> parts = new EnumMap<>(Charge.Part.class);
    charges.of(template.lineage()).forEach(charge -> parts.put(charge.part(), charge));
    return parts;
  }

  /** The parts that somebody may take over. */
  List<Charge.Part> open(Template template, boolean isStaff, User who) {
    return List.copyOf(
        TakeOver.parts(template.state(), isStaff, reviewers.voices(who, template.owner())));
  }

  /**
   * Takes a part over.
   *
   * @param part which
   * @param seen who had it when the caller looked, empty for nobody; null to take it anyway
   * @param isStaff whether the caller is staff of the owner
   */
  TakeOutcome take(
      Template template, Charge.Part part, @Nullable String seen, boolean isStaff, User who) {
    if (!open(template, isStaff, who).contains(part)) {
      return new TakeOutcome.NotForYou();
    }
    return database.inTransaction(
        () -> {
          // There may be no charge to hold yet, so the design's first version stands for it.
          templates.lock(new TemplateId(template.lineage()));
          Charge before = of(template).get(part);
          if (before != null && before.userId().equals(who.id())) {
            return new TakeOutcome.Done();
          }
          if (before != null && seen != null && !seen.equals(before.userId().value())) {
            return new TakeOutcome.TakenMeanwhile(before);
          }
          charges.put(
              template.lineage(), new Charge(part, who.id(), AuditLog.name(who), clock.instant()));
          audit.recordAbout(
              null,
              template.lineage(),
              who,
              "TEMPLATE_TAKE_" + part,
              Talk.subject(template),
              before == null ? "" : before.userName());
          UserId from =
              before != null
                  ? before.userId()
                  : part == Charge.Part.AUTHOR ? template.uploadedBy() : who.id();
          if (!from.equals(who.id())) {
            mail.taken(template, from, part, who);
          }
          return new TakeOutcome.Done();
        });
  }
}
