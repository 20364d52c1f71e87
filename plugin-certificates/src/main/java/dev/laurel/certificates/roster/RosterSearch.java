package dev.laurel.certificates.roster;

import dev.laurel.certificates.web.Access;
import dev.laurel.certificates.web.Caller;
import dev.laurel.certificates.web.Site;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for in a course; empty or null where it does not matter. The same words are in the
 * address of the page, so that a search can be sent to somebody.
 *
 * @param text a part of a user name, name or e-mail address
 * @param status what the learner has
 * @param mode the slug of the learner's mode
 * @param design the id of the version of a design it was printed from
 * @param from the first day of issue
 * @param to the last day of issue
 */
public record RosterSearch(
    String text,
    @Nullable RosterStatus status,
    String mode,
    String design,
    @Nullable LocalDate from,
    @Nullable LocalDate to) {

  /** A field that holds what cannot be looked for: its name, and what is allowed. */
  record Wrong(String field, String value, String allowed) {}

  /** The fields as somebody sent them; what is wrong is added to a list and does not count. */
  static RosterSearch of(
      @Nullable String text,
      @Nullable String status,
      @Nullable String mode,
      @Nullable String design,
      @Nullable String from,
      @Nullable String to,
      List<Wrong> wrong) {
    String named = plain(status);
    Optional<RosterStatus> found = RosterStatus.named(named);
    if (!named.isEmpty() && found.isEmpty()) {
      wrong.add(new Wrong("status", named, statuses()));
    }
    LocalDate first = day("from", plain(from), wrong);
    LocalDate last = day("to", plain(to), wrong);
    if (first != null && last != null && last.isBefore(first)) {
      wrong.add(new Wrong("to", last.toString(), "≥ " + first));
    }
    return new RosterSearch(
        plain(text), found.orElse(null), plain(mode), plain(design), first, last);
  }

  /** The fields as somebody sent them, or an end in words that says which hold what cannot be. */
  public static RosterSearch checked(
      @Nullable String text,
      @Nullable String status,
      @Nullable String mode,
      @Nullable String design,
      @Nullable String from,
      @Nullable String to,
      Access access,
      Caller caller) {
    List<Wrong> wrong = new ArrayList<>();
    RosterSearch search = of(text, status, mode, design, from, to, wrong);
    if (!wrong.isEmpty()) {
      Wrong first = wrong.get(0);
      throw access.wrong(caller, first.field(), "web.NOT_ALLOWED", first.value(), first.allowed());
    }
    return search;
  }

  private static String statuses() {
    return String.join(
        ", ",
        java.util.Arrays.stream(RosterStatus.values())
            .map(one -> one.name().toLowerCase(java.util.Locale.ROOT))
            .toList());
  }

  private static String plain(@Nullable String sent) {
    return sent == null ? "" : sent.replaceAll("\\p{Cntrl}+", " ").strip();
  }

  private static @Nullable LocalDate day(String field, String sent, List<Wrong> wrong) {
    if (sent.isEmpty()) {
      return null;
    }
    try {
      return LocalDate.parse(sent);
    } catch (java.time.format.DateTimeParseException e) {
      wrong.add(new Wrong(field, sent, "2026-12-31"));
      return null;
    }
  }

  /** Whether anything is looked for. */
  boolean isAnything() {
    return !equals(new RosterSearch("", null, "", "", null, null));
  }

  /** What is looked for, as the query of an address; empty when that is everything. */
  public String query() {
    List<String> parts = new ArrayList<>();
    add(parts, "q", text);
    add(parts, "status", status == null ? "" : status.name());
    add(parts, "mode", mode);
    add(parts, "design", design);
    add(parts, "from", from == null ? "" : from.toString());
    add(parts, "to", to == null ? "" : to.toString());
    return String.join("&", parts);
  }

  private static void add(List<String> parts, String name, String value) {
    if (!value.isEmpty()) {
      parts.add(name + "=" + Site.encoded(value));
    }
  }
}
