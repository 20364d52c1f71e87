package dev.laurel.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteBuilderTest {

  @TempDir private Path folder = Path.of("");

  private Path target;

  @BeforeEach
  void prepare() throws IOException {
    target = folder.resolve("site");
    guide("README", "# Guides", "", "## All", "", "- [One](one.md)\\", "  about it");
  }

  private void guide(String name, String... lines) throws IOException {
    Files.writeString(folder.resolve(name + ".md"), String.join("\n", lines));
  }

  private String page(String name) throws IOException {
    new SiteBuilder(folder, target).build();
    return Files.readString(target.resolve(name));
  }

  @Test
  void leadsFromPageToPageAsFromFileToFile() throws IOException {
    guide("one", "# One", "", "See [there](#a-part) and [all](README.md#all).", "", "## A part");

    assertThat(page("one.html"))
        .contains("<a href=\"#a-part\">there</a>", "<a href=\"index.html#all\">all</a>")
        .contains("<h2 id=\"a-part\"><a href=\"#a-part\">A part</a></h2>")
        .contains("<a href=\"one.html\" aria-current=\"page\">One</a>");
    assertThat(page("index.html")).contains("<li><a href=\"one.html\">One</a>");
  }

  @Test
  void givesHeadingsTheAddressesThatRepositoriesGiveThem() throws IOException {
    guide("one", "# One", "## `x.y`: What’s it, & how?", "## Twice", "## Twice", "## Ä_b-c");

    assertThat(page("one.html"))
        .contains("id=\"xy-whats-it--how\"", "id=\"twice\"", "id=\"twice-1\"", "id=\"ä_b-c\"");
  }

  @Test
  void isNotBuiltWhileSomethingLeadsNowhere() throws IOException {
    guide(
        "one",
        "# One",
        "[gone](two.md), [no part](README.md#none), [outside](../LICENSE), [here](#no)",
        "",
        "![a picture](pictures/none.png)");
    guide(
        "alone",
        "# Alone",
        "",
        "# Twice",
        "",
        "<b>loud</b>",
        "",
        "| a | |",
        "|---|---|",
        "| b | c |");

    assertThatThrownBy(() -> new SiteBuilder(folder, target).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("one.md leads to two.md, which is not there.")
        .hasMessageContaining("one.md leads to README.md#none, which is not there.")
        .hasMessageContaining("one.md leads to ../LICENSE, which is not there.")
        .hasMessageContaining("one.md leads to #no, which is not there.")
        .hasMessageContaining("one.md shows pictures/none.png, which is not there.")
        .hasMessageContaining("alone.md has 2 main headings.")
        .hasMessageContaining("alone.md has HTML: <b>.")
        .hasMessageContaining("alone.md has a table in which a column has no name: a.")
        .hasMessageContaining("README.md does not name alone.md.");
    assertThat(target).doesNotExist();
  }

  @Test
  void showsPicturesInTheirSizeAndWithTheirWords() throws IOException {
    Files.createDirectories(folder.resolve("pictures"));
    ImageIO.write(
        new BufferedImage(30, 20, BufferedImage.TYPE_INT_RGB),
        "png",
        folder.resolve("pictures/a.png").toFile());
    guide("one", "# One", "", "![A tab](pictures/a.png)", "", "![](pictures/a.png)");

    assertThatThrownBy(() -> page("one.html"))
        .hasMessageContaining("one.md shows pictures/a.png without words for it.");

    guide("one", "# One", "", "![A tab](pictures/a.png)");
    assertThat(page("one.html"))
        .contains("width=\"30\"", "height=\"20\"", "loading=\"lazy\"", "alt=\"A tab\"")
        .contains("<figcaption>A tab</figcaption>");
    assertThat(target.resolve("pictures/a.png"))
        .hasSameBinaryContentAs(folder.resolve("pictures/a.png"));
  }

  @Test
  void tellsInEachCellWhatItsColumnIs() throws IOException {
    guide("one", "# One", "", "| setting | is |", "|---|---|", "| `a_b.c` | less < more |");

    assertThat(page("one.html"))
        .contains("<td data-label=\"setting\"><code>a_<wbr>b.<wbr>c</code></td>")
        .contains("<td data-label=\"is\">less &lt; more</td>");
  }

  @Test
  void needsNeitherScriptsNorStylesInItsPages() throws IOException {
    guide("one", "# One", "", "<!-- Part.java#code -->", "```java", "if (a < b) {}", "```");

    assertThat(page("one.html"))
        .doesNotContain("<script", "<style", "style=", "Part.java")
        .contains("if (a &lt; b) {}");
    assertThat(Files.readString(target.resolve("site.css")))
        .contains("--l-accent: var(--laurel-accent, #12604f)")
        .contains("@media screen and (prefers-color-scheme: dark) { :root {");
  }
}
