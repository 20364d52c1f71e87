package dev.laurel.certificates.command;

import dev.laurel.certificates.press.Details;
import dev.laurel.certificates.slide.Placeholder;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * The values of one certificate.
 *
 * @param number which row it is, from 1
 * @param values texts by placeholder, and {@code file}
 */
record Row(int number, Map<String, String> values) {

  private static final String FILE = "file";

  /** All rows of a JSON file (an object, or an array of them) or of a CSV file with a head. */
  static List<Row> read(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new WrongArgumentsException("There is no file " + file + ".");
    }
    return PressCommand.name(file).toLowerCase(java.util.Locale.ROOT).endsWith(".csv")
        ? fromCsv(file)
        : RowsJson.read(file);
  }

  private static List<Row> fromCsv(Path file) throws IOException {
    CSVFormat format =
        CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .setTrim(true)
            .get();
    List<Row> rows = new ArrayList<>();
    try (Reader text = Files.newBufferedReader(file)) {
      for (CSVRecord line : format.parse(text)) {
        Map<String, String> values = new LinkedHashMap<>();
        line.toMap().forEach((name, value) -> values.put(name.replace("\uFEFF", ""), value));
        rows.add(new Row(rows.size() + 1, values));
      }
    } catch (UncheckedIOException | IllegalArgumentException e) {
      throw new WrongArgumentsException("%s is no CSV behind row %d.".formatted(file, rows.size()));
    }
    return rows;
  }

  /**
   * What is printed.
   *
   * @param signer who signs, for designs that say so; empty for nobody
   */
  Details details(String signer) {
    Map<String, String> texts = new HashMap<>();
    if (!signer.isEmpty()) {
      texts.put(Placeholder.CERTIFICATE_SIGNATURE.canonical(), signer);
    }
    Map<String, Instant> dates = new HashMap<>();
    values.forEach(
        (name, value) -> {
          Placeholder known = Placeholder.find(name).orElse(null);
          if (known != null && known.date()) {
            if (!value.isBlank()) {
              dates.put(known.canonical(), day(name, value.strip()));
            }
          } else if (!name.equals(FILE)) {
            texts.put(known == null ? name : known.canonical(), value);
          }
        });
    return new Details(texts, dates, ZoneOffset.UTC);
  }

  private static Instant day(String name, String value) {
    try {
      return value.contains("T")
          ? Instant.parse(value)
          : LocalDate.parse(value).atStartOfDay(ZoneOffset.UTC).toInstant();
    } catch (DateTimeException e) {
      throw new WrongArgumentsException(
          "‘%s’ of %s is no day such as 2026-04-20.".formatted(value, name));
    }
  }

  /** The name of the PDF: as the row says, or the presentation's with the row's number. */
  String fileName(String presentation, Set<String> taken) {
    String asked = values.getOrDefault(FILE, "").replaceFirst("(?i)\\.pdf$", "");
    String base =
        asked.isBlank()
            ? presentation.replaceFirst("\\.[^.]*$", "") + "-" + number
            : asked.replaceAll("[\\p{Cntrl}\\p{Cf}/\\\\:*?\"<>|]+", "_").replaceFirst("^\\.+", "_");
    String name = base;
    for (int again = 2; !taken.add(name); again++) {
      name = base + "-" + again;
    }
    return name + ".pdf";
  }
}
