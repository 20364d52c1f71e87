package dev.laurel.host;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laurel.test.Calls;
import org.junit.jupiter.api.Test;

class CallsTest {

  @Test
  void itIsSaidOfEachPageAndCallWhoMayMakeIt() {
    assertThat(Calls.table("host.txt").keySet()).isEqualTo(Calls.of("dev.laurel.host"));
  }
}
