package dev.laurel.kit.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.Mockito;

class SourceTest {

  private static Source properties(String... namesAndValues) {
    Map<String, String> properties = new HashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      properties.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    return Source.of(properties, Map.of());
  }

  private static Path file(Path folder, String... lines) throws IOException {
    return Files.writeString(folder.resolve("laurel.properties"), String.join("\n", lines));
  }

  @Test
  void takesPropertiesBeforeVariablesBeforeLinesOfTheFile(@TempDir Path folder) throws IOException {
    Path file =
        file(
            folder,
            "laurel.s3.bucket = of the file",
            "laurel.s3.region = of the file",
            "laurel.s3.prefix = of the file");
    Source source =
        Source.of(
            Map.of("laurel.s3.bucket", "of a property"),
            Map.of(
                "LAUREL_S3_BUCKET",
                "of a variable",
                "LAUREL_S3_REGION",
                "of a variable",
                "LAUREL_CONFIG",
                file.toString()));

    assertThat(List.of("s3.bucket", "s3.region", "s3.prefix", "jdbc.user"))
        .extracting(name -> source.text(name, "of nobody"))
        .containsExactly("of a property", "of a variable", "of the file", "of nobody");
  }

  @Test
  void takesContextParametersBeforeAllOfTheProcess() {
    ServletContext context = Mockito.mock(ServletContext.class);
    Mockito.when(context.getInitParameterNames())
        .thenAnswer(call -> Collections.enumeration(List.of("laurel.config", "other")));
    Mockito.when(context.getInitParameter("laurel.config")).thenReturn("/nowhere");

    assertThat(Source.of(context).text("config", "")).isEqualTo("/nowhere");
    assertThatThrownBy(() -> Source.of(context).text("s3.bucket", ""))
        .isInstanceOf(WrongSettingsException.class)
        .hasMessageContaining("/nowhere")
        .hasMessageContaining("context parameter laurel.config");
  }

  @Test
  void takesABlankValueForNone() {
    assertThat(properties("laurel.s3.bucket", "  ").text("s3.bucket", "none")).isEqualTo("none");
  }

  @Test
  void readsNothingThatNoGuideNames() {
    assertThatThrownBy(() -> properties().text("s3.colour", ""))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("laurel.s3.colour");
  }

