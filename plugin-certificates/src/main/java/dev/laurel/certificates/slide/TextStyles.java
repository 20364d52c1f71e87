package dev.laurel.certificates.slide;

import java.util.List;

/**
 * Where the text of one shape inherits from: list styles, the nearest first, each with properties
 * for nine levels.
 *
 * @param lists {@code a:lstStyle} elements and their like
 * @param character run properties that hold for all of the shape's text, unless a list style nearer
 *     than {@code after} says otherwise
 * @param after how many of the lists are nearer than {@code character}
 */
record TextStyles(Chain lists, Link character, int after) {

  /** Paragraph properties and what they inherit. */
  Chain paragraph(Xml own, int level) {
    return Chain.of(lists.scope(), own).then(lists.at(levelName(level)));
  }

  /**
   * Run properties and what they inherit.
   *
   * @param ofParagraph the default the paragraph itself sets
   */
  Chain run(Xml ofParagraph, Xml own, int level) {
    Chain inherited = lists.at(levelName(level), "a:defRPr");
    Chain near =
        new Chain(lists.scope(), lists.links().subList(0, Math.min(after, lists.links().size())))
            .at(levelName(level), "a:defRPr");
    int split = near.links().size();
    return Chain.of(lists.scope(), own, ofParagraph)
        .then(near)
        .then(new Chain(lists.scope(), character.xml().present() ? List.of(character) : List.of()))
        .then(new Chain(lists.scope(), inherited.links().subList(split, inherited.links().size())));
  }

  private static String levelName(int level) {
    return "a:lvl" + (level + 1) + "pPr";
  }
}
