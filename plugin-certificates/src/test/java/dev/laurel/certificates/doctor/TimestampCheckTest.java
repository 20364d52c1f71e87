package dev.laurel.certificates.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laurel.kit.configuration.Source;
import dev.laurel.test.SettableClock;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimestampCheckTest {

  private final SettableClock ours = new SettableClock(Clock.systemUTC().instant());
  private final SettableClock theirs = new SettableClock(ours.instant());

  private List<FindingCode> look(Source source) {
    return new TimestampCheck(source, ours).find().stream().map(Finding::code).toList();
  }

  @Test
  void aServerIsAskedForTheTimeAndMissedWhenItHasGone(@TempDir Path folder) throws IOException {
    try (TimeServer server = new TimeServer(folder, theirs)) {
      assertThat(look(server.source())).containsExactly(FindingCode.TIMESTAMP_FINE);

      ours.advance(Duration.ofMinutes(3));
      assertThat(look(server.source())).containsExactly(FindingCode.TIMESTAMP_OFF);

      server.stop();
      assertThat(look(server.source())).containsExactly(FindingCode.TIMESTAMP_UNUSABLE);
    }
  }

  @Test
  void withoutAServerThereIsNothingToTell() {
    assertThat(look(new Source(name -> null, name -> null))).isEmpty();
  }

  @Test
  void aWrongSettingIsTold() {
    Source source = new Source(Map.of("laurel.timestamp.url", "tsa")::get, name -> null);

    assertThat(look(source)).containsExactly(FindingCode.TIMESTAMP_UNUSABLE);
  }
}
