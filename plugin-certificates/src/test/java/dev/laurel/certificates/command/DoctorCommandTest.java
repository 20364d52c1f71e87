package dev.laurel.certificates.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.laurel.kit.persistence.Migrations;
import dev.laurel.kit.web.Json;
import dev.laurel.test.MariaDb;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** On the command line, without a host; settings are those of this process. */
@ExtendWith(MariaDb.class)
class DoctorCommandTest {

  private final DataSource dataSource;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream problems = new ByteArrayOutputStream();

  DoctorCommandTest(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  @AfterEach
  void forgetSettings() {
    System.clearProperty("laurel.signing.keystore");
    System.clearProperty("laurel.verify.address");
  }

  private int run(String... words) {
    return new DoctorCommand(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(problems, true, StandardCharsets.UTF_8),
            Map.of("LAUREL_JDBC_PASSWORD", "")::get,
            Clock.systemUTC())
        .run(List.of(words));
  }

  private String said() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String url() throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      return connection.getMetaData().getURL().replaceFirst("\\?.*", "");
    }
  }

  @Test
  void saysWhatIsWithoutADatabase() {
    assertThat(run("--origin", "https://lms.example.org/")).as(said()).isZero();

    assertThat(said())
        .contains("[fine] Signing key – No signing key is configured")
        .contains("begins with https://lms.example.org/plugins/certificates/v/")
        .contains("0 wrong, no warnings, 6 fine.")
        .doesNotContain("Database");
  }

  @Test
  void endsWithOneForWarnings() {
    assertThat(run("--origin", "http://localhost:8080")).isOne();

    assertThat(said())
        .contains("[warning] Verification address – ")
        .contains("    See docs/administrator.md#verification-pages · ADDRESS_LOCAL");
  }

  @Test
  void endsWithTwoForAPluginThatWouldNotStart(@TempDir Path folder) {
    Path none = folder.resolve("none.p12");

    assertThat(run("-Dlaurel.signing.keystore=" + none, "--lang", "fr")).isEqualTo(2);

    assertThat(said()).contains("[erreur] Clé de signature – ", "KEY_UNUSABLE");
  }

  @Test
  void looksAtADatabaseBeforeAndAfterThePluginHasMadeItsTables() throws Exception {
    assertThat(run("--jdbc-url", url(), "--jdbc-user", "root", "--json")).isOne();
    JsonNode before = Json.MAPPER.readTree(said());
    assertThat(before.findValuesAsText("code"))
        .contains("SCHEMA_NONE", "MAIL_NOT_CHECKED", "STORAGE_NOT_CHECKED", "CLOCK_FINE");

    Migrations.run(
        dataSource,
        "db/migration/certificates",
        "cert_schema_history",
        DoctorCommandTest.class.getClassLoader());
    out.reset();

    assertThat(run("--jdbc-url", url(), "--jdbc-user", "root", "--json")).as(said()).isZero();
    assertThat(Json.MAPPER.readTree(said()).findValuesAsText("code"))
        .contains("SCHEMA_FINE", "MAIL_NONE_YET", "STORAGE_DATABASE", "JOBS_FINE");
  }

  @Test
  void endsWithTwoWhenTheDatabaseIsNotThere() throws IOException {
    assertThat(run("--jdbc-url", "jdbc:mysql://127.0.0.1:1/laurel", "--json")).isEqualTo(2);

    assertThat(Json.MAPPER.readTree(said()).findValuesAsText("code"))
        .contains("DATABASE_UNREACHABLE", "SCHEMA_NOT_CHECKED", "FONTS_NOT_CHECKED");
  }

  @Test
  void endsWithThreeForAWrongCommandLine() {
    assertThat(run("--nonsense")).isEqualTo(3);
    assertThat(run("-Dfile.encoding=x")).isEqualTo(3);
    assertThat(problems.toString(StandardCharsets.UTF_8))
        .contains("There is no option --nonsense.", "doctor --help");
    assertThat(run("--help")).isZero();
    assertThat(said()).contains("Exit code:");
  }
}
