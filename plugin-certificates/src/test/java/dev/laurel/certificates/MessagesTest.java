package dev.laurel.certificates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laurel.test.SaidWords;
import dev.laurel.test.Translations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTest {

  private static final Path RESOURCES = Path.of("src/main/resources");

  /** Words of no language. */
  private static final Set<String> NAMES =
      Set.of("Linux", "macOS", "Windows", "PDF", "pptx", "potx", "ttf", "otf");

  /** What other languages say as English does. */
  private static final Map<String, Set<String>> SHARED =
      Map.of(
          "*",
          Set.of(
              "Open Badge",
              "Open Badges",
              "Project Manager",
              "Customer Success Manager",
              "Diwan",
              "{0,number} GB",
              "{0,number} KB",
              "{0,number} MB",
              "{0,number} ms"),
          "de",
          Set.of("Export", "Name", "Organisation", "Status", "Text", "Version {0,number}"),
          "fr",
          Set.of(
              "Actions",
              "Angle",
              "Exception",
              "Exceptions",
              "Export",
              "Final",
              "Invalidations",
              "Mode",
              "Note",
              "Ok",
              "Organisation",
              "Public",
              "Version {0,number}",
              "Versions",
              "version {0,number}",
              "{0} · version {1}",
              "{0}, version {1,number}"));

  private final Translations translations =
      new Translations(RESOURCES.resolve("dev/laurel/certificates/messages.properties"));

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
  void nameTheLanguageOfAMail() {
    assertThat(translations.languages())
        .allSatisfy(tag -> assertThat(translations.text(tag, "mail.LANGUAGE")).isEqualTo(tag));
  }

  @Test
  void areAllThatTemplatesAndScriptsSay() throws IOException {
    assertThat(SaidWords.inTemplates(RESOURCES, NAMES)).isEmpty();
    assertThat(SaidWords.inScripts(RESOURCES)).isEmpty();
  }

  @Test
  void haveEveryKeyThatATemplateNames() throws IOException {
    Pattern key = Pattern.compile("m\\.text\\([\"']([a-z]+\\.[A-Z_]+)[\"']");
    Set<String> missing = new TreeSet<>();
    try (Stream<Path> files = Files.walk(RESOURCES)) {
      for (Path file : files.filter(one -> one.toString().endsWith(".vm")).toList()) {
        Matcher used = key.matcher(Files.readString(file));
        while (used.find()) {
          if (translations.text("en", used.group(1)) == null) {
            missing.add(file.getFileName() + " " + used.group(1));
          }
        }
      }
    }
    assertThat(missing).isEmpty();
  }
}
