package dev.laurel.certificates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What pages lead to in the guides is in the guides that are packed with the plugin. */
class HelpLinksTest {

  private static final Pattern IN_TEMPLATES =
      Pattern.compile("#help\\(\"([a-z0-9-]+)\" \"([a-z0-9-]+)\" \\$");
  private static final Pattern IN_SETTINGS =
      Pattern.compile("\\.help\\(\\s*\"([a-z0-9-]+)\",\\s*\"([a-z0-9-]+)\"\\)");
  private static final Pattern IN_FINDINGS = Pattern.compile("docs/([a-z0-9-]+)\\.md#([a-z0-9-]+)");

  @Test
  void leadsFromPagesToParagraphsThatAreThere() throws IOException {
    Set<String> links = links(IN_TEMPLATES, Path.of("src/main/resources"), ".vm");

    assertThat(links).hasSizeGreaterThan(25);
    assertThat(all("#help(")).as("each names its paragraph").isEqualTo(all(IN_TEMPLATES));
    assertThat(links).allSatisfy(HelpLinksTest::isThere);
  }

  @Test
  void leadsFromSettingsAndFindingsToParagraphsThatAreThere() throws IOException {
    Set<String> links = links(IN_SETTINGS, Path.of("src/main/java"), ".java");
    assertThat(links).hasSizeGreaterThan(3).allSatisfy(HelpLinksTest::isThere);

    Set<String> findings = links(IN_FINDINGS, Path.of("src/main/java"), ".java");
    assertThat(findings).hasSizeGreaterThan(5).allSatisfy(HelpLinksTest::isThere);
  }

  @Test
  void guidesNeedNeitherScriptsNorOtherServers() throws IOException {
    for (String guide : Set.of("index", "administrator", "instructor", "learner", "manager")) {
      assertThat(page(guide))
          .doesNotContain(
              "<script",
              "<style",
              " style=",
              " src=\"http",
              "<link rel=\"stylesheet\" href=\"http");
    }
  }

  private static void isThere(String link) {
    String[] parts = link.split("#", 2);
    assertThat(page(parts[0])).as(link).contains(" id=\"" + parts[1] + "\"");
  }

  private static String page(String guide) {
    String path = "/META-INF/resources/help/" + guide + ".html";
    try (InputStream stream = HelpLinksTest.class.getResourceAsStream(path)) {
      assertThat(stream).as(path).isNotNull();
      return stream == null ? "" : new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static long all(String words) throws IOException {
    return all(Pattern.compile(Pattern.quote(words)));
  }

  private static long all(Pattern pattern) throws IOException {
    long count = 0;
    try (Stream<Path> files = Files.walk(Path.of("src/main/resources"))) {
      for (Path file : files.filter(one -> one.toString().endsWith(".vm")).toList()) {
        count += pattern.matcher(Files.readString(file)).results().count();
      }
    }
    return count;
  }

  private static Set<String> links(Pattern pattern, Path folder, String ending) throws IOException {
    Set<String> links = new TreeSet<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(one -> one.toString().endsWith(ending)).toList()) {
        Matcher found = pattern.matcher(Files.readString(file));
        while (found.find()) {
          links.add(found.group(1) + "#" + found.group(2));
        }
      }
    }
    return links;
  }
}
