package dev.laurel.host.glance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A page reads each thing once, and its parts on other threads see what it saw. */
class GlanceTest {

  private static final String ONE = "one";
  private static final String TWO = "two";

  private final List<Collection<String>> asked = new ArrayList<>();

  /** A thing, and with which reading it was read. */
  private record Thing(String key, int reading) {}

  private List<Thing> read(Collection<String> keys) {
    asked.add(keys);
    return keys.stream()
        .sorted(Comparator.reverseOrder())
        .map(key -> new Thing(key, asked.size()))
        .toList();
  }

  private Map<String, Thing> map(Collection<String> keys) {
    return read(keys).stream().collect(Collectors.toMap(Thing::key, Function.identity()));
  }

  private List<Thing> list(String... keys) {
    return Glance.list(Thing.class, Set.of(keys), Thing::key, this::read);
  }

  private Map<String, Thing> each(String whose, String... keys) {
    return Glance.each(Thing.class, whose, List.of(keys), this::map);
  }

  @AfterEach
  void end() {
    Glance.end();
  }

  @Test
  void readsEachTimeOutsideOfAPage() {
    list(ONE);
    list(ONE);
    each("hers", ONE);
    each("hers", ONE);

    assertThat(asked).hasSize(4);
  }

  @Test
  void readsAThingOnceForAPageAloneOrAmongOthers() {
    Glance.begin();

    List<Thing> both = list(ONE, TWO);

    assertThat(both).extracting(Thing::key).containsExactly(TWO, ONE);
    assertThat(list(TWO, ONE)).isEqualTo(both);
    assertThat(list(ONE)).containsExactly(both.get(1));
    assertThat(asked).hasSize(1);
  }

  @Test
  void doesNotKeepThatAThingWasNotThere() {
    Glance.begin();

    assertThat(Glance.list(Thing.class, Set.of(ONE), Thing::key, keys -> List.of())).isEmpty();
    assertThat(Glance.each(Thing.class, "hers", List.of(ONE), keys -> Map.of())).isEmpty();

    assertThat(each("hers", ONE)).containsOnlyKeys(ONE);
  }

  @Test
  void readsOnlyThoseThatWereNotSeen() {
    Glance.begin();
    each("hers", ONE);

    assertThat(each("hers", ONE, TWO)).containsOnlyKeys(ONE, TWO);
    assertThat(each("hers", TWO)).containsOnlyKeys(TWO);

    assertThat(asked).containsExactly(List.of(ONE), List.of(TWO));
  }

  @Test
  void doesNotTakeWhatIsHersForHis() {
    Glance.begin();

    assertThat(each("hers", ONE)).isNotEqualTo(each("his", ONE));
  }

  @Test
  void seesEachOfAll() {
    Glance.begin();
    List<Thing> all = Glance.all(Thing.class, "hers", Thing::key, () -> read(List.of(ONE, TWO)));

    assertThat(each("hers", ONE, TWO).values()).containsExactlyInAnyOrderElementsOf(all);
    assertThat(asked).hasSize(1);
  }

  @Test
  void isSeenWhereItIsCarriedAndNowhereElse() throws Exception {
    Glance.begin();
    List<Thing> seen = list(ONE);
    var carried = Glance.carried(() -> list(ONE));
    List<List<Thing>> there = new ArrayList<>();
    Thread other =
        new Thread(
            () -> {
              try {
                there.add(carried.call());
              } catch (Exception e) {
                throw new IllegalStateException(e);
              }
              there.add(list(ONE));
            });
    other.start();
    other.join();

    assertThat(there.get(0)).isEqualTo(seen);
    assertThat(there.get(1)).isNotEqualTo(seen);
  }

  @Test
  void theNextPageReadsAnew() {
    Glance.begin();
    list(ONE);
    Glance.begin();
    list(ONE);

    assertThat(asked).hasSize(2);
  }
}
