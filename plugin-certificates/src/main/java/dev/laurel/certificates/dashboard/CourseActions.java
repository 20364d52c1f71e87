package dev.laurel.certificates.dashboard;

import dev.laurel.certificates.course.AssignOutcome;
import dev.laurel.certificates.course.ChecklistItem;
import dev.laurel.certificates.course.CourseCertificates;
import dev.laurel.certificates.course.ExampleOutcome;
import dev.laurel.certificates.course.Examples;
import dev.laurel.certificates.generation.Generations;
import dev.laurel.certificates.template.TemplateId;
import dev.laurel.certificates.web.Access;
import dev.laurel.certificates.web.Caller;
import dev.laurel.certificates.web.Site;
import dev.laurel.kit.web.Problem;
import dev.laurel.plugin.host.Course;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.Host;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What staff do with a course's certificates, by the API and by the page alike; what cannot be done
 * ends with a problem in words.
 */
final class CourseActions {

  private final Access access;
  private final Host host;
  private final CourseCertificates certificates;
  private final Examples examples;
  private final Generations generations;
  private final Site site;

  CourseActions(
      Access access,
      Host host,
      CourseCertificates certificates,
      Examples examples,
      Generations generations,
      Site site) {
    this.access = access;
    this.host = host;
    this.certificates = certificates;
    this.examples = examples;
    this.generations = generations;
    this.site = site;
  }

  Course course(CourseKey key, Caller caller) {
    return host.courses()
        .find(key)
        .orElseThrow(() -> access.missing(caller.locale(), "NO_SUCH_COURSE"));
  }

  void assign(CourseKey key, String mode, String template, boolean isConfirmed, Caller caller) {
    AssignOutcome outcome =
        certificates.assign(
            course(key, caller), mode, new TemplateId(template), isConfirmed, caller.user());
    if (outcome instanceof AssignOutcome.NeedsConfirming needs) {
      throw Problem.of(
              409,
              "NEEDS_CONFIRMING",
              text(caller.locale(), "course.NEEDS_CONFIRMING", needs.holders()))
          .with("holders", needs.holders())
          .exception();
    }
    if (outcome instanceof AssignOutcome.Refused refused) {
      throw Problem.of(
              refused.code().startsWith("NO_SUCH") ? 404 : 409,
              refused.code(),
              text(caller.locale(), "course." + refused.code()))
          .exception();
    }
  }

  ExampleOutcome.Made makeExamples(CourseKey key, boolean isAnyway, Caller caller) {
    Course course = course(key, caller);
    ExampleOutcome outcome =
        examples.make(
            course, host.courses().gradingPolicy(key).orElseThrow(), isAnyway, caller.user());
    if (outcome instanceof ExampleOutcome.NeedsAnyway needs) {
      throw Problem.of(
              409,
              "CHECKLIST",
              text(
                  caller.locale(),
                  "course.NEEDS_ANYWAY",
                  needs.wrong().stream()
                      .map(item -> words(item, caller.locale()))
                      .collect(Collectors.joining(" "))))
          .with("checklist", needs.wrong().stream().map(ChecklistItem::code).toList())
          .exception();
    }
    if (outcome instanceof ExampleOutcome.Refused refused) {
      throw Problem.of(
              409,
              refused.code(),
              text(caller.locale(), "course." + refused.code(), refused.values().toArray()))
          .exception();
    }
    return (ExampleOutcome.Made) outcome;
  }

  void disable(CourseKey key, Caller caller) {
    course(key, caller);
    // In this order: a run that is started in between ends itself, as nothing is enabled then.
    certificates.enable(key, false, caller.user());
    generations.cancelGoing(key, caller.user());
  }

  void allowLearners(CourseKey key, boolean allowed, Caller caller) {
    course(key, caller);
    certificates.allowLearners(key, allowed, caller.user());
  }

  /** The sentence of a thing on the check list. */
  String words(ChecklistItem item, Locale locale) {
    return text(locale, "course.CHECK_" + item.message(), item.values().toArray());
  }

  private String text(Locale locale, String key, Object... values) {
    return site.messages().text(locale, key, values);
  }
}
