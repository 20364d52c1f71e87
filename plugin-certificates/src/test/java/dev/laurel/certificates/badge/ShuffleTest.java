package dev.laurel.certificates.badge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShuffleTest {

  @Test
  void givesEachPlaceOnce() {
    BitSet places = new BitSet();
    IntStream.range(0, Bits.SIZE).forEach(turn -> places.set(Shuffle.place("seed", turn)));

    assertThat(places.cardinality()).isEqualTo(Bits.SIZE);
    assertThat(places.length()).isEqualTo(Bits.SIZE);
  }

  @Test
  void putsNeighboursFarFromEachOtherAndDifferentlyInEachList() {
    long near =
        IntStream.range(0, 1_000)
            .filter(turn -> Math.abs(Shuffle.place("a", turn) - Shuffle.place("a", turn + 1)) < 100)
            .count();
    long same =
        IntStream.range(0, 1_000)
            .filter(turn -> Shuffle.place("a", turn) == Shuffle.place("b", turn))
            .count();

    assertThat(near).isLessThan(20);
    assertThat(same).isLessThan(5);
  }
}
