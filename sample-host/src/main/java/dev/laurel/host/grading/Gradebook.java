package dev.laurel.host.grading;

import dev.laurel.host.course.CourseCatalog;
import dev.laurel.host.event.Event;
import dev.laurel.host.event.Outbox;
import dev.laurel.host.glance.Glance;
import dev.laurel.kit.persistence.Database;
import dev.laurel.kit.persistence.TextHandler;
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
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Scores and completion of all learners, and the standings that follow from them now. */
public final class Gradebook implements Standings {

  private static final GradingPolicy NONE = new GradingPolicy(null, List.of(), List.of(), null);

  private final Database database;
  private final ProgressMapper progress;
  private final CourseCatalog courses;
  private final Outbox outbox;

  /**
   * Grades in a database.
   *
   * @param database the database
   * @param courses the courses, for their policies
   * @param outbox where events go
   */
  public Gradebook(Database database, CourseCatalog courses, Outbox outbox) {
    this.database = database;
    this.progress = database.mapper(ProgressMapper.class);
    this.courses = courses;
    this.outbox = outbox;
  }

  /** The mappers of this feature. */
  public static List<Class<?>> mappers() {
    return List.of(ProgressMapper.class);
  }

  /** The type handlers of this feature. */
  public static List<TextHandler<?>> handlers() {
    return List.of(new ScoresHandler());
  }

  /**
   * What a learner has reached.
   *
   * @param scores scores from 0 to 1 by badge
   * @param completion the share of the course that is completed, 0 to 1
   */
  public record Progress(Map<String, Double> scores, double completion) {

    /** Nothing reached yet. */
    public static final Progress NOTHING = new Progress(Map.of(), 0);

    /** Keeps a copy, so that the value cannot change. */
    public Progress {
      scores = Map.copyOf(scores);
    }
  }

  @Override
  public Optional<Standing> find(CourseKey course, UserId learner) {
    return Optional.ofNullable(ofLearner(learner, List.of(course)).get(course));
  }

  @Override
  public Map<CourseKey, Standing> ofLearner(UserId learner, Collection<CourseKey> keys) {
    if (keys.isEmpty()) {
      return Map.of();
    }
    Map<CourseKey, GradingPolicy> policies = courses.gradingPolicies(keys);
    return rows(learner, keys).values().stream()
        .collect(
            Collectors.toUnmodifiableMap(
                ProgressMapper.Row::courseKey,
                row -> standing(row, policies.getOrDefault(row.courseKey(), NONE))));
  }

  @Override
  public Map<UserId, Standing> ofCourse(CourseKey course, Collection<UserId> learners) {
    if (learners.isEmpty()) {
      return Map.of();
    }
    GradingPolicy policy = policy(course);
    return progress.ofCourse(course, learners).stream()
        .collect(
            Collectors.toUnmodifiableMap(ProgressMapper.Row::userId, row -> standing(row, policy)));
  }

  @Override
  public List<Standing> page(CourseKey course, @Nullable UserId after, int limit) {
    GradingPolicy policy = policy(course);
    return progress.page(course, after, limit).stream().map(row -> standing(row, policy)).toList();
  }

  /**
   * What a learner has reached.
   *
   * @param course which course
   * @param learner who
   * @return scores and completion; nothing reached when nothing is recorded
   */
  public Progress progress(CourseKey course, UserId learner) {
    return Optional.ofNullable(rows(learner, List.of(course)).get(course))
        .map(row -> new Progress(row.scores().byBadge(), row.completion()))
        .orElse(Progress.NOTHING);
  }

  /**
   * Records what learners have reached.
   *
   * @param course which course
   * @param reached by learner
   */
  public void record(CourseKey course, Map<UserId, Progress> reached) {
    if (reached.isEmpty()) {
      return;
    }
    database.inTransaction(
        () -> {
          progress.putAll(
              reached.entrySet().stream()
                  .map(
                      entry ->
                          new ProgressMapper.Row(
                              course,
                              entry.getKey(),
                              new Scores(entry.getValue().scores()),
                              entry.getValue().completion()))
                  .toList());
          outbox.addAll(
              reached.keySet().stream()
                  .map(learner -> new Event(Event.Kind.STANDING_CHANGED, course, learner))
                  .toList());
        });
  }

  /**
   * Records one score and the completion of one learner, keeping the other scores.
   *
   * @param course which course
   * @param learner who
   * @param scores the scores that change
   * @param completion the new completion, or null to keep it
   */
  public void update(
      CourseKey course, UserId learner, Map<String, Double> scores, @Nullable Double completion) {
    database.inTransaction(
        () -> {
          Progress before = progress(course, learner);
          Map<String, Double> merged = new HashMap<>(before.scores());
          merged.putAll(scores);
          record(
              course,
              Map.of(
                  learner,
                  new Progress(merged, completion == null ? before.completion() : completion)));
        });
  }

  private Map<CourseKey, ProgressMapper.Row> rows(UserId learner, Collection<CourseKey> keys) {
    return Glance.each(
        ProgressMapper.Row.class,
        learner,
        keys,
        unseen ->
            progress.ofLearner(learner, unseen).stream()
                .collect(Collectors.toMap(ProgressMapper.Row::courseKey, row -> row)));
  }

  private GradingPolicy policy(CourseKey course) {
    return courses.gradingPolicy(course).orElse(NONE);
  }

  private static Standing standing(ProgressMapper.Row row, GradingPolicy policy) {
    return Grader.standing(row.userId(), row.scores().byBadge(), row.completion(), policy);
  }
}
