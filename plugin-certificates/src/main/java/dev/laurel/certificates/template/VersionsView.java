package dev.laurel.certificates.template;

import dev.laurel.certificates.web.Caller;
import dev.laurel.certificates.web.Site;
import dev.laurel.kit.web.Messages;
import dev.laurel.plugin.host.Course;
import dev.laurel.plugin.host.Courses;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Models of a design's versions, what changed between two, and where they are used. */
final class VersionsView {

  private final Templates templates;
  private final TemplateUses uses;
  private final Courses courses;
  private final Site site;

  VersionsView(Templates templates, TemplateUses uses, Courses courses, Site site) {
    this.templates = templates;
    this.uses = uses;
    this.courses = courses;
    this.site = site;
  }

  /**
   * All of it.
   *
   * @param rows the latest first
   * @param before the version before the shown one, to compare with, or null
   * @param uses courses that use the shown version
   */
  public record Versions(List<Row> rows, @Nullable Before before, List<Use> uses) {}

  /** A version. */
  public record Row(
      int number, boolean shown, String href, String state, String tone, String day) {}

  /** The version before, and its picture. */
  public record Before(int number, String picture) {}

  /** A course, its tab for those who may see it, and how it uses the version, in words. */
  public record Use(String course, String href, String how) {}

  Versions of(Template template, String kind, Caller caller) {
    List<Template> all = templates.versions(template);
    Messages.InLanguage words = site.messages().in(caller.locale());
    return new Versions(
        all.stream().map(one -> row(one, template, kind, caller)).toList(),
        all.stream()
            .filter(one -> one.version() < template.version())
            .findFirst()
            .map(one -> new Before(one.version(), picture(one)))
            .orElse(null),
        uses.of(template.id()).stream().map(use -> use(use, words, caller)).toList());
  }

  private Row row(Template one, Template shown, String kind, Caller caller) {
    return new Row(
        one.version(),
        one.id().equals(shown.id()),
        site.address("/" + kind + "/" + one.id().value()),
        site.messages().text(caller.locale(), "template.STATE_" + one.state()),
        TemplateViews.tone(one.state()),
        site.day(one.uploadedAt(), caller.locale()));
  }

  private String picture(Template template) {
    return site.address(
        "/api/v1/templates/"
            + template.id().value()
            + "/preview.png?revision="
            + template.revision());
  }

  private Use use(TemplateUses.Use use, Messages.InLanguage words, Caller caller) {
    return new Use(
        courses.find(use.course()).map(Course::title).orElse(use.course().value()),
        courses.isStaff(use.course(), caller.user().id()) ? site.tab(use.course()) : "",
        words.text(use.isAssigned() ? "template.USED_NOW" : "template.USED_BEFORE", use.holders()));
  }
}
