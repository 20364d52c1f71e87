package dev.laurel.certificates.template;

import dev.laurel.certificates.feasibility.FindingWords;
import dev.laurel.certificates.feasibility.NameFit;
import dev.laurel.certificates.web.Caller;
import dev.laurel.certificates.web.Site;
import dev.laurel.kit.web.Messages;
import dev.laurel.plugin.host.Course;
import dev.laurel.plugin.host.CourseKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes the models of the designs' pages. */
final class TemplateViews {

  private static final Set<String> HERE =
      Set.of("NOT_A4", "NO_LEARNER_NAME", "UNKNOWN_PLACEHOLDER");

  /** Sample people of several scripts. */
  static final List<String> PEOPLE =
      List.of(
          "Maria Santos",
          "Nguyễn Thị Minh Anh",
          "Ελένη Παπαδοπούλου",
          "Олександр Шевченко",
          "عبد الرحمن الأنصاري",
          "נועה בן־דוד",
          "अनुष्का शर्मा",
          "ธนพล ศรีสุข",
          "王小明",
          "김민준");

  private final Templates templates;
  private final Site site;
  private final AdjustmentView adjustments;
  private final TalkView talk;
  private final VersionsView versions;
  private final LibraryViews library;
  private final ReviewQueueViews queue;
  private final PlaceholderRows placeholders;

  TemplateViews(
      Templates templates,
      TalkView talk,
      VersionsView versions,
      LibraryViews library,
      PlaceholderRows placeholders,
      Site site) {
    this.templates = templates;
    this.site = site;
    this.adjustments = new AdjustmentView(site);
    this.talk = talk;
    this.versions = versions;
    this.library = library;
    this.queue = new ReviewQueueViews(templates, library, site);
    this.placeholders = placeholders;
  }

  UploadPage.View upload(Course course, String csrf, String error, Locale locale) {
    Messages.InLanguage words = site.messages().in(locale);
    return new UploadPage.View(
        course.key().value(),
        course.title(),
        course.organisation(),
        site.address("/templates/new"),
        site.tab(course.key()) + "#design",
        csrf,
        error,
        placeholders.of(course, locale),
        Starters.IDS.stream().map(id -> starter(id, words)).toList());
  }

  private UploadPage.StarterCard starter(String id, Messages.InLanguage words) {
    String file = site.address("/api/v1/starters/" + id);
    return new UploadPage.StarterCard(
        id,
        words.text("starter." + id),
        words.text("starter." + id + ".description"),
        file + ".png",
        file + ".pptx");
  }

  /** Why a step was not taken, and what the reader had written. */
  record Refused(String why, String comment) {
    static final Refused NOT = new Refused("", "");
  }

  ReviewQueuePage.View queue(Caller caller) {
    return queue.queue(caller);
  }

  TemplatePage.View template(
      Template template,
      Caller caller,
      boolean isStaff,
      String kind,
      String csrf,
      Refused refused) {
    Messages.InLanguage words = site.messages().in(caller.locale());
    List<Review> reviews = templates.reviews(template.id());
    boolean isReviewed =
        !reviews.isEmpty()
            || template.state() != TemplateState.INTEGRATED
                && template.state() != TemplateState.RETIRED;
    Back back = back(template, caller, isStaff, kind, words);
    String api = site.address("/api/v1/templates/" + template.id().value());
    String organisation = templates.reviewers().organisation(template.owner());
    return new TemplatePage.View(
        template.title(),
        template.version(),
        template.revision(),
        words.text("template.STATE_" + template.state()),
        tone(template.state()),
        library.owner(template.owner()),
        words.text("template.UPLOADED", site.day(template.uploadedAt(), caller.locale())),
        back.address(),
        back.text(),
        refused.why(),
        refused.comment(),
        api + "/preview.png?revision=" + template.revision(),
        api + "/preview.pdf",
        site.address("/" + kind + "/" + template.id().value() + "/preview"),
        library.targets(template, caller),
        api + "/source.pptx",
        api + "/report.pdf",
        isStaff && !organisation.isEmpty()
            ? site.address("/fonts?org=") + Site.encoded(organisation)
            : "",
        words.text("template.FONTS", organisation),
        isStaff && template.owner().kind() == Owner.Kind.COURSE
            ? site.address("/fields?course=") + Site.encoded(template.owner().key())
            : "",
        findings(template, words),
        marks(template, words),
        template.report().errors().size(),
        placeholders.on(template, caller.locale()),
        template.report().names().stream()
            .map(
                name ->
                    name(
                        name,
                        site.address("/" + kind + "/" + template.id().value() + "/preview?name="),
                        words))
            .toList(),
        PEOPLE,
        Arrays.stream(Voice.values())
            .map(voice -> review(voice, reviews, isReviewed, words, caller))
            .toList(),
        isStaff && template.state() == TemplateState.DRAFT
            ? adjustments.of(
                template,
                templates.drafts().drawn(template),
                templates.ownFields().of(template.owner()),
                words)
            : null,
        next(template, caller, isStaff, reviews, words),
        isStaff,
        template.state() == TemplateState.INTEGRATED
            && (isStaff || queue.isReviewer(caller, template)),
        isStaff && template.state() == TemplateState.DRAFT,
        isStaff && Workflow.isWithdrawable(template.state()),
        charges(template, caller, isStaff, words),
        talk.threads(template, caller),
        talk.history(template, caller),
        versions.of(template, kind, caller),
        site.address("/" + kind + "/" + template.id().value()),
        csrf);
  }

