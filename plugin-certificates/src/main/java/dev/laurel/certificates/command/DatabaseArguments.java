package dev.laurel.certificates.command;

import dev.laurel.kit.configuration.Source;
import dev.laurel.kit.persistence.Connections;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;

/** The words behind a command that works on the database of an LMS. */
record DatabaseArguments(Map<String, String> values, Set<String> switches) {

  private static final Set<String> NAMING = Set.of("--jdbc-url", "--jdbc-user", "--data");

  /**
   * Reads the words.
   *
   * @param withValue the options of the command that have a value
   * @param known its options that have none
   */
  static DatabaseArguments parse(List<String> words, Set<String> withValue, Set<String> known) {
    Map<String, String> values = new HashMap<>();
    Set<String> switches = new HashSet<>();
    Deque<String> rest = new ArrayDeque<>(words);
    while (!rest.isEmpty()) {
      String word = rest.pop();
      if (known.contains(word)) {
        switches.add(word);
      } else if (!NAMING.contains(word) && !withValue.contains(word)) {
        throw new WrongArgumentsException("There is no option " + word + ".");
      } else if (rest.isEmpty()) {
        throw new WrongArgumentsException(word + " needs a value.");
      } else {
        values.put(word, rest.pop());
      }
    }
    return new DatabaseArguments(Map.copyOf(values), Set.copyOf(switches));
  }

  /** The value of an option, or empty. */
  String value(String option) {
    return values.getOrDefault(option, "");
  }

  /** Whether a database is named, by the words or the settings. */
  boolean isNamed(Source source) {
    return values.containsKey("--data") || !url(source).isEmpty();
  }

  private String url(Source source) {
    return values.getOrDefault("--jdbc-url", source.text("jdbc.url", ""));
  }

  /** Connections to the database that the words or the settings name; few are open at once. */
  DataSource dataSource(Source source) {
    String data = values.get("--data");
    if (data != null) {
      return embedded(Path.of(data, "mariadb"));
    }
    String url = url(source).replaceFirst("^jdbc:mariadb:", "jdbc:mysql:");
    if (!url.startsWith("jdbc:")) {
      throw new WrongArgumentsException("Name the database with --jdbc-url or --data.");
    }
    String user = values.getOrDefault("--jdbc-user", source.text("jdbc.user", "laurel"));
    return Connections.to(url, user, source.secret("jdbc.password").orElse(""));
  }

  /** The server that a sample host keeps in its data folder. */
  private static DataSource embedded(Path folder) {
    try {
      String url = Files.readString(folder.resolve("url")).strip();
      return Connections.to(url, "laurel", Files.readString(folder.resolve("password")).strip());
    } catch (IOException e) {
      throw new WrongArgumentsException(
          "There is no running sample host with its database in " + folder + ".");
    }
  }
}
