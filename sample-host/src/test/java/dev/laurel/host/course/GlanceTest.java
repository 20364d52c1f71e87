package dev.laurel.host.course;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laurel.plugin.host.Course;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.GradingPolicy;
import dev.laurel.plugin.host.Pacing;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A page reads a course once, and its parts on other threads see what it saw. */
class GlanceTest {

  private static final CourseKey ONE = new CourseKey("one");
  private static final CourseKey TWO = new CourseKey("two");

  private final List<Collection<CourseKey>> asked = new ArrayList<>();

  private List<Course> read(Collection<CourseKey> keys) {
    asked.add(keys);
    return keys.stream()
        .sorted(Comparator.comparing(CourseKey::value).reversed())
        .map(this::course)
        .toList();
  }

  private Course course(CourseKey key) {
    return new Course(
        key,
        "Reading " + asked.size(),
        "Org",
        "1",
        "1",
        Pacing.SELF,
        null,
        null,
        false,
        List.of(),
        Map.of(),
        Map.of());
  }

  @AfterEach
  void end() {
    Glance.end();
  }

  @Test
  void readsEachTimeOutsideOfAPage() {
    Glance.courses(List.of(ONE), this::read);
    Glance.courses(List.of(ONE), this::read);

    assertThat(asked).hasSize(2);
  }

  @Test
  void readsACourseOnceForAPageAloneOrAmongOthers() {
    Glance.begin();

    List<Course> both = Glance.courses(List.of(ONE, TWO), this::read);

    assertThat(both).extracting(Course::key).containsExactly(TWO, ONE);
    assertThat(Glance.courses(List.of(TWO, ONE), this::read)).isEqualTo(both);
    assertThat(Glance.courses(List.of(ONE), this::read)).containsExactly(both.get(1));
    assertThat(asked).hasSize(1);
  }

  @Test
  void doesNotKeepThatACourseWasNotThere() {
    Glance.begin();

    assertThat(Glance.courses(List.of(ONE), keys -> List.of())).isEmpty();
    assertThat(Glance.policies(List.of(ONE), keys -> Map.of())).isEmpty();

    assertThat(Glance.policies(List.of(ONE), GlanceTest::policies)).containsOnlyKeys(ONE);
  }

  @Test
  void readsOnlyPoliciesThatWereNotSeen() {
    Glance.begin();
    Glance.policies(List.of(ONE), GlanceTest::policies);

    Map<CourseKey, GradingPolicy> both =
        Glance.policies(
            List.of(ONE, TWO),
            keys -> {
              asked.add(keys);
              return policies(keys);
            });

    assertThat(both).containsOnlyKeys(ONE, TWO);
    assertThat(asked).containsExactly(List.of(TWO));
    assertThat(Glance.policies(List.of(TWO), keys -> Map.of())).containsOnlyKeys(TWO);
  }

  @Test
  void isSeenWhereItIsCarriedAndNowhereElse() throws Exception {
    Glance.begin();
    List<Course> seen = Glance.courses(List.of(ONE), this::read);
    var carried = Glance.carried(() -> Glance.courses(List.of(ONE), this::read));
    List<List<Course>> there = new ArrayList<>();
    Thread other =
        new Thread(
            () -> {
              try {
                there.add(carried.call());
              } catch (Exception e) {
                throw new IllegalStateException(e);
              }
              there.add(Glance.courses(List.of(ONE), this::read));
            });
    other.start();
    other.join();

    assertThat(there.get(0)).isEqualTo(seen);
    assertThat(there.get(1)).isNotEqualTo(seen);
  }

  @Test
  void theNextPageReadsAnew() {
    Glance.begin();
    Glance.courses(List.of(ONE), this::read);
    Glance.begin();
    Glance.courses(List.of(ONE), this::read);

    assertThat(asked).hasSize(2);
  }

  private static Map<CourseKey, GradingPolicy> policies(Collection<CourseKey> keys) {
    return keys.stream()
        .collect(
            Collectors.toMap(
                key -> key, key -> new GradingPolicy(0.5, List.of(), List.of(), null)));
  }
}
