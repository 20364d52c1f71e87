package dev.laurel.certificates.mail;

import java.util.List;

/**
 * Something that somebody should know.
 *
 * @param kind what kind of news, in upper case; its words are under {@code mail.KIND_SUBJECT},
 *     {@code mail.KIND_TEXT} and {@code mail.KIND_ACTION}
 * @param about an id of what it is about, at most 64 ASCII characters: of the same news about the
 *     same thing, the latest is told
 * @param facts what goes into the words, from position 0, each in one line; together at most 2000
 *     characters
 * @param words what somebody said, or empty
 * @param address of the page where something can be done, beginning with {@code /}
 */
public record News(String kind, String about, List<String> facts, String words, String address) {

  /** Keeps a copy, so that the value cannot change. */
  public News {
    facts = facts.stream().map(fact -> fact.replaceAll("\\s+", " ")).toList();
  }
}
