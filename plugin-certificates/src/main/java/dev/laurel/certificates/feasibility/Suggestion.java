package dev.laurel.certificates.feasibility;

import dev.laurel.certificates.slide.Box;
import dev.laurel.certificates.slide.Mapping;
import dev.laurel.certificates.slide.Paragraph;
import dev.laurel.certificates.slide.Placeholder;
import dev.laurel.certificates.slide.Run;
import dev.laurel.certificates.slide.Slide;
import dev.laurel.certificates.slide.Text;
import dev.laurel.certificates.slide.Token;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Words on a slide that somebody probably meant to be filled in, and with what. Nothing is taken
 * for a placeholder by it: people choose.
 *
 * @param mapping what to choose; without a field where there is no telling
 * @param where the name of the shape
 * @param place of the shape, in points of the slide
 */
public record Suggestion(Mapping mapping, String where, Box place) {

  /** Everything on a slide that looks as though it were to be filled in. */
  public static List<Suggestion> of(Slide slide) {
    Set<Suggestion> found = new LinkedHashSet<>();
    for (Text text : slide.texts()) {
      for (Paragraph paragraph : text.body().paragraphs()) {
        found.addAll(in(text, paragraph));
      }
    }
    return List.copyOf(found);
  }

  private static List<Suggestion> in(Text text, Paragraph paragraph) {
    List<Suggestion> found = new ArrayList<>();
    for (Run run : paragraph.runs()) {
      Token token = run.placeholder();
      if (token != null && !Placeholder.known(token.name())) {
        boolean near = NearestPlaceholder.plausible(token.name());
        found.add(
            of(text, run.text(), near ? NearestPlaceholder.to(token.name()).canonical() : ""));
      }
    }
    for (Lookalikes.Lookalike lookalike : Lookalikes.in(paragraph)) {
      String meant = lookalike.suggestion();
      if (meant != null) {
        found.add(
            of(
                text,
                lookalike.written(),
                meant.isEmpty() ? "" : meant.substring(2, meant.length() - 1)));
      }
    }
    if (paragraph.runs().stream().allMatch(run -> run.placeholder() == null) && found.isEmpty()) {
      for (String line : paragraph.text().split("\n", -1)) {
        plain(line).ifPresent(words -> found.add(of(text, words, meaning(words))));
      }
    }
    return found;
  }

  /** The part of a line that stands for something: all of it, or what follows a label. */
  private static Optional<String> plain(String line) {
    String whole = line.strip();
    if (PlainWords.meaning(whole).isPresent()) {
      return Optional.of(whole);
    }
    String behind = whole.substring(whole.indexOf(':') + 1).strip();
    return PlainWords.meaning(behind).isPresent() ? Optional.of(behind) : Optional.empty();
  }

  private static String meaning(String words) {
    return PlainWords.meaning(words).orElseThrow().canonical();
  }

  private static Suggestion of(Text text, String words, String field) {
    return new Suggestion(
        new Mapping(text.identity().id(), words, field), text.identity().name(), text.place());
  }
}
