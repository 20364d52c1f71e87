package dev.laurel.docs;

import dev.laurel.kit.web.Html;
import java.awt.Dimension;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/**
 * Makes a page of each guide in a folder: a small site without scripts, which looks like Laurel's
 * pages and follows the reader's system in light or dark. The first page, {@code README.md}, has
 * the contents: its lists of links are the navigation of all pages. A link, an anchor or a picture
 * that is not there, and a guide that the contents do not name, keep the site from being built.
 */
public final class SiteBuilder {

  private final Path source;
  private final Path target;

  /**
   * A builder.
   *
   * @param source the folder with the guides and the folder {@code pictures}
   * @param target the folder for the pages
   */
  public SiteBuilder(Path source, Path target) {
    this.source = source;
    this.target = target;
  }

  /**
   * Builds the site.
   *
   * @param arguments the folder with the guides, the folder for the pages
   */
  public static void main(String... arguments) throws IOException {
    new SiteBuilder(Path.of(arguments[0]), Path.of(arguments[1])).build();
  }

  /**
   * Builds the site.
   *
   * @throws IllegalArgumentException when something in the guides leads nowhere, with all of it
   */
  public void build() throws IOException {
    Map<String, Guide> guides = read();
    List<String> faults = new Faults(guides, this::isThere).all();
    if (!faults.isEmpty()) {
      throw new IllegalArgumentException(
          "The guides need mending:\n- " + String.join("\n- ", faults));
    }
    Files.createDirectories(target);
    for (Guide guide : guides.values()) {
      write(Guide.page(guide.name()), page(guide, guides));
      for (String picture : guide.pictures()) {
        Files.createDirectories(target.resolve(picture).getParent());
        Files.write(target.resolve(picture), Files.readAllBytes(source.resolve(picture)));
      }
    }
    write(
        "site.css", Tokens.of(resource("/META-INF/resources/static/laurel.css")) + own("site.css"));
    write("mark.svg", own("mark.svg"));
  }

  private Map<String, Guide> read() throws IOException {
    GuideReader reader = new GuideReader(this::size);
    Map<String, Guide> guides = new TreeMap<>();
    try (Stream<Path> files = Files.list(source)) {
      for (Path file : files.filter(one -> one.toString().endsWith(".md")).toList()) {
        String name = String.valueOf(file.getFileName()).replaceFirst("\\.md$", "");
        guides.put(name, reader.read(name, Files.readString(file)));
      }
    }
    return guides;
  }

  private boolean isThere(String picture) {
    return Files.isRegularFile(source.resolve(picture));
  }

  private Dimension size(String picture) {
    try {
      BufferedImage image =
          isThere(picture) ? ImageIO.read(source.resolve(picture).toFile()) : null;
      return image == null ? new Dimension() : new Dimension(image.getWidth(), image.getHeight());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String page(Guide guide, Map<String, Guide> guides) {
    boolean isFirst = guide.name().equals(Guide.FIRST);
    return own("page.html")
        .replace("{{title}}", escaped(isFirst ? guide.title() : guide.title() + " · Laurel"))
        .replace("{{kind}}", isFirst ? "first" : "guide")
        .replace("{{sections}}", isFirst ? "" : sections(guide))
        .replace("{{guides}}", contents(guides, guide.name()))
        .replace("{{content}}", guide.html());
  }

  private static String sections(Guide guide) {
    return guide.sections().size() < 2
        ? ""
        : guide.sections().stream()
            .map(
                one ->
                    "<li><a href=\"#%s\">%s</a></li>".formatted(one.anchor(), escaped(one.title())))
            .collect(
                Collectors.joining(
                    "",
                    "<nav class=\"sections\" aria-labelledby=\"sections\">"
                        + "<p id=\"sections\">On this page</p><ul>",
                    "</ul></nav>"));
  }

  private static String contents(Map<String, Guide> guides, String shown) {
    List<String> parts = new ArrayList<>();
    for (Guide.Group group : guides.getOrDefault(Guide.FIRST, Faults.NONE).groups()) {
      parts.add("<p>%s</p><ul>".formatted(escaped(group.title())));
      for (Guide.Entry entry : group.entries()) {
        parts.add(
            "<li><a href=\"%s\"%s>%s</a></li>"
                .formatted(
                    GuideReader.address(entry.target()),
                    entry.target().equals(shown + ".md") ? " aria-current=\"page\"" : "",
                    escaped(entry.title())));
      }
      parts.add("</ul>");
    }
    return String.join("", parts);
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(target.resolve(name), text);
  }

  private static String escaped(String text) {
    return Html.escaped(text).value();
  }

  private static String own(String name) {
    return resource("/dev/laurel/docs/" + name);
  }

  private static String resource(String path) {
    try (InputStream stream = SiteBuilder.class.getResourceAsStream(path)) {
      if (stream == null) {
        throw new IllegalStateException("There is no " + path);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
