package dev.laurel.host;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laurel.test.SaidWords;
import dev.laurel.test.Translations;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MessagesTest {

  private static final Path RESOURCES = Path.of("src/main/resources");
  private static final Path KIT = Path.of("../kit/src/main/resources");

  /** Words of no language: the module plugin-api. */
  private static final Set<String> NAMES = Set.of("plugin", "api");

  /** What other languages say as English does. */
  private static final Map<String, Set<String>> SHARED =
      Map.of(
          "*",
          Set.of("Northgate Academy"),
          "de",
          Set.of("Name", "Organisation", "Plugins", "Version {0}"),
          "fr",
          Set.of("Contribution", "Dates", "Mode", "Organisation", "Plugins", "Version {0}"));

  private final Translations translations =
      new Translations(RESOURCES.resolve("dev/laurel/host/messages.properties"));

  @Test
  void areThereInEveryLanguageThatIsOffered() {
    assertThat(translations.named())
        .containsExactlyInAnyOrder("en", "fr", "de", "es", "pt-BR", "zh-CN", "ar");
    assertThat(translations.languages()).isEqualTo(translations.named());
  }

  @Test
  void haveEveryTextInEveryLanguage() {
    assertThat(translations.unmatchedKeys()).isEmpty();
  }

  @Test
  void areAllWellFormed() {
    assertThat(translations.malformed()).isEmpty();
  }

  @Test
  void takeTheSameValuesInEveryLanguage() {
    assertThat(translations.otherArguments()).isEmpty();
  }

  @Test
  void haveEveryPluralFormOfTheirLanguage() {
    assertThat(translations.incompletePlurals()).isEmpty();
  }

  @Test
  void areTranslated() {
    assertThat(translations.untranslated(SHARED)).isEmpty();
  }

  @Test
  void areAllThatTemplatesAndScriptsSay() throws IOException {
    for (Path folder : new Path[] {RESOURCES, KIT}) {
      assertThat(SaidWords.inTemplates(folder, NAMES)).isEmpty();
      assertThat(SaidWords.inScripts(folder)).isEmpty();
    }
  }
}
