package dev.laurel.certificates.export;

import dev.laurel.certificates.certificate.CertificateId;
import dev.laurel.certificates.certificate.CertificateStatus;
import dev.laurel.certificates.web.Access;
import dev.laurel.certificates.web.Caller;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what somebody asks to be exported, and says what cannot be meant. */
final class ExportAsk {

  static final int USUAL_PART = 500;

  private static final int LARGEST_PART = 2000;
  private static final int MOST_NAMED = 1000;
  private static final int LONGEST_QUERY = 200;

  private final Access access;

  ExportAsk(Access access) {
    this.access = access;
  }

  Selection selection(Caller caller, Map<String, List<String>> sent, Format format) {
    List<CertificateId> ids =
        words(sent, "id").map(word -> id(caller, "id", word)).distinct().toList();
    List<String> usernames = words(sent, "username").distinct().toList();
    if (ids.size() + usernames.size() > MOST_NAMED) {
      throw access.wrong(caller, "id", "export.TOO_MANY_NAMED", MOST_NAMED);
    }
    String query = text(first(sent, "q"));
    if (query.length() > LONGEST_QUERY) {
      throw access.wrong(caller, "q", "export.LONG_QUERY", LONGEST_QUERY);
    }
    String after = text(first(sent, "after"));
    String until = text(first(sent, "until"));
    return new Selection(
        status(caller, text(first(sent, "status")), format),
        query,
        ids,
        usernames,
        after.isEmpty() ? null : id(caller, "after", after),
        until.isEmpty() ? null : id(caller, "until", until));
  }

  static @Nullable String first(Map<String, List<String>> sent, String name) {
    List<String> values = sent.getOrDefault(name, List.of());
    return values.isEmpty() ? null : values.get(0);
  }

  private static Stream<String> words(Map<String, List<String>> sent, String name) {
    return sent.getOrDefault(name, List.of()).stream()
        .flatMap(value -> Stream.of(value.split("[,\\s]+")))
        .filter(word -> !word.isEmpty());
  }

  private CertificateId id(Caller caller, String field, String word) {
    if (!word.matches("[0-9A-Za-z_-]{1,32}")) {
      throw access.wrong(caller, field, "export.NO_ID", word);
    }
    return new CertificateId(word);
  }

  /** Only what was made can be a PDF: those that are valid unless others are asked for. */
  private @Nullable CertificateStatus status(Caller caller, String sent, Format format) {
    if (sent.isEmpty()) {
      return format.isOfDocuments() ? CertificateStatus.AVAILABLE : null;
    }
    List<CertificateStatus> allowed =
        format.isOfDocuments()
            ? List.of(
                CertificateStatus.AVAILABLE,
                CertificateStatus.REVOKED,
                CertificateStatus.SUPERSEDED)
            : Arrays.asList(CertificateStatus.values());
    return allowed.stream()
        .filter(status -> status.name().equals(sent.toUpperCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() -> access.wrong(caller, "status", "web.NOT_ALLOWED", sent, allowed));
  }

  /** How many certificates a part has. */
  int partSize(Caller caller, @Nullable String sent) {
    return number(caller, "partSize", sent, LARGEST_PART).orElse(USUAL_PART);
  }

  /** Which part, from 1. */
  Optional<Integer> part(Caller caller, @Nullable String sent) {
    return number(caller, "part", sent, 999_999_999);
  }

  private Optional<Integer> number(Caller caller, String field, @Nullable String sent, int most) {
    String word = text(sent);
    if (word.isEmpty()) {
      return Optional.empty();
    }
    int number = word.matches("\\d{1,9}") ? Integer.parseInt(word) : 0;
    if (number < 1 || number > most) {
      throw access.wrong(caller, field, "web.NOT_ALLOWED", word, "1 – " + most);
    }
    return Optional.of(number);
  }

  Format format(Caller caller, @Nullable String sent) {
    return Arrays.stream(Format.values())
        .filter(format -> format.name().equalsIgnoreCase(text(sent)))
        .findFirst()
        .orElseThrow(
            () -> access.wrong(caller, "format", "web.NOT_ALLOWED", text(sent), "zip, pdf, csv"));
  }

  static String text(@Nullable String sent) {
    return sent == null ? "" : sent.strip();
  }
}
