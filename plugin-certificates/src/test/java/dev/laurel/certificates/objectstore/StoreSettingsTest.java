package dev.laurel.certificates.objectstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.laurel.kit.configuration.Source;
import dev.laurel.kit.configuration.WrongSettingsException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoreSettingsTest {

  private static Optional<StoreSettings> of(
      Map<String, String> properties, Map<String, String> environment) {
    return StoreSettings.of(Source.of(properties, environment));
  }

  @Test
  void keepDocumentsInTheDatabaseWhereNothingIsSaid() {
    assertThat(of(Map.of(), Map.of())).isEmpty();
  }

  @Test
  void takePropertiesBeforeVariables() {
    StoreSettings settings =
        of(
                Map.of("laurel.documents", "s3", "laurel.s3.bucket", "mine"),
                Map.of(
                    "LAUREL_S3_BUCKET", "other",
                    "LAUREL_S3_ENDPOINT", "http://localhost:9000",
                    "LAUREL_S3_PREFIX", "certificates/",
                    "LAUREL_S3_ACCESS_KEY_ID", "key",
                    "LAUREL_S3_SECRET_ACCESS_KEY", "hush"))
            .orElseThrow();

    assertThat(settings)
        .isEqualTo(
            new StoreSettings(
                true,
                URI.create("http://localhost:9000"),
                "us-east-1",
                "mine",
                "certificates/",
                true,
                new StoreSettings.Keys("key", "hush")));
    assertThat(settings.toString()).doesNotContain("hush");
  }

  @Test
  void stillReadTheObjectStoreWhenNewDocumentsGoToTheDatabase() {
    assertThat(of(Map.of("laurel.s3.bucket", "mine"), Map.of()))
        .hasValueSatisfying(settings -> assertThat(settings.isChosen()).isFalse());
  }

  @Test
  void readKeysFromAFile(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("credentials");
    Files.writeString(file, "[default]\naws_access_key_id = key\naws_secret_access_key = a/b+c=\n");

    assertThat(
            of(
                    Map.of("laurel.s3.bucket", "b", "laurel.s3.credentials-file", file.toString()),
                    Map.of())
                .map(StoreSettings::keys))
        .hasValue(new StoreSettings.Keys("key", "a/b+c="));
  }

  @ParameterizedTest
  @CsvSource({
    "laurel.documents, s4, takes database or s3",
    "laurel.documents, s3, Set laurel.s3.bucket",
    "laurel.s3.endpoint, localhost:9000, takes an address such as",
    "laurel.s3.path-style, maybe, takes true or false",
    "laurel.s3.credentials-file, /nowhere/keys, cannot be read"
  })
  void sayWhatIsWrong(String name, String value, String words) {
    Map<String, String> properties =
        name.equals("laurel.documents")
            ? Map.of(name, value)
            : Map.of(name, value, "laurel.s3.bucket", "mine");

    assertThatThrownBy(() -> of(properties, Map.of()))
        .isInstanceOf(WrongSettingsException.class)
        .hasMessageContaining(words);
  }

  @Test
  void askForBothHalvesOfAKey() {
    assertThatThrownBy(
            () -> of(Map.of("laurel.s3.bucket", "b"), Map.of("LAUREL_S3_ACCESS_KEY_ID", "key")))
        .hasMessageContaining("LAUREL_S3_SECRET_ACCESS_KEY");
  }
}
