package dev.laurel.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.laurel.kit.configuration.Source;
import dev.laurel.kit.configuration.WrongSettingsException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostSettingsTest {

  @ParameterizedTest
  @CsvSource({
    "jdbc.url, postgres://db/laurel, such as jdbc:mysql://localhost:3306/laurel",
    "jdbc.url, jdbc:mysql://db, such as jdbc:mysql://localhost:3306/laurel",
    "origin, lms.example.org, such as https://lms.example.org",
    "origin, https://lms.example.org/path, without a path",
    "smtp.url, mail.example.org, smtp://mail.example.org:587",
    "mail.from, me, such as noreply@example.org",
    "demo, perhaps, true or false",
    "settle, soon, whole seconds from 0 to 600",
    "settle, 601, whole seconds from 0 to 600"
  })
  void refuseAWrongValueInWords(String name, String value, String words) {
    Source source = Source.of(Map.of(), Map.of(Source.variable(name), value));

    assertThatThrownBy(() -> HostSettings.of(source))
        .isInstanceOf(WrongSettingsException.class)
        .hasMessageContaining("laurel." + name + " is “" + value + "”")
        .hasMessageContaining("environment variable " + Source.variable(name))
        .hasMessageContaining(words);
  }

  @Test
  void takeWhatIsMeant() {
    HostSettings settings =
        HostSettings.of(
            Source.of(
                Map.of(
                    "laurel.jdbc.url",
                    "jdbc:mariadb://db/laurel",
                    "laurel.origin",
                    "https://lms.example.org/"),
                Map.of("LAUREL_JDBC_PASSWORD", "hush", "LAUREL_SMTP_URL", "smtp://me@mail:25")));

    assertThat(settings.jdbcUrl()).isEqualTo("jdbc:mysql://db/laurel");
    assertThat(settings.origin()).isEqualTo("https://lms.example.org");
    assertThat(settings.jdbcPassword()).isEqualTo("hush");
    assertThat(settings.smtp()).isEqualTo("smtp://me@mail:25");
    assertThat(settings.settleSeconds()).isEqualTo(15);
    assertThat(settings.toString()).doesNotContain("hush");
  }
}
