package dev.laurel.test.server;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * What the command line of {@code ./servers} says.
 *
 * @param kinds which servers, in this order
 * @param port of the first of them
 * @param isKeeping whether they are left running
 * @param command what is run on each; may be empty
 */
record ServersOptions(List<Kind> kinds, int port, boolean isKeeping, List<String> command) {

  ServersOptions {
    kinds = List.copyOf(kinds);
    command = List.copyOf(command);
  }

  /**
   * Reads a command line.
   *
   * @throws IllegalArgumentException when it cannot be understood, with words that say what can
   */
  static ServersOptions parse(List<String> words) {
    Deque<String> rest = new ArrayDeque<>(words);
    List<Kind> kinds = new ArrayList<>();
    int port = 8180;
    boolean isKeeping = false;
    List<String> command = new ArrayList<>();
    while (!rest.isEmpty()) {
      String word = rest.pop();
      switch (word) {
        case "--only" -> kinds.add(kind(rest.isEmpty() ? "" : rest.pop()));
        case "--port" -> port = port(rest.isEmpty() ? "" : rest.pop());
        case "--keep" -> isKeeping = true;
        case "--" -> {
          command.addAll(rest);
          rest.clear();
          if (command.isEmpty()) {
            throw new IllegalArgumentException("-- takes a command.");
          }
        }
        default -> throw new IllegalArgumentException("There is no option %s.".formatted(word));
      }
    }
    return new ServersOptions(
        kinds.isEmpty() ? List.of(Kind.values()) : kinds.stream().distinct().toList(),
        port,
        isKeeping,
        command);
  }

  private static Kind kind(String word) {
    return Kind.of(word)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "--only takes one of %s, not “%s”.".formatted(Kind.words(), word)));
  }

  private static int port(String word) {
    // Each server has one, and the last has to be below 65536 too.
    if (!word.matches("\\d{1,5}")
        || Integer.parseInt(word) < 1
        || Integer.parseInt(word) > 65_532) {
      throw new IllegalArgumentException(
          "--port takes a whole number from 1 to 65532, not “%s”.".formatted(word));
    }
    return Integer.parseInt(word);
  }
}
