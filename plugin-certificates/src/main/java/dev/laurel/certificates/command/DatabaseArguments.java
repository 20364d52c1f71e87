package dev.laurel.certificates.command;

import dev.laurel.kit.persistence.Connections;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The words behind a command that works on the database of an LMS. */
record DatabaseArguments(Map<String, String> values, boolean isAll) {

  private static final Set<String> WITH_VALUE =
      Set.of("--to", "--jdbc-url", "--jdbc-user", "--data");

  static DatabaseArguments parse(List<String> words) {
    Map<String, String> values = new HashMap<>();
    boolean isAll = false;
    Deque<String> rest = new ArrayDeque<>(words);
    while (!rest.isEmpty()) {
      String word = rest.pop();
      if (word.equals("--all")) {
        isAll = true;
      } else if (!WITH_VALUE.contains(word)) {
        throw new WrongArgumentsException("There is no option " + word + ".");
      } else if (rest.isEmpty()) {
        throw new WrongArgumentsException(word + " needs a value.");
      } else {
        values.put(word, rest.pop());
      }
    }
    return new DatabaseArguments(Map.copyOf(values), isAll);
  }

  String to() {
    return values.getOrDefault("--to", "");
  }

  /** Connections to the database that the words name; few are open at once. */
  DataSource dataSource(UnaryOperator<@Nullable String> environment) {
    String data = values.get("--data");
    if (data != null) {
      return embedded(Path.of(data, "mariadb"));
    }
    String url = values.get("--jdbc-url");
    if (url == null || !url.startsWith("jdbc:")) {
      throw new WrongArgumentsException("Name the database with --jdbc-url or --data.");
    }
    String password = environment.apply("LAUREL_JDBC_PASSWORD");
    return Connections.to(
        url, values.getOrDefault("--jdbc-user", ""), password == null ? "" : password);
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
