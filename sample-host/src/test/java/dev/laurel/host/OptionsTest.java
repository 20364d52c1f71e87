package dev.laurel.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.laurel.kit.configuration.Source;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OptionsTest {

  @Test
  void readsEveryOption() {
    Options options =
        Options.parse(
            List.of(
                "--port",
                "9090",
                "--data",
                "there",
                "--plugins",
                "p",
                "--fresh",
                "--no-demo",
                "--learners",
                "10",
                "--host",
                "0.0.0.0",
                "--jdbc-url",
                "jdbc:mariadb://db/laurel",
                "--jdbc-user",
                "me",
                "--smtp",
                "smtp://mail:25",
                "--mail-from",
                "a@b.example"));

    assertThat(options.port()).isEqualTo(9090);
    assertThat(options.data()).isEqualTo(Path.of("there"));
    assertThat(options.isFresh()).isTrue();
    assertThat(options.hasDemo()).isFalse();
    assertThat(options.learners()).isEqualTo(10);
    assertThat(options.jdbcUrl()).isEqualTo("jdbc:mysql://db/laurel");
    assertThat(options.smtp()).isEqualTo("smtp://mail:25");
    assertThat(options.sender()).isEqualTo("a@b.example");
  }

  @Test
  void saysWhatIsAllowedInsteadOfAWrongValue() {
    assertThatThrownBy(() -> Options.parse(List.of("--port", "many")))
        .hasMessageContaining("0 to 65535")
        .hasMessageContaining("many");
    assertThatThrownBy(() -> Options.parse(List.of("--prot", "1"))).hasMessageContaining("--help");
    assertThatThrownBy(() -> Options.parse(List.of("--port")))
        .hasMessageContaining("needs a value");
    assertThatThrownBy(() -> Options.parse(List.of("--smtp", "mail")))
        .hasMessageContaining("smtp://mail.example.org:587");
    assertThatThrownBy(() -> Options.parse(List.of("--mail-from", "me")))
        .hasMessageContaining("noreply@example.org");
  }

  @Test
  void goBeforeSettings() {
    HostSettings settings =
        HostSettings.of(
            Source.of(
                Map.of("laurel.jdbc.url", "jdbc:mysql://set/laurel", "laurel.jdbc.user", "set"),
                Map.of("LAUREL_MAIL_FROM", "set@b.example", "LAUREL_DEMO", "false")));

    Options options = Options.parse(List.of("--jdbc-user", "said"), settings);

    assertThat(options.jdbcUrl()).isEqualTo("jdbc:mysql://set/laurel");
    assertThat(options.jdbcUser()).isEqualTo("said");
    assertThat(options.sender()).isEqualTo("set@b.example");
    assertThat(options.hasDemo()).isFalse();
  }
}
