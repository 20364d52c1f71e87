package dev.laurel.certificates.audit;

import dev.laurel.kit.web.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What was done, in the words of a language, and how it looks. */
public final class EntryWords {

  private final Messages messages;
  private final Messages.InLanguage words;

  /** Words of a language. */
  public EntryWords(Messages messages, Locale locale) {
    this.messages = messages;
    this.words = messages.in(locale);
  }

  /** The colour of an entry. */
  public static String tone(AuditEntry entry) {
    return switch (entry.action()) {
      case "ENABLED", "RESTORED", "RUN_FINISHED" -> "good";
      case "DISABLED", "REVOKED" -> "bad";
      default -> "info";
    };
  }

  /** The picture beside it. */
  public static String icon(AuditEntry entry) {
    return switch (entry.action()) {
      case "ENABLED", "RESTORED", "RUN_FINISHED" -> "check-circle";
      case "DISABLED", "REVOKED", "RUN_CANCELLED" -> "slash-circle";
      case "RUN_STARTED", "RUN_BEGUN", "RUN_RESUMED" -> "play-circle";
      case "BULK_INVALIDATE", "BULK_RESTORE", "BULK_REISSUE" -> "people";
      case "EXCEPTION_ADDED", "EXCEPTION_REMOVED" -> "person-plus";
      case "REISSUED" -> "arrow-repeat";
      case "TEMPLATE_UPLOADED" -> "upload";
      default -> "info-circle";
    };
  }

  /** Who did it, what, to whom and why. */
  public String text(AuditEntry entry) {
    String key = "audit." + entry.action();
    String who = who(entry);
    String text =
        messages.has(key) ? words.text(key, values(who, entry)) : who + ": " + entry.action();
    return entry.reason().isEmpty() ? text : words.text("audit.WITH_REASON", text, entry.reason());
  }

  private String who(AuditEntry entry) {
    if (entry.userName().isEmpty()) {
      return words.text("audit.SYSTEM");
    }
    return entry.userName().equals(AuditEntry.ERASED)
        ? words.text("audit.ERASED_PERSON")
        : entry.userName();
  }

  /** A run's subject is its numbers; they are told as numbers, the others as they stand. */
  private static Object[] values(String who, AuditEntry entry) {
    List<Object> values = new ArrayList<>(List.of(who));
    if (entry.action().startsWith("RUN_")
        || entry.action().startsWith("BULK_")
        || entry.action().equals("REGENERATION_STARTED")) {
      Pattern.compile("\\d{1,18}")
          .matcher(entry.subject())
          .results()
          .forEach(number -> values.add(Long.valueOf(number.group())));
    } else {
      values.add(entry.subject());
    }
    return values.toArray();
  }
}
