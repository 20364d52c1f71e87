package dev.laurel.certificates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IconsTest {

  private static final Pattern NAMED =
      Pattern.compile("#(?:icon|iconFlip|(?:pill|note)\\(\"?[$.a-z]+\"?) ?\\(?\"([a-z0-9-]+)\"");

  @Test
  void areThereForEveryNameInATemplate() throws IOException {
    String icons;
    try (InputStream stream =
        Objects.requireNonNull(
            IconsTest.class.getResourceAsStream("/META-INF/resources/static/icons.svg"))) {
      icons = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
    Set<String> named = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/resources"))) {
      for (Path file : files.filter(one -> one.toString().endsWith(".vm")).toList()) {
        Matcher found = NAMED.matcher(Files.readString(file));
        while (found.find()) {
          named.add(found.group(1));
        }
      }
    }

    assertThat(named)
        .contains("person-check", "copy", "check-lg")
        .allSatisfy(name -> assertThat(icons).contains("id=\"i-" + name + "\""));
  }
}
