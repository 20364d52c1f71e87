package dev.laurel.test;

import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.Standing;
import dev.laurel.plugin.host.Standings;
import dev.laurel.plugin.host.UserId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The standings of a {@link FakeHost}, some of which cannot be read. */
record FakeStandings(Map<CourseKey, TreeMap<UserId, Standing>> stands, Set<UserId> broken)
    implements Standings {

  private Standing read(Standing standing) {
    if (broken.contains(standing.learner())) {
      throw new IllegalStateException("The grades of " + standing.learner() + " are broken");
    }
    return standing;
  }

  private NavigableMap<UserId, Standing> in(CourseKey course) {
    return stands.getOrDefault(course, new TreeMap<>());
  }

  @Override
  public Optional<Standing> find(CourseKey course, UserId learner) {
    return Optional.ofNullable(in(course).get(learner)).map(this::read);
  }

  @Override
  public Map<CourseKey, Standing> ofLearner(UserId learner, Collection<CourseKey> courses) {
    Map<CourseKey, Standing> found = new HashMap<>();
    courses.forEach(course -> find(course, learner).ifPresent(one -> found.put(course, one)));
    return found;
  }

  @Override
  public Map<UserId, Standing> ofCourse(CourseKey course, Collection<UserId> learners) {
    Map<UserId, Standing> found = new HashMap<>();
    learners.forEach(learner -> find(course, learner).ifPresent(one -> found.put(learner, one)));
    return found;
  }

  @Override
  public List<Standing> page(CourseKey course, @Nullable UserId after, int limit) {
    NavigableMap<UserId, Standing> rest =
        after == null ? in(course) : in(course).tailMap(after, false);
    return rest.values().stream().limit(limit).map(this::read).toList();
  }
}
