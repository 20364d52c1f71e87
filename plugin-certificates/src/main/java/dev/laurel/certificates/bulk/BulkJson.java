package dev.laurel.certificates.bulk;

import dev.laurel.certificates.certificate.FailureWords;
import dev.laurel.kit.web.Messages;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** An act on many, as the API says it. */
record BulkJson(
    String id,
    String act,
    String reason,
    String state,
    String startedBy,
    Instant startedAt,
    @Nullable Instant endedAt,
    boolean undoable,
    @Nullable String undoneBy,
    @Nullable Instant undoneAt,
    CountsJson counts,
    @Nullable List<ResultJson> results,
    @Nullable Integer next) {

  /** What is sent to start one: those named, or all that a search finds. */
  record StartBody(
      @Nullable String act,
      @Nullable List<String> usernames,
      @Nullable SearchBody search,
      @Nullable String reason,
      @Nullable Long expect) {}

  record SearchBody(
      @Nullable String q,
      @Nullable String status,
      @Nullable String mode,
      @Nullable String design,
      @Nullable String from,
      @Nullable String to) {}

  record CountsJson(long total, long done, long skipped, long failed, long undone, long kept) {}

  record ResultJson(
      String username,
      String fullName,
      @Nullable String outcome,
      String message,
      @Nullable String undone,
      String undoMessage) {}

  static BulkJson of(Bulk bulk, Tally tally) {
    return with(bulk, tally, null, null);
  }

  static BulkJson of(
      Bulk bulk, Tally tally, List<BulkItem> items, int limit, Messages messages, Locale locale) {
    return with(
        bulk,
        tally,
        items.stream().map(one -> result(one, messages, locale)).toList(),
        items.size() < limit ? null : items.get(items.size() - 1).number());
  }

  private static BulkJson with(
      Bulk bulk, Tally tally, @Nullable List<ResultJson> results, @Nullable Integer next) {
    return new BulkJson(
        bulk.id(),
        bulk.act().name(),
        bulk.reason(),
        bulk.state().name(),
        bulk.starter(),
        bulk.startedAt(),
        bulk.endedAt(),
        bulk.canBeUndone(tally),
        bulk.undoneAt() == null ? null : bulk.undoer(),
        bulk.undoneAt(),
        new CountsJson(
            tally.total(),
            tally.done(),
            tally.skipped(),
            tally.failed(),
            tally.undone(),
            tally.kept()),
        results,
        next);
  }

  private static ResultJson result(BulkItem item, Messages messages, Locale locale) {
    return new ResultJson(
        item.username(),
        item.fullName(),
        item.outcome() == null ? null : item.outcome().name(),
        words(item.detail(), messages, locale),
        item.undoOutcome() == null ? null : item.undoOutcome().name(),
        words(item.undoDetail(), messages, locale));
  }

  /** A code with its values, one a line, as it is kept, in words. */
  static String words(String detail, Messages messages, Locale locale) {
    if (detail.isEmpty()) {
      return "";
    }
    String[] parts = detail.split("\n", -1);
    if (parts[0].equals("UNPRINTABLE")) {
      return FailureWords.of(detail.substring(detail.indexOf('\n') + 1), messages, locale);
    }
    Object[] values =
        parts[0].equals("STATUS")
            ? new Object[] {messages.text(locale, "dashboard.STATUS_" + parts[1])}
            : Arrays.copyOfRange(parts, 1, parts.length, Object[].class);
    return messages.text(locale, "bulk.SAID_" + parts[0], values);
  }
}
