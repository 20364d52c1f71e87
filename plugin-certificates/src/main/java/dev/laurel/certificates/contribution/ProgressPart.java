package dev.laurel.certificates.contribution;

import dev.laurel.certificates.jobs.Courtesy;
import dev.laurel.certificates.learner.ProgressParts;
import dev.laurel.certificates.metrics.Timed;
import dev.laurel.certificates.web.Site;
import dev.laurel.plugin.Fragment;
import dev.laurel.plugin.PageView;
import dev.laurel.plugin.ProgressFragment;
import dev.laurel.plugin.host.CourseKey;
import java.util.Optional;

/** The part of the Progress page about the certificate. */
final class ProgressPart implements ProgressFragment {

  private final ProgressParts parts;
  private final Courtesy courtesy;
  private final Site site;

  ProgressPart(ProgressParts parts, Courtesy courtesy, Site site) {
    this.parts = parts;
    this.courtesy = courtesy;
    this.site = site;
  }

  @Override
  public Optional<Fragment> draw(CourseKey course, PageView view) {
    return Timed.CONTRIBUTIONS
        .around(
            () ->
                courtesy.serving(
                    () -> parts.draw(course, view.viewer(), view.locale(), view.csrfToken())),
            "progress")
        .map(
            drawn ->
                new Fragment(
                    drawn.html().value(), drawn.attributes(), site.stylesheets(), site.scripts()));
  }
}
