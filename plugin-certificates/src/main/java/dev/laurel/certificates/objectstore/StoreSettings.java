package dev.laurel.certificates.objectstore;

import dev.laurel.certificates.configuration.Source;
import dev.laurel.certificates.configuration.WrongSettingsException;
import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Where documents go and how the object store is reached. Read from system properties {@code
 * laurel.…} and, where one is not set, environment variables {@code LAUREL_…}; secrets only from
 * the environment or a file.
 *
 * @param isChosen whether new documents go to the object store; those in it are read in any case
 * @param endpoint of the store; null for Amazon's own
 * @param region the region, for Amazon's addresses and signatures
 * @param bucket the bucket, which must be there
 * @param prefix what all names of objects begin with; may be empty
 * @param isPathStyle whether the bucket is a part of the path rather than of the host's name
 * @param keys who signs in; null for the chain of the AWS SDK (environment, profile, instance role)
 */
public record StoreSettings(
    boolean isChosen,
    @Nullable URI endpoint,
    String region,
    String bucket,
    String prefix,
    boolean isPathStyle,
    @Nullable Keys keys) {

  /** An access key and its secret. */
  public record Keys(String id, String secret) {

    @Override
    public String toString() {
      return "Keys[" + id + "]";
    }
  }

  /**
   * The settings of this process.
   *
   * @return nothing when no object store is configured
   * @throws WrongSettingsException when they contradict themselves
   */
  public static Optional<StoreSettings> ofProcess() {
    return of(System::getProperty, System::getenv);
  }

  /** The settings that two sources give: properties first. */
  static Optional<StoreSettings> of(
      UnaryOperator<@Nullable String> properties, UnaryOperator<@Nullable String> environment) {
    Source source = new Source(properties, environment);
    String documents = source.text("documents", "database").toLowerCase(Locale.ROOT);
    if (!documents.equals("database") && !documents.equals("s3")) {
      throw new WrongSettingsException(
          "laurel.documents is “%s”; it takes database or s3.".formatted(documents));
    }
    String bucket = source.text("s3.bucket", "");
    if (bucket.isEmpty()) {
      if (documents.equals("s3")) {
        throw new WrongSettingsException(
            "laurel.documents is s3, but no bucket is named. Set laurel.s3.bucket.");
      }
      return Optional.empty();
    }
    URI endpoint = endpoint(source.text("s3.endpoint", ""));
    String style = source.text("s3.path-style", String.valueOf(endpoint != null));
    if (!style.equals("true") && !style.equals("false")) {
      throw new WrongSettingsException(
          "laurel.s3.path-style is “%s”; it takes true or false.".formatted(style));
    }
    return Optional.of(
        new StoreSettings(
            documents.equals("s3"),
            endpoint,
            source.text("s3.region", "us-east-1"),
            bucket,
            source.text("s3.prefix", ""),
            style.equals("true"),
            keys(source, environment)));
  }

  private static @Nullable URI endpoint(String text) {
    if (text.isEmpty()) {
      return null;
    }
    if (!text.matches("https?://[^/?#\\s]+/?")) {
      throw new WrongSettingsException(
          "laurel.s3.endpoint is “%s”; it takes an address such as https://s3.example.org:9000."
              .formatted(text));
    }
    return URI.create(text);
  }

  private static @Nullable Keys keys(Source source, UnaryOperator<@Nullable String> environment) {
    String file = source.text("s3.credentials-file", "");
    if (!file.isEmpty()) {
      return ofFile(file);
    }
    String id = environment.apply("LAUREL_S3_ACCESS_KEY_ID");
    String secret = environment.apply("LAUREL_S3_SECRET_ACCESS_KEY");
    if ((id == null) != (secret == null)) {
      throw new WrongSettingsException(
          "Set both LAUREL_S3_ACCESS_KEY_ID and LAUREL_S3_SECRET_ACCESS_KEY, or neither.");
    }
    return id == null || secret == null ? null : new Keys(id.strip(), secret.strip());
  }

  /** A file in the form of {@code ~/.aws/credentials}. */
  private static Keys ofFile(String file) {
    Properties lines = new Properties();
    try (Reader reader = Files.newBufferedReader(Path.of(file))) {
      lines.load(reader);
    } catch (IOException e) {
      throw new WrongSettingsException(
          "The file “%s”, which laurel.s3.credentials-file names, cannot be read.".formatted(file));
    }
    String id = lines.getProperty("aws_access_key_id");
    String secret = lines.getProperty("aws_secret_access_key");
    if (id == null || secret == null) {
      throw new WrongSettingsException(
          "The file “%s” lacks a line aws_access_key_id = … or aws_secret_access_key = …"
              .formatted(file));
    }
    return new Keys(id.strip(), secret.strip());
  }
}
