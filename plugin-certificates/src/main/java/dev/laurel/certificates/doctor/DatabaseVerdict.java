package dev.laurel.certificates.doctor;

import dev.laurel.certificates.Decision;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Decides whether a database server is one that certificates can rely on. */
@Decision
final class DatabaseVerdict {

  /** A page asks the database some dozen times. */
  static final Duration FAR = Duration.ofMillis(20);

  /** A document goes into one statement, in base64. */
  static final long LEAST_PACKET = 16L * 1024 * 1024;

  private DatabaseVerdict() {}

  /**
   * Decides.
   *
   * @param server what it says of itself
   * @param away how long it takes to ask it the least
   * @return what is wrong, or one finding that says that nothing is
   */
  static List<Finding> of(ServerSettings server, Duration away) {
    String product = product(server);
    String version = server.version().replaceFirst("^5\\.5\\.5-(?=10\\.)", "");
    if (product.isEmpty()) {
      String name = server.comment().isEmpty() ? version : server.comment() + " " + version;
      return List.of(found(FindingCode.DATABASE_UNKNOWN, name));
    }
    String number = version.replaceFirst("(?s)[^0-9.].*$", "");
    List<Finding> found = new ArrayList<>();
    if (isOlder(number, product.equals("MariaDB") ? 10 : 8, product.equals("MariaDB") ? 6 : 0)) {
      found.add(found(FindingCode.DATABASE_TOO_OLD, product, number));
    }
    if (server.isReadOnly()) {
      found.add(found(FindingCode.DATABASE_READ_ONLY));
    }
    if (server.isLogged() && server.logFormat().equalsIgnoreCase("STATEMENT")) {
      found.add(found(FindingCode.DATABASE_STATEMENT_LOG));
    }
    if (!server.charset().equalsIgnoreCase("utf8mb4")) {
      found.add(found(FindingCode.DATABASE_CHARSET, server.charset()));
    }
    if (!server.sqlMode().toUpperCase(Locale.ROOT).contains("STRICT_")) {
      found.add(found(FindingCode.DATABASE_NOT_STRICT));
    }
    if (server.packetBytes() < LEAST_PACKET) {
      found.add(
          found(
              FindingCode.DATABASE_PACKET_SMALL,
              new Size(server.packetBytes()),
              new Size(server.packetBytes() / 4 * 3)));
    }
    if (server.flush() != 1) {
      found.add(found(FindingCode.DATABASE_UNFLUSHED, server.flush()));
    }
    if (away.compareTo(FAR) > 0) {
      found.add(found(FindingCode.DATABASE_FAR, product, number, away).showing(away));
    }
    return found.isEmpty()
        ? List.of(found(FindingCode.DATABASE_FINE, product, number, away).showing(away))
        : List.copyOf(found);
  }

  private static Finding found(FindingCode code, Object... values) {
    return Finding.of(Topic.DATABASE, code, values);
  }

  /** MariaDB says so in its version; MySQL has nothing but numbers in it, or its distributor. */
  private static String product(ServerSettings server) {
    String words = (server.version() + " " + server.comment()).toLowerCase(Locale.ROOT);
    if (words.contains("mariadb")) {
      return "MariaDB";
    }
    boolean isOther = words.contains("tidb") || words.contains("oceanbase");
    return isOther || !server.version().matches("\\d+\\.\\d+.*") ? "" : "MySQL";
  }

  private static boolean isOlder(String number, int major, int minor) {
    String[] parts = number.split("\\.", 3);
    int itsMajor = Integer.parseInt(parts[0]);
    int itsMinor = parts.length > 1 && !parts[1].isEmpty() ? Integer.parseInt(parts[1]) : 0;
    return itsMajor < major || itsMajor == major && itsMinor < minor;
  }
}