  private static TemplatePage.NameRow name(NameFit fit, String picture, Messages.InLanguage words) {
    return new TemplatePage.NameRow(
        fit.name(),
        words.text("template.SCRIPT_" + fit.script()),
        switch (fit.fit()) {
          case FITS -> "good";
          case SHRINKS -> "warn";
          case DOES_NOT_FIT -> "bad";
        },
        words.text("template.NAME_" + fit.fit(), fit.size()),
        picture + Site.encoded(fit.name()));
  }

  /** Where a page's reader came from, and what that is called. */
  private record Back(String address, String text) {}

  /** Never to a page that the reader may not see. */
  private Back back(
      Template template, Caller caller, boolean isStaff, String kind, Messages.InLanguage words) {
    if (kind.equals("reviews") && caller.isReviewer()) {
      return new Back(site.address("/reviews"), words.text("template.BACK_REVIEWS"));
    }
    return isStaff && template.owner().kind() == Owner.Kind.COURSE
        ? new Back(
            site.tab(new CourseKey(template.owner().key())) + "#design",
            words.text("template.BACK_DESIGNS"))
        : new Back(site.address("/templates"), words.text("template.LIBRARY"));
  }

  private static List<TemplatePage.Findings> findings(
      Template template, Messages.InLanguage words) {
    int errors = template.report().errors().size();
    List<TemplatePage.Findings> kinds = new ArrayList<>();
    if (errors > 0) {
      kinds.add(
          new TemplatePage.Findings(
              words.text("template.MUST_BE_MENDED"),
              true,
              rows(1, template.report().errors(), words)));
    }
    if (!template.report().warnings().isEmpty()) {
      kinds.add(
          new TemplatePage.Findings(
              words.text("template.GOOD_TO_KNOW"),
              false,
              rows(errors + 1, template.report().warnings(), words)));
    }
    return kinds;
  }

  private static List<TemplatePage.FindingRow> rows(
      int first, List<Template.Line> lines, Messages.InLanguage words) {
    List<TemplatePage.FindingRow> rows = new ArrayList<>();
    for (Template.Line line : lines) {
      FindingWords text =
          FindingWords.of(
              words.text(FindingWords.key(line.code(), line.values()), line.arguments()));
      rows.add(
          new TemplatePage.FindingRow(first + rows.size(), line.where(), text.what(), text.mend()));
    }
    return rows;
  }

  private static List<TemplatePage.MarkRow> marks(Template template, Messages.InLanguage words) {
    return Marks.of(template.report()).stream()
        .map(
            mark ->
                new TemplatePage.MarkRow(
                    mark.text(),
                    words.text("template.MARK_OF", mark.numbers().size(), mark.text()),
                    mark.error() ? "bad" : "warn",
                    mark.numbers().get(0),
                    String.valueOf(mark.x()),
                    String.valueOf(mark.y())))
        .toList();
  }

