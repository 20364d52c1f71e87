package dev.laurel.host;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laurel.test.SaidWords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SaidWordsTest {

  @Test
  void findsWordsBetweenTagsAndInAttributesThatAreRead(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("Page.vm"),
        """
        <h1>$m.text("page.TITLE", $page.of("a", "b"))</h1>## a comment
        <p class="lead" title="Closed">#if($page.isOpen && $page.n > 0)Open#{else}$page.state#end</p>
        <code>sha256sum</code> &nbsp; <b>Linux</b> <i aria-label="$m.text('page.A')">3 × 4</i>
        """);

    assertThat(SaidWords.inTemplates(folder, Set.of("Linux")))
        .containsExactly("Page.vm: Closed", "Page.vm: Open");
  }

  @Test
  void findsScriptsThatShowLiteralText(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("page.js"),
        "note.textContent = file.name; note.title = 'Open'; alert(`no`); form.dataset.sent = 'true';");

    assertThat(SaidWords.inScripts(folder))
        .containsExactly("page.js: .title = '", "page.js: alert(`");
  }
}
