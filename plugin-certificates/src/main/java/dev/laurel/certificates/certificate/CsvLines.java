package dev.laurel.certificates.certificate;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The lines of a list of user names and reasons, however a spreadsheet parts its columns.
 *
 * @param lines the lines, without the heading and empty ones
 * @param separator what parts the columns
 * @param broken the number of the line from which on nothing could be read, or 0
 * @param isCut whether there were more lines than are read
 */
record CsvLines(List<Line> lines, char separator, long broken, boolean isCut) {

  private static final int MOST = 100_000;

  private static final Set<String> NAMES =
      Set.of(
          "username",
          "user name",
          "user_name",
          "user",
          "username_or_email",
          "learner",
          "student",
          "login",
          "email",
          "e-mail",
          "utilisateur",
          "nom d'utilisateur",
          "nom d’utilisateur",
          "identifiant",
          "apprenant",
          "courriel",
          "adresse e-mail");

  private static final Set<String> REASONS =
      Set.of("reason", "reasons", "note", "notes", "comment", "raison", "motif", "commentaire");

  /** A line: where it begins, and what is in its columns. */
  record Line(long number, String name, String reason) {}

  /** How many lines are read at most. */
  static int most() {
    return MOST;
  }

  static CsvLines of(String text) {
    char separator = separator(text);
    CSVFormat format =
        CSVFormat.RFC4180
            .builder()
            .setDelimiter(separator)
            .setIgnoreEmptyLines(false)
            .setTrim(true)
            .get();
    List<Line> lines = new ArrayList<>();
    Columns columns = new Columns(0, -1);
    long begin = 1;
    try (CSVParser parser = format.parse(new StringReader(text))) {
      Iterator<CSVRecord> records = parser.iterator();
      boolean isFirst = true;
      while (records.hasNext()) {
        CSVRecord record = records.next();
        long number = begin;
        begin = parser.getCurrentLineNumber() + 1;
        List<String> cells = cells(record);
        if (cells.isEmpty() || number == 1 && cells.get(0).startsWith("sep=")) {
          continue;
        }
        Columns heading = isFirst ? heading(cells) : null;
        isFirst = false;
        if (heading != null) {
          columns = heading;
        } else if (lines.size() == MOST) {
          return new CsvLines(lines, separator, 0, true);
        } else {
          lines.add(columns.line(number, cells, separator));
        }
      }
    } catch (UncheckedIOException | IOException | IllegalStateException e) {
      return new CsvLines(lines, separator, begin, false);
    }
    return new CsvLines(lines, separator, 0, false);
  }

  /** Which columns hold the name and the reason; a reason of −1 is all that follows the name. */
  private record Columns(int name, int reason) {

    Line line(long number, List<String> cells, char separator) {
      String who = name < cells.size() ? cells.get(name) : "";
      String why =
          reason >= 0
              ? reason < cells.size() ? cells.get(reason) : ""
              : cells.size() < 2
                  ? ""
                  : String.join(separator + " ", cells.subList(1, cells.size()));
      return new Line(number, clean(who), clean(why));
    }
  }

  private static CsvLines.@org.jspecify.annotations.Nullable Columns heading(List<String> cells) {
    int name = -1;
    int reason = -1;
    for (int i = 0; i < cells.size(); i++) {
      String cell = cells.get(i).toLowerCase(Locale.ROOT);
      if (name < 0 && NAMES.contains(cell)) {
        name = i;
      } else if (reason < 0 && REASONS.contains(cell)) {
        reason = i;
      }
    }
    return name < 0 || name > 0 && reason < 0 ? null : new Columns(name, reason);
  }

  private static List<String> cells(CSVRecord record) {
    List<String> cells = new ArrayList<>(record.toList());
    while (!cells.isEmpty() && cells.get(cells.size() - 1).isBlank()) {
      cells.remove(cells.size() - 1);
    }
    return cells;
  }

  private static String clean(String cell) {
    return cell.replaceAll("[\\p{Cntrl}\\uFEFF]+", " ").replaceAll("\\s+", " ").strip();
  }

  /** The first of the usual separators, on the first line that has one outside of quotes. */
  private static char separator(String text) {
    boolean isQuoted = false;
    for (int i = 0; i < text.length(); i++) {
      char one = text.charAt(i);
      if (one == '"') {
        isQuoted = !isQuoted;
      } else if (!isQuoted && (one == ',' || one == ';' || one == '\t')) {
        return one;
      }
    }
    return ',';
  }
}