  /** What was integrated without a word is an unchanged design of ours, which needs no review. */
  private TemplatePage.ReviewRow review(
      Voice voice,
      List<Review> reviews,
      boolean isNeeded,
      Messages.InLanguage words,
      Caller caller) {
    Optional<Review> spoken =
        reviews.stream().filter(review -> review.voice() == voice).findFirst();
    String name = words.text("template.VOICE_" + voice);
    return spoken
        .map(
            review -> {
              boolean isFine = review.decision() == Review.Decided.APPROVE;
              return new TemplatePage.ReviewRow(
                  name,
                  isFine ? "good" : "bad",
                  isFine ? "check-lg" : "arrow-return-left",
                  words.text("template.SAID_" + review.decision()),
                  words.text(
                      "dashboard.WHO_WHEN",
                      review.userName(),
                      site.day(review.at(), caller.locale())),
                  review.comment());
            })
        .orElseGet(
            () ->
                isNeeded
                    ? new TemplatePage.ReviewRow(
                        name, "quiet", "clock", words.text("template.SAID_NOTHING"), "", "")
                    : new TemplatePage.ReviewRow(
                        name, "good", "check-lg", words.text("template.NOT_NEEDED"), "", ""));
  }

  private TemplatePage.@Nullable Next next(
      Template template,
      Caller caller,
      boolean isStaff,
      List<Review> reviews,
      Messages.InLanguage words) {
    String kind =
        switch (template.state()) {
          case DRAFT -> !isStaff ? "" : template.report().feasible() ? "SUBMIT" : mending(template);
          case IN_REVIEW -> queue.mayReview(template, caller, reviews) ? "REVIEW" : "WAIT_REVIEW";
          case CHANGES_REQUESTED -> isStaff ? "CHANGES" : "";
          case APPROVED -> isStaff ? "FINALIZE" : "WAIT_FINAL";
          case FINAL -> queue.isReviewer(caller, template) ? "INTEGRATE" : "WAIT_INTEGRATION";
          case INTEGRATED -> isStaff ? "ASSIGN" : "";
          case RETIRED -> "";
        };
    return kind.isEmpty()
        ? null
        : new TemplatePage.Next(
            kind,
            title(kind, reviews, words),
            words.text(
                "template.NEXT_" + kind + "_HELP",
                words.text("template.PLACE_TITLE"),
                words.text("template.MAP_TITLE")));
  }

  private static String title(String kind, List<Review> reviews, Messages.InLanguage words) {
    List<String> awaited =
        Arrays.stream(Voice.values())
            .filter(voice -> reviews.stream().noneMatch(review -> review.voice() == voice))
            .map(voice -> words.text("template.VOICE_" + voice))
            .toList();
    return kind.equals("WAIT_REVIEW") && awaited.size() == 1
        ? words.text("template.NEXT_WAIT_REVIEW_OF", awaited.get(0))
        : words.text("template.NEXT_" + kind);
  }

  /** Whether what is wrong can be mended on the page, or only in PowerPoint. */
  private static String mending(Template template) {
    return template.report().errors().stream().allMatch(line -> HERE.contains(line.code()))
        ? "MEND"
        : "REPLACE";
  }

  private List<TemplatePage.ChargeRow> charges(
      Template template, Caller caller, boolean isStaff, Messages.InLanguage words) {
    Map<Charge.Part, Charge> charges = templates.charges().of(template);
    List<Charge.Part> open = templates.charges().open(template, isStaff, caller.user());
    return Arrays.stream(Charge.Part.values())
        .map(
            part -> {
              Charge charge = charges.get(part);
              boolean isMine = charge != null && charge.userId().equals(caller.user().id());
              return new TemplatePage.ChargeRow(
                  part.name().toLowerCase(Locale.ROOT),
                  words.text("template.PART_" + part),
                  charge == null ? words.text("template.NOBODY_" + part) : charge.userName(),
                  charge == null ? "" : site.time(charge.since(), caller.locale()),
                  charge == null ? "" : charge.userId().value(),
                  open.contains(part) && !isMine
                      ? words.text(charge == null ? "template.TAKE" : "template.TAKE_OVER")
                      : "");
            })
        .toList();
  }

  static String tone(TemplateState state) {
    return switch (state) {
      case INTEGRATED -> "good";
      case APPROVED, FINAL -> "info";
      case IN_REVIEW -> "info";
      case CHANGES_REQUESTED -> "bad";
      case DRAFT, RETIRED -> "quiet";
    };
  }
}
