package dev.laurel.certificates.objectstore;

import dev.laurel.kit.configuration.Source;
import dev.laurel.kit.configuration.WrongSettingsException;
import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * Where documents go and how the object store is reached.
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
   * As settings say.
   *
   * @return nothing when no object store is configured
   * @throws WrongSettingsException when they contradict themselves
   */
  public static Optional<StoreSettings> of(Source source) {
    String documents = source.choice("documents", "database", "database", "s3");
    String bucket = source.text("s3.bucket", "");
    if (bucket.isEmpty()) {
      if (documents.equals("s3")) {
        throw new WrongSettingsException(
            "laurel.documents is s3, but no bucket is named. Set laurel.s3.bucket.");
      }
      return Optional.empty();
    }
    URI endpoint =
        source
            .address(
                "s3.endpoint",
                "https?://[^/?#\\s]+/?",
                "an address such as https://s3.example.org:9000")
            .orElse(null);
    return Optional.of(
        new StoreSettings(
            documents.equals("s3"),
            endpoint,
            source.text("s3.region", "us-east-1"),
            bucket,
            source.text("s3.prefix", ""),
            source.flag("s3.path-style", endpoint != null),
            keys(source)));
  }

  private static @Nullable Keys keys(Source source) {
    Path file = source.path("s3.credentials-file").orElse(null);
    if (file != null) {
      return ofFile(file, source);
    }
    String id = source.secret("s3.access-key-id").orElse(null);
    String secret = source.secret("s3.secret-access-key").orElse(null);
    if ((id == null) != (secret == null)) {
      throw new WrongSettingsException(
          "Set both LAUREL_S3_ACCESS_KEY_ID and LAUREL_S3_SECRET_ACCESS_KEY, or neither.");
    }
    return id == null || secret == null ? null : new Keys(id.strip(), secret.strip());
  }

  /** A file in the form of {@code ~/.aws/credentials}. */
  private static Keys ofFile(Path file, Source source) {
    Properties lines = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      lines.load(reader);
    } catch (IOException e) {
      throw new WrongSettingsException(
          "The file “%s”, which the %s names, cannot be read."
              .formatted(file, source.where("s3.credentials-file")));
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
