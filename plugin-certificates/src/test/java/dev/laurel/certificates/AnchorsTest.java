package dev.laurel.certificates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AnchorsTest {

  private static final Pattern MACRO = Pattern.compile("#macro\\(\\s*(\\w+)");
  private static final Pattern ANCHOR = Pattern.compile("=\"[^\"$]*#(\\w+)\"");

  @Test
  void areNotReadAsMacrosOfTheirName() throws IOException {
    Set<String> macros = new TreeSet<>();
    Set<String> anchors = new TreeSet<>();
    List<Path> templates = new ArrayList<>();
    for (String folder : List.of("src/main/resources", "../kit/src/main/resources")) {
      try (Stream<Path> files = Files.walk(Path.of(folder))) {
        files.filter(one -> one.toString().endsWith(".vm")).forEach(templates::add);
      }
    }
    for (Path template : templates) {
      find(MACRO, template, macros);
      find(ANCHOR, template, anchors);
    }

    assertThat(anchors).contains("replace").doesNotContainAnyElementsOf(macros);
  }

  private static void find(Pattern pattern, Path template, Set<String> into) throws IOException {
    Matcher found = pattern.matcher(Files.readString(template));
    while (found.find()) {
      into.add(found.group(1));
    }
  }
}
