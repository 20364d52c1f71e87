package dev.laurel.certificates.generation;

import dev.laurel.certificates.certificate.Regenerated;
import dev.laurel.certificates.course.CourseCertificates;
import dev.laurel.certificates.web.Access;
import dev.laurel.certificates.web.Caller;
import dev.laurel.certificates.web.Site;
import dev.laurel.kit.web.Problem;
import dev.laurel.kit.web.ProblemException;
import dev.laurel.plugin.host.Course;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.Host;
import dev.laurel.plugin.host.UserId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What staff do with runs, by the API and by pages alike; what cannot be done ends with a problem
 * in words.
 */
public final class RunActs {

  private final Access access;
  private final Host host;
  private final CourseCertificates certificates;
  private final Generations generations;
  private final Site site;

  /** The acts. */
  public RunActs(
      Access access,
      Host host,
      CourseCertificates certificates,
      Generations generations,
      Site site) {
    this.access = access;
    this.host = host;
    this.certificates = certificates;
    this.generations = generations;
    this.site = site;
  }

  /** A course that issues now. */
  public Course issuing(Caller caller, CourseKey key) {
    Course course =
        host.courses()
            .find(key)
            .orElseThrow(() -> access.missing(caller.locale(), "NO_SUCH_COURSE"));
    certificates
        .objection(course)
        .ifPresent(
            code -> {
              throw conflict(caller, code);
            });
    return course;
  }

  /**
   * Starts a run, or joins the same one that goes.
   *
   * @param which whose certificates are issued anew; none for a usual run
   * @param reason why; empty for a usual run
   */
  public Generation start(Caller caller, Course course, Set<Regenerated> which, String reason) {
    Generations.Started started =
        which.isEmpty()
            ? generations.start(course, caller.user())
            : generations.regenerate(course, caller.user(), which, reason);
    if (started instanceof Generations.Started.Busy) {
      throw conflict(caller, "ANOTHER_RUN_GOES");
    }
    return ((Generations.Started.Going) started).run();
  }

  /** A run of a course. */
  public Generation run(Caller caller, CourseKey key, String id) {
    return generations
        .find(key, id)
        .orElseThrow(() -> access.missing(caller.locale(), "NO_SUCH_RUN"));
  }

  /** Goes on with a cancelled run. */
  public void resume(Caller caller, CourseKey key, String id) {
    Generation run = run(caller, key, id);
    issuing(caller, key);
    switch (generations.resume(run, caller.user())) {
      case ANOTHER_GOES -> throw conflict(caller, "ANOTHER_RUN_GOES");
      case NOT_CANCELLED -> throw conflict(caller, "RUN_NOT_CANCELLED");
      case GOES -> {}
    }
  }

  /**
   * Tries those again who could not be printed.
   *
   * @param some whom; null for all
   */
  public Generations.Retried retry(
      Caller caller, CourseKey key, String id, @Nullable List<UserId> some) {
    Generation run = run(caller, key, id);
    return generations.retry(run, issuing(caller, key), some, caller.user());
  }

  private ProblemException conflict(Caller caller, String code) {
    return Problem.of(409, code, site.messages().text(caller.locale(), "certificate." + code))
        .exception();
  }
}
