package dev.laurel.certificates.template;

import dev.laurel.certificates.web.Caller;
import dev.laurel.certificates.web.Site;
import dev.laurel.kit.web.Messages;
import dev.laurel.plugin.host.Course;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.Enrolment;
import dev.laurel.plugin.host.Host;
import dev.laurel.plugin.host.UserId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Makes the models of the library's pages. */
final class LibraryViews {

  private static final int MOST = 60;
  private static final int LEARNERS = 50;
  private static final int SCREEN_DPI = 96;
  private static final int INCH = 72;
  private static final List<Integer> ZOOMS = List.of(100, 150, 200, 300);

  private final Library library;
  private final Templates templates;
  private final Host host;
  private final Site site;

  LibraryViews(Library library, Templates templates, Host host, Site site) {
    this.library = library;
    this.templates = templates;
    this.host = host;
    this.site = site;
  }

  LibraryPage.View library(Caller caller, String words, String state) {
    Messages.InLanguage texts = site.messages().in(caller.locale());
    TemplateState chosen = state(state);
    Library.Found found = library.search(caller, new Library.Query(words, chosen), MOST);
    List<LibraryPage.Option> states = new ArrayList<>();
    states.add(new LibraryPage.Option("", texts.text("template.ANY_STATE"), chosen == null));
    for (TemplateState one : TemplateState.values()) {
      states.add(
          new LibraryPage.Option(word(one), texts.text("template.STATE_" + one), one == chosen));
    }
    return new LibraryPage.View(
        site.address("/templates"),
        words,
        states,
        found.templates().stream().map(one -> card(one, caller, texts)).toList(),
        found.hasMore());
  }

  private static String word(TemplateState state) {
    return state.name().toLowerCase(Locale.ROOT);
  }

  /** A state as it is written outside; null if it is none. */
  static @Nullable TemplateState state(String word) {
    return Arrays.stream(TemplateState.values())
        .filter(state -> word(state).equals(word.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElse(null);
  }

  private LibraryPage.Card card(Template one, Caller caller, Messages.InLanguage texts) {
    return new LibraryPage.Card(
        one.title(),
        one.version(),
        owner(one.owner()),
        texts.text("template.UPLOADED", site.day(one.uploadedAt(), caller.locale())),
        site.address("/api/v1/templates/" + one.id().value())
            + "/preview.png?revision="
            + one.revision(),
        site.address("/templates/" + one.id().value()),
        TemplateViews.tone(one.state()),
        texts.text("template.STATE_" + one.state()));
  }

  /** Whose a design is, in words. */
  String owner(Owner owner) {
    return owner.kind() == Owner.Kind.ORGANISATION
        ? owner.key()
        : host.courses().find(new CourseKey(owner.key())).map(Course::title).orElse(owner.key());
  }

  /** Whom a design can be duplicated for. */
  List<LibraryPage.Option> targets(Template template, Caller caller) {
    return library.owners(caller).stream()
        .map(
            owner ->
                new LibraryPage.Option(
                    (owner.kind() == Owner.Kind.COURSE ? "course:" : "org:") + owner.key(),
                    owner.kind() == Owner.Kind.COURSE
                        ? owner(owner)
                        : site.messages().text(caller.locale(), "template.FOR_ORG", owner.key()),
                    owner.equals(template.owner())))
        .toList();
  }

  /**
   * What has to be said about a preview.
   *
   * @param wrong what is wrong with what was asked for, or empty
   * @param unprintable why such a certificate cannot be printed, or empty
   */
  record Notes(String wrong, String unprintable) {}

  PreviewPage.View preview(
      Template template,
      Caller caller,
      String kind,
      PreviewOf.Whom whom,
      String zoom,
      Notes notes) {
    Messages.InLanguage texts = site.messages().in(caller.locale());
    int size = ZOOMS.stream().filter(one -> String.valueOf(one).equals(zoom)).findFirst().orElse(0);
    PreviewOf.Whom shown = notes.wrong().isEmpty() ? whom : new PreviewOf.Whom(whom.name(), "", "");
    String asked =
        shown.isLearner()
            ? "?course="
                + Site.encoded(shown.course())
                + "&learner="
                + Site.encoded(shown.learner())
            : shown.isSample() ? "?partly=true" : "?name=" + Site.encoded(shown.name());
    String partly = shown.isSample() ? asked : asked + "&partly=true";
    String api = site.address("/api/v1/templates/" + template.id().value());
    String page = site.address("/" + kind + "/" + template.id().value());
    List<Course> courses = courses(template, caller);
    List<LibraryPage.Option> zooms = new ArrayList<>();
    zooms.add(new LibraryPage.Option("", texts.text("template.ZOOM_FIT"), size == 0));
    ZOOMS.forEach(
        one ->
            zooms.add(
                new LibraryPage.Option(
                    String.valueOf(one), texts.text("template.ZOOM_TO", one), one == size)));
    return new PreviewPage.View(
        template.title(),
        template.version(),
        page,
        page + "/preview",
        api
            + "/preview.png"
            + partly
            + "&revision="
            + template.revision()
            + (size == 0 ? "" : "&zoom=" + size),
        size == 0 ? 0 : width(template) * size / 100,
        api + "/preview.pdf" + partly,
        caption(shown, texts),
        whom.name(),
        whom.learner(),
        notes.wrong(),
        notes.unprintable(),
        TemplateViews.PEOPLE,
        courses.stream()
            .filter(course -> course.key().value().equals(whom.course()))
            .findFirst()
            .map(this::learners)
            .orElse(List.of()),
        courses.stream()
            .map(
                course ->
                    new LibraryPage.Option(
                        course.key().value(),
                        course.title(),
                        course.key().value().equals(whom.course())))
            .toList(),
        zooms);
  }

  private int width(Template template) {
    return (int)
        Math.round(templates.drafts().slide(template).onA4().pageWidth() * SCREEN_DPI / INCH);
  }

  private String caption(PreviewOf.Whom whom, Messages.InLanguage texts) {
    if (whom.isLearner()) {
      return texts.text(
          "template.PREVIEW_FOR",
          host.users()
              .findByUsername(whom.learner())
              .map(LearnerDetails::name)
              .orElse(whom.learner()));
    }
    return whom.isSample()
        ? texts.text("template.PREVIEW_SAMPLE")
        : texts.text("template.PREVIEW_FOR", whom.name());
  }

  /** The courses that may use a design and that the reader teaches. */
  private List<Course> courses(Template template, Caller caller) {
    String organisation = templates.reviewers().organisation(template.owner());
    return host.courses().taughtBy(caller.user().id()).stream()
        .filter(
            course ->
                template.owner().kind() == Owner.Kind.COURSE
                    ? course.key().value().equals(template.owner().key())
                    : course.organisation().equals(organisation))
        .toList();
  }

  private List<PreviewPage.Learner> learners(Course course) {
    List<UserId> ids =
        host.enrolments().page(course.key(), null, LEARNERS).stream()
            .map(Enrolment::learner)
            .toList();
    return host.users().findAll(ids).values().stream()
        .map(user -> new PreviewPage.Learner(user.username(), LearnerDetails.name(user)))
        .sorted(java.util.Comparator.comparing(PreviewPage.Learner::username))
        .toList();
  }
}
