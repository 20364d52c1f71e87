package dev.laurel.certificates.template;

import dev.laurel.certificates.audit.AuditLog;
import dev.laurel.certificates.mail.Letters;
import dev.laurel.certificates.mail.News;
import dev.laurel.kit.persistence.Database;
import dev.laurel.plugin.host.User;
import dev.laurel.plugin.host.UserId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Tells those who have to do something next: the reviewers when a design is sent or final, the
 * course team when it was decided, all who take part when something is said. Where somebody looks
 * after a design, she alone is told.
 */
final class ReviewMail {

  private static final String REVIEW = "REVIEW";
  private static final String FINAL = "FINAL";

  private final TemplateMapper templates;
  private final ReviewMapper reviews;
  private final ChargeMapper charges;
  private final Reviewers reviewers;
  private final Letters letters;
  private final String contextPath;

  /** Mails by the plugin's post. */
  ReviewMail(Database database, Reviewers reviewers, Letters letters, String contextPath) {
    this.templates = database.mapper(TemplateMapper.class);
    this.reviews = database.mapper(ReviewMapper.class);
    this.charges = database.mapper(ChargeMapper.class);
    this.reviewers = reviewers;
    this.letters = letters;
    this.contextPath = contextPath;
    letters.check(REVIEW, (news, user) -> waitsFor(news, TemplateState.IN_REVIEW, user));
    letters.check(FINAL, (news, user) -> waitsFor(news, TemplateState.FINAL, user));
  }

  private boolean waitsFor(News news, TemplateState state, User user) {
    TemplateId id = new TemplateId(news.about());
    return templates.find(id).filter(row -> row.state() == state).isPresent()
        && (state != TemplateState.IN_REVIEW || reviews.spoken(id, user.id()).isEmpty());
  }

  /** Writes the mails that a step calls for, in the caller's transaction. */
  void after(Template template, Workflow.Step step, TemplateState state, String comment, User who) {
    switch (state) {
      case IN_REVIEW -> {
        if (step == Workflow.Step.SUBMIT) {
          toReviewers(template, REVIEW, who);
        }
      }
      case FINAL -> toReviewers(template, FINAL, who);
      case CHANGES_REQUESTED -> toAuthor(template, "CHANGES", comment, who);
      case APPROVED -> toAuthor(template, "APPROVED", comment, who);
      case INTEGRATED -> toAuthor(template, "INTEGRATED", "", who);
      case DRAFT, RETIRED -> {
        // Nobody has to do anything.
      }
    }
  }

  private void toReviewers(Template template, String kind, User who) {
    Map<Charge.Part, Charge> parts = Charges.of(charges, template);
    Arrays.stream(Voice.values())
        .flatMap(
            voice -> {
              Charge charge = parts.get(Charge.Part.of(voice));
              return charge == null
                  ? reviewers.of(voice, template.owner()).stream().map(User::id)
                  : Stream.of(charge.userId());
            })
        .distinct()
        .forEach(user -> put(template, user, kind, "", who, true));
  }

  private void toAuthor(Template template, String kind, String words, User who) {
    UserId author = author(template);
    if (!author.equals(who.id())) {
      put(template, author, kind, words, who, false);
    }
  }

  private UserId author(Template template) {
    Charge charge = Charges.of(charges, template).get(Charge.Part.AUTHOR);
    return charge == null ? template.uploadedBy() : charge.userId();
  }

  /**
   * Tells everybody who takes part in the talk about a version, but for the one who spoke, in the
   * caller's transaction.
   */
  void said(Template template, List<Comment> talk, String words, User who) {
    Stream.of(
            Stream.of(author(template)),
            Charges.of(charges, template).values().stream().map(Charge::userId),
            talk.stream().map(Comment::userId))
        .flatMap(all -> all)
        .distinct()
        .filter(user -> !user.equals(who.id()))
        .forEach(
            user ->
                put(
                    template,
                    user,
                    "COMMENT",
                    words,
                    who,
                    reviewers.isOne(user, template.owner())));
  }

  /** Tells somebody that a design is looked after by somebody else now. */
  void taken(Template template, UserId from, Charge.Part part, User who) {
    put(template, from, "TAKEN", "", who, part != Charge.Part.AUTHOR);
  }

  private void put(
      Template template, UserId to, String kind, String words, User who, boolean isReviewer) {
    letters.put(
        to,
        new News(
            kind,
            template.id().value(),
            List.of(template.title(), String.valueOf(template.version()), AuditLog.name(who)),
            words,
            contextPath + (isReviewer ? "/reviews/" : "/templates/") + template.id().value()));
  }
}
