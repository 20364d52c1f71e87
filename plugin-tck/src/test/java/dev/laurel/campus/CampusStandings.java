package dev.laurel.campus;

import dev.laurel.plugin.host.Badge;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.GradingPolicy;
import dev.laurel.plugin.host.Standing;
import dev.laurel.plugin.host.Standings;
import dev.laurel.plugin.host.UserId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who passes on the campus.
 *
 * @param registrar knows scores and rules
 */
record CampusStandings(Registrar registrar) implements Standings {

  private static Standing standing(Studies studies, UserId learner) {
    Studies.Reached reached = studies.reached().getOrDefault(learner, new Studies.Reached(0, 0));
    GradingPolicy policy = studies.policy();
    double weights = policy.badges().stream().mapToDouble(Badge::weight).sum();
    double grade = Math.min(1, Math.round(weights * reached.score() * 1e9) / 1e9);
    Double mark = policy.passMark();
    Double least = policy.minimumCompletion();
    return new Standing(
        learner,
        mark != null && grade >= mark && (least == null || reached.completion() >= least),
        grade,
        policy.ranges().stream()
            .filter(range -> grade >= range.minimum())
            .findFirst()
            .map(GradingPolicy.Range::name)
            .orElse(null),
        reached.completion());
  }

  @Override
  public Optional<Standing> find(CourseKey course, UserId learner) {
    return registrar
        .course(course)
        .filter(studies -> studies.enrolled().containsKey(learner))
        .map(studies -> standing(studies, learner));
  }

  @Override
  public Map<CourseKey, Standing> ofLearner(UserId learner, Collection<CourseKey> courses) {
    Map<CourseKey, Studies> all = registrar.courses();
    Map<CourseKey, Standing> found = new HashMap<>();
    for (CourseKey key : courses) {
      Studies studies = all.get(key);
      if (studies != null && studies.enrolled().containsKey(learner)) {
        found.put(key, standing(studies, learner));
      }
    }
    return found;
  }

  @Override
  public Map<UserId, Standing> ofCourse(CourseKey course, Collection<UserId> learners) {
    Map<UserId, Standing> found = new HashMap<>();
    registrar
        .course(course)
        .ifPresent(
            studies ->
                learners.stream()
                    .filter(studies.enrolled()::containsKey)
                    .forEach(learner -> found.put(learner, standing(studies, learner))));
    return found;
  }

  @Override
  public List<Standing> page(CourseKey course, @Nullable UserId after, int limit) {
    return registrar
        .course(course)
        .map(
            studies ->
                (after == null ? studies.enrolled() : studies.enrolled().tailMap(after, false))
                    .keySet().stream().limit(limit).map(one -> standing(studies, one)).toList())
        .orElse(List.of());
  }
}
