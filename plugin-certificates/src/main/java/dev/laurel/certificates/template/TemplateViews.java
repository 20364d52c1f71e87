package dev.laurel.certificates.template;

import dev.laurel.certificates.web.Caller;
import dev.laurel.certificates.web.Site;
import dev.laurel.kit.web.Messages;
import dev.laurel.plugin.host.Course;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.Courses;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the models of the designs' pages. */
final class TemplateViews {

  private final Templates templates;
  private final Courses courses;
  private final Site site;

  TemplateViews(Templates templates, Courses courses, Site site) {
    this.templates = templates;
    this.courses = courses;
    this.site = site;
  }

  UploadPage.View upload(Course course, String csrf, String error) {
    return new UploadPage.View(
        course.key().value(),
        course.title(),
        course.organisation(),
        site.address("/templates/new"),
        site.tab(course.key()) + "#design",
        csrf,
        error,
        Templates.placeholders().entrySet().stream().map(TemplateViews::row).toList());
  }

  private static TemplatePage.PlaceholderRow row(Map.Entry<String, String> placeholder) {
    return new TemplatePage.PlaceholderRow(
        "${" + placeholder.getKey() + "}", placeholder.getValue());
  }

  TemplatePage.View template(
      Template template, Caller caller, boolean isStaff, String kind, String csrf) {
    Messages.InLanguage words = site.messages().in(caller.locale());
    List<Review> reviews = templates.reviews(template.id());
    String api = site.address("/api/v1/templates/" + template.id().value());
    return new TemplatePage.View(
        template.title(),
        template.version(),
        words.text("template.STATE_" + template.state()),
        tone(template.state()),
        owner(template),
        back(template, kind),
        api + "/preview.png",
        api + "/preview.pdf",
        api + "/source.pptx",
        findings(template, words),
        template.report().errors().size(),
        template.placeholders().stream()
            .map(
                name ->
                    new TemplatePage.PlaceholderRow(
                        "${" + name + "}", Templates.placeholders().getOrDefault(name, "–")))
            .toList(),
        Arrays.stream(Voice.values()).map(voice -> review(voice, reviews, words, caller)).toList(),
        next(template, caller, isStaff, reviews, words),
        site.address("/" + kind + "/" + template.id().value()),
        csrf);
  }

  private String owner(Template template) {
    return template.owner().kind() == Owner.Kind.ORGANISATION
        ? template.owner().key()
        : courses
            .find(new CourseKey(template.owner().key()))
            .map(Course::title)
            .orElse(template.owner().key());
  }

  private String back(Template template, String kind) {
    return kind.equals("reviews")
        ? site.address("/reviews")
        : template.owner().kind() == Owner.Kind.COURSE
            ? site.tab(new CourseKey(template.owner().key())) + "#design"
            : site.hostPages().dashboard();
  }

  private static List<TemplatePage.FindingRow> findings(
      Template template, Messages.InLanguage words) {
    List<TemplatePage.FindingRow> rows = new ArrayList<>();
    template
        .report()
        .errors()
        .forEach(line -> rows.add(finding(rows.size() + 1, true, line, words)));
    template
        .report()
        .warnings()
        .forEach(line -> rows.add(finding(rows.size() + 1, false, line, words)));
    return rows;
  }

  private static TemplatePage.FindingRow finding(
      int number, boolean isError, Template.Line line, Messages.InLanguage words) {
    boolean hasPlace = line.place().size() == 2;
    return new TemplatePage.FindingRow(
        number,
        isError,
        line.where(),
        words.text("feasibility." + line.code(), line.arguments()),
        hasPlace ? String.valueOf(line.place().get(0)) : "",
        hasPlace ? String.valueOf(line.place().get(1)) : "");
  }

  private TemplatePage.ReviewRow review(
      Voice voice, List<Review> reviews, Messages.InLanguage words, Caller caller) {
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
                  review.userName() + ", " + site.day(review.at(), caller.locale()),
                  review.comment());
            })
        .orElseGet(
            () ->
                new TemplatePage.ReviewRow(
                    name, "quiet", "clock", words.text("template.SAID_NOTHING"), "", ""));
  }

  private TemplatePage.@Nullable Next next(
      Template template,
      Caller caller,
      boolean isStaff,
      List<Review> reviews,
      Messages.InLanguage words) {
    String kind =
        switch (template.state()) {
          case DRAFT -> !isStaff ? "" : template.report().feasible() ? "SUBMIT" : "REPLACE";
          case IN_REVIEW -> mayReview(caller, reviews) ? "REVIEW" : "WAIT_REVIEW";
          case CHANGES_REQUESTED -> isStaff ? "REPLACE" : "";
          case APPROVED -> isStaff ? "FINALIZE" : "WAIT_FINAL";
          case FINAL -> caller.isReviewer() ? "INTEGRATE" : "WAIT_INTEGRATION";
          case INTEGRATED -> isStaff ? "ASSIGN" : "";
          case RETIRED -> "";
        };
    return kind.isEmpty()
        ? null
        : new TemplatePage.Next(
            kind,
            words.text("template.NEXT_" + kind),
            words.text("template.NEXT_" + kind + "_HELP"));
  }

  private static boolean mayReview(Caller caller, List<Review> reviews) {
    return Arrays.stream(Voice.values())
        .filter(voice -> caller.user().has(voice.role()))
        .anyMatch(voice -> reviews.stream().noneMatch(review -> review.voice() == voice));
  }

  private static String tone(TemplateState state) {
    return switch (state) {
      case INTEGRATED -> "good";
      case APPROVED, FINAL -> "info";
      case IN_REVIEW -> "warn";
      case CHANGES_REQUESTED -> "bad";
      case DRAFT, RETIRED -> "quiet";
    };
  }

  ReviewQueuePage.View queue(Caller caller) {
    Messages.InLanguage words = site.messages().in(caller.locale());
    return new ReviewQueuePage.View(
        templates.waiting().stream()
            .map(
                template ->
                    new ReviewQueuePage.Row(
                        template.title(),
                        template.version(),
                        owner(template),
                        site.day(template.uploadedAt(), caller.locale()),
                        site.address("/api/v1/templates/" + template.id().value() + "/preview.png"),
                        site.address("/reviews/" + template.id().value()),
                        tone(template.state()),
                        words.text("template.STATE_" + template.state()),
                        template.state() == TemplateState.FINAL
                            || mayReview(caller, templates.reviews(template.id()))))
            .toList());
  }
}
