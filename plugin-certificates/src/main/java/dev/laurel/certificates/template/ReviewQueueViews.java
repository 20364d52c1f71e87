package dev.laurel.certificates.template;

import dev.laurel.certificates.web.Caller;
import dev.laurel.certificates.web.Site;
import dev.laurel.kit.web.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes the models of what waits for reviewers, what has waited longest first. */
final class ReviewQueueViews {

  private final Templates templates;
  private final LibraryViews library;
  private final Site site;

  ReviewQueueViews(Templates templates, LibraryViews library, Site site) {
    this.templates = templates;
    this.library = library;
    this.site = site;
  }

  /** Whether somebody reviews designs of its owner. */
  boolean isReviewer(Caller caller, Template template) {
    return templates.reviewers().isOne(caller.user(), template.owner());
  }

  /** Whether a version in review waits for what somebody says. */
  boolean mayReview(Template template, Caller caller, List<Review> reviews) {
    return !templates.hasSpoken(template.id(), caller.user())
        && !templates.isOwn(template, caller.user())
        && templates.reviewers().voices(caller.user(), template.owner()).stream()
            .anyMatch(voice -> reviews.stream().noneMatch(review -> review.voice() == voice));
  }

  /** Whether a design waits for a reviewer, and not for a colleague who looks after it. */
  private boolean waitsFor(Template template, Caller caller) {
    Map<Charge.Part, Charge> charges = templates.charges().of(template);
    boolean isTaken =
        templates.reviewers().voices(caller.user(), template.owner()).stream()
            .map(voice -> charges.get(Charge.Part.of(voice)))
            .allMatch(charge -> charge != null && !charge.userId().equals(caller.user().id()));
    return !isTaken
        && (template.state() == TemplateState.FINAL
            || template.state() == TemplateState.IN_REVIEW
                && mayReview(template, caller, templates.reviews(template.id())));
  }

  ReviewQueuePage.View queue(Caller caller) {
    List<ReviewQueuePage.Row> mine = new ArrayList<>();
    List<ReviewQueuePage.Row> others = new ArrayList<>();
    for (Template template : templates.underWay()) {
      if (isReviewer(caller, template)) {
        boolean isMine = waitsFor(template, caller);
        (isMine ? mine : others).add(queued(template, isMine, caller));
      }
    }
    return new ReviewQueuePage.View(mine, others);
  }

  private ReviewQueuePage.Row queued(Template template, boolean isMine, Caller caller) {
    Messages.InLanguage words = site.messages().in(caller.locale());
    List<ReviewQueuePage.Said> said =
        templates.reviews(template.id()).stream()
            .map(
                review ->
                    new ReviewQueuePage.Said(
                        review.decision() == Review.Decided.APPROVE ? "good" : "bad",
                        review.decision() == Review.Decided.APPROVE
                            ? "check-lg"
                            : "arrow-return-left",
                        words.text("template.BY_" + review.decision(), review.userName())))
            .toList();
    return new ReviewQueuePage.Row(
        template.title(),
        template.version(),
        library.owner(template.owner()),
        words.text(
            "template.SINCE_" + template.state(), site.time(template.since(), caller.locale())),
        site.address(
            "/api/v1/templates/"
                + template.id().value()
                + "/preview.png?revision="
                + template.revision()),
        site.address("/reviews/" + template.id().value()),
        TemplateViews.tone(template.state()),
        words.text("template.STATE_" + template.state()),
        said,
        templates.charges().of(template).values().stream()
            .filter(charge -> charge.part() != Charge.Part.AUTHOR)
            .map(charge -> words.text("template.TAKEN_BY", charge.userName()))
            .distinct()
            .toList(),
        words.text(act(template, isMine)));
  }

  private static String act(Template template, boolean isMine) {
    return !isMine
        ? "template.LOOK"
        : template.state() == TemplateState.FINAL ? "template.DO_INTEGRATE" : "template.REVIEW";
  }
}
