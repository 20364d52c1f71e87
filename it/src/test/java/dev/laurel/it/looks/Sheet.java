package dev.laurel.it.looks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All pictures on one page, those that differ first. */
final class Sheet {

  private static final String HEAD =
      """
      <!doctype html><html lang="en"><meta charset="utf-8"><title>Looks</title>
      <style>
      body { font: 15px/1.5 sans-serif; margin: 1rem; background: #ddd; color: #111 }
      h2 { margin: 1.5rem 0 .3rem } ul { padding: 0; margin: 0; list-style: none; display: flex; flex-wrap: wrap; gap: .5rem }
      li { background: #fff; padding: .3rem; width: 150px } li.seen { outline: 4px solid #c00 } li.fresh { outline: 4px solid #06c }
      img { width: 150px; height: 170px; object-fit: cover; object-position: top; display: block; border: 1px solid #bbb }
      small { display: block } .kept { display: none } li.seen .kept { display: block }
      </style><h1>Looks</h1>
      """;

  private final Path folder;
  private final Map<String, List<Entry>> states = new LinkedHashMap<>();

  Sheet(Path folder) {
    this.folder = folder;
  }

  private record Entry(View view, Picture.@Nullable Difference difference, Path kept) {

    String kind() {
      return difference == null ? "fresh" : difference.isSeen() ? "seen" : "same";
    }
  }

  void add(String state, View view, Picture.@Nullable Difference difference, Path kept) {
    states.computeIfAbsent(state, any -> new ArrayList<>()).add(new Entry(view, difference, kept));
  }

  private long count(String kind) {
    return states.values().stream()
        .flatMap(List::stream)
        .filter(entry -> entry.kind().equals(kind))
        .count();
  }

  long taken() {
    return states.values().stream().mapToLong(List::size).sum();
  }

  long fresh() {
    return count("fresh");
  }

  long different() {
    return count("seen");
  }

  void write(List<String> faults) throws IOException {
    StringBuilder page = new StringBuilder(HEAD);
    page.append("<p>%d pictures, %d new, %d differ.</p>".formatted(taken(), fresh(), different()));
    if (!faults.isEmpty()) {
      page.append("<h2>axe-core</h2><ul class=\"faults\">");
      faults.forEach(fault -> page.append("<li style=\"width:100%\">").append(escaped(fault)));
      page.append("</ul>");
    }
    states.entrySet().stream()
        .sorted(java.util.Comparator.comparing(state -> !hasChange(state.getValue())))
        .forEachOrdered(state -> row(page, state.getKey(), state.getValue()));
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("index.html"), page);
  }

  private static boolean hasChange(List<Entry> entries) {
    return entries.stream().anyMatch(entry -> !entry.kind().equals("same"));
  }

  private void row(StringBuilder page, String state, List<Entry> entries) {
    page.append("<h2>%s</h2><ul>".formatted(escaped(state)));
    for (Entry entry : entries) {
      String file = "taken/" + state + "/" + entry.view().name() + ".png";
      page.append(
          "<li class=\"%s\"><a href=\"%s\"><img loading=\"lazy\" alt=\"\" src=\"%s\"></a><small>%s</small>"
              .formatted(entry.kind(), file, file, entry.view().name()));
      Picture.Difference off = entry.difference();
      if (off != null && off.isSeen()) {
        String kept = folder.toAbsolutePath().relativize(entry.kept().toAbsolutePath()).toString();
        page.append(
            "<a class=\"kept\" href=\"%s\"><img loading=\"lazy\" alt=\"\" src=\"%s\"></a><small>kept; %d points differ, the first at %d px</small>"
                .formatted(kept, kept, off.points(), off.top() * Picture.SMALLER));
      }
    }
    page.append("</ul>\n");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }
}
