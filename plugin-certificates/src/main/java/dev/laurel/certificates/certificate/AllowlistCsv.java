package dev.laurel.certificates.certificate;

import dev.laurel.plugin.host.User;
import dev.laurel.plugin.host.Users;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads exceptions from CSV in UTF-8: user name, reason; a first line with these words is skipped.
 */
public final class AllowlistCsv {

  private static final int LONGEST = 500;
  private static final int MOST_LINES = 100_000;

  private AllowlistCsv() {}

  /**
   * What was read.
   *
   * @param reasons why, by learner
   * @param wrong the lines that are wrong; when there is one, nothing may be applied
   */
  public record Read(Map<User, String> reasons, List<Wrong> wrong) {}

  /**
   * A wrong line.
   *
   * @param line its number, from 1
   * @param code why; words under {@code certificate.CODE}
   * @param value what was found
   */
  public record Wrong(long line, String code, String value) {}

  /** Reads all lines. */
  public static Read read(InputStream file, Users users) throws IOException {
    Reader text =
        new InputStreamReader(
            file,
            StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT));
    Map<User, String> reasons = new LinkedHashMap<>();
    List<Wrong> wrong = new ArrayList<>();
    CSVFormat format = CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).setTrim(true).get();
    long lines = 0;
    try (CSVParser parser = format.parse(text)) {
      for (CSVRecord line : parser) {
        lines = line.getRecordNumber();
        take(line, users, reasons, wrong);
        if (lines > MOST_LINES) {
          wrong.add(new Wrong(lines, "CSV_TOO_LONG", String.valueOf(MOST_LINES)));
          break;
        }
      }
    } catch (UncheckedIOException | CharacterCodingException e) {
      boolean isText = isCoding(e);
      wrong.add(new Wrong(lines + 1, isText ? "CSV_NOT_UTF_8" : "CSV_UNREADABLE", ""));
    }
    if (reasons.isEmpty() && wrong.isEmpty()) {
      wrong.add(new Wrong(1, "CSV_EMPTY", ""));
    }
    return new Read(reasons, List.copyOf(wrong));
  }

  private static boolean isCoding(Throwable thrown) {
    return thrown instanceof CharacterCodingException
        || thrown.getCause() instanceof CharacterCodingException;
  }

  private static void take(
      CSVRecord line, Users users, Map<User, String> reasons, List<Wrong> wrong) {
    String first = line.get(0).replace("\uFEFF", "");
    // Spreadsheets of languages that write 0,5 part the columns by semicolons.
    boolean isSemicolons = line.size() == 1 && first.indexOf(';') > 0;
    String name = isSemicolons ? first.substring(0, first.indexOf(';')).strip() : first;
    long number = line.getRecordNumber();
    if (number == 1 && name.equalsIgnoreCase("username")) {
      return;
    }
    String written =
        isSemicolons ? first.substring(first.indexOf(';') + 1) : line.size() > 1 ? line.get(1) : "";
    String reason = written.replaceAll("\\p{Cntrl}+", " ").strip();
    Optional<User> user = users.findByUsername(name);
    if (user.isEmpty()) {
      wrong.add(new Wrong(number, "CSV_NO_SUCH_USER", name));
    } else if (reason.isEmpty() || reason.length() > LONGEST) {
      wrong.add(new Wrong(number, "CSV_REASON_NEEDED", name));
    } else {
      reasons.put(user.get(), reason);
    }
  }
}
