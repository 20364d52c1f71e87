package dev.laurel.certificates.fuzz;

import dev.laurel.certificates.key.KeyFuzz;
import dev.laurel.certificates.objectstore.StoreSettings;
import dev.laurel.certificates.signature.SignatureFuzz;
import dev.laurel.certificates.web.WebFuzz;
import dev.laurel.kit.configuration.Source;
import dev.laurel.kit.configuration.WrongSettingsException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Settings, whatever their values; files that they name are not opened. */
final class Settings {

  private static final List<Consumer<Source>> READERS =
      List.of(KeyFuzz::settings, StoreSettings::of, SignatureFuzz::settings, WebFuzz::settings);

  private Settings() {}

  /** Lines of a name, {@code =} and a value. */
  static void read(byte[] input) {
    Map<String, String> settings = new HashMap<>();
    new String(input, StandardCharsets.UTF_8).lines().forEach(line -> put(line, settings));
    Source source = new Source(settings::get, settings::get);
    for (Consumer<Source> reader : READERS) {
      try {
        reader.accept(source);
      } catch (WrongSettingsException told) {
        if (String.valueOf(told.getMessage()).isBlank()) {
          throw new AssertionError("What is wrong is not said", told);
        }
      }
    }
  }

  private static void put(String line, Map<String, String> settings) {
    int equals = line.indexOf('=');
    String name = equals < 0 ? "" : line.substring(0, equals);
    if (!name.endsWith("file") && !name.endsWith("FILE") && !name.endsWith("config")) {
      settings.put(name, line.substring(equals + 1));
    }
  }
}
