package dev.laurel.certificates.configuration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Where settings come from: system properties {@code laurel.…} and, where one is not set,
 * environment variables {@code LAUREL_…}.
 *
 * @param properties a property by its whole name, or null
 * @param environment a variable by its whole name, or null
 */
public record Source(
    UnaryOperator<@Nullable String> properties, UnaryOperator<@Nullable String> environment) {

  /** Those of this process. */
  public static Source ofProcess() {
    return new Source(System::getProperty, System::getenv);
  }

  /**
   * A setting, stripped.
   *
   * @param name without {@code laurel.}, such as {@code s3.path-style}
   * @param otherwise when it is not set, or blank
   */
  public String text(String name, String otherwise) {
    String found = properties.apply("laurel." + name);
    if (found == null) {
      found = environment.apply(variable(name));
    }
    return found == null || found.isBlank() ? otherwise : found.strip();
  }

  /**
   * A secret: the first line of the file that {@code laurel.NAME-file} names, or the variable
   * {@code LAUREL_NAME}. Never a property, which others on the machine can see.
   *
   * @throws WrongSettingsException when the file cannot be read
   */
  public Optional<String> secret(String name) {
    String file = text(name + "-file", "");
    if (file.isEmpty()) {
      return Optional.ofNullable(environment.apply(variable(name)));
    }
    try {
      return Optional.of(
          Files.readString(Path.of(file)).lines().findFirst().map(String::strip).orElse(""));
    } catch (IOException e) {
      throw new WrongSettingsException(
          "The file “%s”, which laurel.%s-file names, cannot be read.".formatted(file, name));
    }
  }

  /** The environment variable of a setting. */
  public static String variable(String name) {
    return "LAUREL_" + name.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
  }
}
