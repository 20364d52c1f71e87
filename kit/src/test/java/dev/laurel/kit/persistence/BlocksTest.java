package dev.laurel.kit.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BlocksTest {

  @Test
  void togetherAreAllInTheSameOrder() {
    for (int number = 0; number < 600; number++) {
      List<Integer> all = IntStream.range(0, number).boxed().toList();

      assertThat(Blocks.of(all).stream().flatMap(List::stream).toList()).isEqualTo(all);
    }
  }

  @Test
  void haveFewSizes() {
    assertThat(IntStream.range(0, 600).boxed())
        .extracting(number -> Blocks.of(IntStream.range(0, number).boxed().toList()))
        .flatExtracting(blocks -> blocks.stream().map(List::size).toList())
        .containsOnly(128, 64, 32, 16, 8, 4, 2, 1);
  }
}