  @ParameterizedTest
  @CsvSource({"true, true", "FALSE, false", ", false"})
  void readsFlags(String written, boolean meant) {
    Source source = written == null ? properties() : properties("laurel.demo", written);

    assertThat(source.flag("demo", false)).isEqualTo(meant);
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "64, 64", " 8 , 8"})
  void readsNumbersOfARange(String written, int meant) {
    assertThat(number(written)).isEqualTo(meant);
  }

  @ParameterizedTest
  @CsvSource({"0", "65", "many", "-1", "1.5", "99999999999"})
  void refusesOtherNumbersInWords(String written) {
    assertThatThrownBy(() -> number(written))
        .isInstanceOf(WrongSettingsException.class)
        .hasMessage(
            "laurel.timestamp.at-once is “%s” (system property laurel.timestamp.at-once); it takes a whole number from 1 to 64."
                .formatted(written));
  }

  private static int number(String written) {
    return properties("laurel.timestamp.at-once", written)
        .number("timestamp.at-once", 8, 1, 64, "a whole number from 1 to 64");
  }

  @ParameterizedTest
  @CsvSource({
    "https://tsa.example.org/{x",
    "https://tsa.[example.org",
    "https://tsa%example.org",
    "tsa"
  })
  void refusesWhatCanBeNoAddressInWords(String written) {
    Source source = properties("laurel.timestamp.url", written);

    assertThatThrownBy(() -> source.address("timestamp.url", "https?://\\S+", "an address"))
        .isInstanceOf(WrongSettingsException.class)
        .hasMessage(
            "laurel.timestamp.url is “%s” (system property laurel.timestamp.url); it takes an address."
                .formatted(written));
  }

  @Test
  void refusesWhatCanBeNoPathInWords() {
    assertThatThrownBy(() -> properties("laurel.signing.keystore", "a\0b").path("signing.keystore"))
        .isInstanceOf(WrongSettingsException.class)
        .hasMessageContaining("laurel.signing.keystore")
        .hasMessageEndingWith("it takes a path.");
  }

  @Test
  void saysWhereAWrongValueWasSet(@TempDir Path folder) throws IOException {
    Path file = file(folder, "laurel.demo = perhaps");
    Source variable = Source.of(Map.of(), Map.of("LAUREL_DEMO", "maybe"));
    Source line = properties("laurel.config", file.toString());

    assertThatThrownBy(() -> variable.flag("demo", false))
        .hasMessage(
            "laurel.demo is “maybe” (environment variable LAUREL_DEMO); it takes true or false.");
    assertThatThrownBy(() -> line.flag("demo", false))
        .hasMessageContaining("“perhaps” (line laurel.demo of the file " + file + ")");
  }

  @Test
  void readsSecretsFromVariablesAndFilesAlone(@TempDir Path folder) throws IOException {
    Path secret = Files.writeString(folder.resolve("secret"), "hush\nsecond line\n");
    Path file = file(folder, "laurel.jdbc.password = of the file");

    assertThat(properties().secret("jdbc.password")).isEmpty();
    assertThat(Source.of(Map.of(), Map.of("LAUREL_JDBC_PASSWORD", "hush")).secret("jdbc.password"))
        .hasValue("hush");
    assertThat(properties("laurel.jdbc.password-file", secret.toString()).secret("jdbc.password"))
        .hasValue("hush");
    assertThat(properties("laurel.config", file.toString()).secret("jdbc.password"))
        .hasValue("of the file");
    assertThatThrownBy(() -> properties("laurel.jdbc.password", "hush").secret("jdbc.password"))
        .isInstanceOf(WrongSettingsException.class)
        .hasMessageContaining("LAUREL_JDBC_PASSWORD")
        .hasMessageNotContaining("hush");
    assertThatThrownBy(
            () -> properties("laurel.jdbc.password-file", "/nowhere").secret("jdbc.password"))
        .hasMessageContaining("/nowhere")
        .hasMessageContaining("system property laurel.jdbc.password-file");
  }

  @Test
  void namesWhatIsNoSettingAndTheNearestThatIs(@TempDir Path folder) throws IOException {
    Path file = file(folder, "laurel.mail.form = a@b.example", "laurel.demo = true");
    Source source =
        Source.of(
            Map.of("laurel.jdbc.ulr", "x", "laurel.jdbc.user", "x", "java.io.tmpdir", "x"),
            Map.of("LAUREL_S3_BUKET", "x", "LAUREL_CONFIG", file.toString(), "PATH", "x"));

    assertThat(source.unknown())
        .containsExactly(
            new Source.Unknown("laurel.jdbc.ulr", "laurel.jdbc.url"),
            new Source.Unknown("LAUREL_S3_BUKET", "LAUREL_S3_BUCKET"),
            new Source.Unknown("laurel.mail.form", "laurel.mail.from"));
  }

  @Test
  void hidesWhatStandsInForOthers() {
    Source source =
        Source.of(
                Map.of("laurel.signing.keystore", "theirs"),
                Map.of("LAUREL_SIGNING_PKCS11", "theirs", "LAUREL_SIGNING_ALIAS", "theirs"))
            .instead(
                java.util.Set.of("signing.keystore", "signing.pkcs11"),
                Map.of("signing.pkcs11", "ours"));

    assertThat(List.of("signing.keystore", "signing.pkcs11", "signing.alias"))
        .extracting(name -> source.text(name, ""))
        .containsExactly("", "ours", "theirs");
  }
}
