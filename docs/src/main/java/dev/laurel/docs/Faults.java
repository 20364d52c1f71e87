package dev.laurel.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What leads nowhere in guides. */
final class Faults {

  /** A guide that is not there. */
  static final Guide NONE =
      new Guide("", "", List.of(), Set.of(), List.of(), List.of(), List.of(), List.of(), "");

  private final Map<String, Guide> guides;
  private final Predicate<String> isThere;
  private final List<String> faults = new ArrayList<>();

  /**
   * Of some guides.
   *
   * @param guides by name
   * @param isThere whether there is a picture at an address
   */
  Faults(Map<String, Guide> guides, Predicate<String> isThere) {
    this.guides = guides;
    this.isThere = isThere;
  }

  /** All of it, in words. */
  List<String> all() {
    guides.values().forEach(this::look);
    contents();
    return List.copyOf(faults);
  }

  private void look(Guide guide) {
    guide.faults().forEach(fault -> faults.add("%s.md %s.".formatted(guide.name(), fault)));
    for (String link : guide.links()) {
      if (!leadsSomewhere(guide, link)) {
        faults.add("%s.md leads to %s, which is not there.".formatted(guide.name(), link));
      }
    }
    guide.pictures().stream()
        .filter(isThere.negate())
        .forEach(
            picture ->
                faults.add("%s.md shows %s, which is not there.".formatted(guide.name(), picture)));
  }

  private boolean leadsSomewhere(Guide from, String link) {
    int hash = link.indexOf('#');
    String file = hash < 0 ? link : link.substring(0, hash);
    Guide to =
        file.isEmpty()
            ? from
            : file.endsWith(".md") ? guides.get(file.replaceFirst("\\.md$", "")) : null;
    return to != null && (hash < 0 || to.anchors().contains(link.substring(hash + 1)));
  }

  private void contents() {
    Set<String> named =
        guides.getOrDefault(Guide.FIRST, NONE).groups().stream()
            .flatMap(group -> group.entries().stream())
            .map(Guide.Entry::target)
            .collect(Collectors.toSet());
    guides.keySet().stream()
        .filter(name -> !name.equals(Guide.FIRST) && !named.contains(name + ".md"))
        .forEach(name -> faults.add("README.md does not name %s.md.".formatted(name)));
  }
}
