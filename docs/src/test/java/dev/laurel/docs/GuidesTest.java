package dev.laurel.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The guides as they are. */
class GuidesTest {

  private static final Pattern PICTURE = Pattern.compile("pictures/([a-z-]+\\.[a-z]+)");

  private static List<Path> guides() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("."))) {
      List<Path> guides =
          new ArrayList<>(files.filter(one -> one.toString().endsWith(".md")).toList());
      guides.add(Path.of("..", "README.md"));
      return guides;
    }
  }

  private static Set<String> pictures(Path guide) throws IOException {
    return PICTURE
        .matcher(Files.readString(guide))
        .results()
        .map((MatchResult found) -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void showEveryPictureThatIsTaken() throws IOException {
    Set<String> shown = new TreeSet<>();
    for (Path guide : guides()) {
      shown.addAll(pictures(guide));
    }
    try (Stream<Path> files = Files.list(Path.of("pictures"))) {
      Set<String> taken =
          files
              .map(one -> String.valueOf(one.getFileName()))
              .collect(Collectors.toCollection(TreeSet::new));
      assertThat(shown).isEqualTo(taken);
    }
  }

  @Test
  void showSomethingToEachReader() throws IOException {
    for (String reader :
        List.of(
            "administrator",
            "operations",
            "instructor",
            "manager",
            "learner",
            "verifying",
            "plugin-author",
            "host-author",
            "designing-templates")) {
      assertThat(pictures(Path.of(reader + ".md"))).as(reader).hasSizeGreaterThanOrEqualTo(2);
    }
  }
}
