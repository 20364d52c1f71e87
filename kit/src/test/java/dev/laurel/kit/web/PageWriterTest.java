package dev.laurel.kit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PageWriterTest {

  private final PageWriter writer =
      new PageWriter(
          PageWriterTest.class.getClassLoader(),
          new Messages(PageWriterTest.class.getClassLoader(), "dev.laurel.kit.web.words"),
          "/static",
          List.of("dev/laurel/kit/web/lists.vm"));

  /** What the template shows. */
  public record Greeting(String name, Html mark, List<String> others) implements Page {
    @Override
    public String template() {
      return "dev/laurel/kit/web/Greeting.vm";
    }
  }

  @Test
  void escapesWhateverIsNotHtml() {
    String html = write(new Greeting("<b>&\"'", new Html("<i>!</i>"), List.of("a<b")), "en");

    assertThat(html)
        .contains(
            "<p title=\"&lt;b&gt;&amp;&quot;&#39;\">Hello &lt;b&gt;&amp;&quot;&#39;, 1 other</p>")
        .contains("<i>!</i>")
        .contains("href=\"/static/icons.svg#i-check-lg\"")
        .contains("<li>a&lt;b</li>");
  }

  @Test
  void speaksTheReadersLanguageAndEnglishWhereThereIsNone() {
    assertThat(write(new Greeting("Ana", new Html(""), List.of()), "fr")).contains("Bonjour Ana");
    assertThat(write(new Greeting("Ana", new Html(""), List.of()), "xh")).contains("Hello Ana");
  }

  @Test
  void reachesNoClassesFromATemplate() {
    assertThatThrownBy(
            () ->
                writer.write(
                    "dev/laurel/kit/web/Attack.vm", Map.of("page", "text"), Locale.ENGLISH))
        .isInstanceOf(RuntimeException.class);
  }

  private String write(Page page, String language) {
    return writer.write(page, Locale.forLanguageTag(language)).value();
  }
}
