package dev.laurel.kit.configuration;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javax.naming.Binding;
import javax.naming.Context;
import javax.naming.InitialContext;
import javax.naming.NamingEnumeration;
import javax.naming.NamingException;
import org.jspecify.annotations.Nullable;

/**
 * One place where settings are.
 *
 * @param value of a setting without {@code laurel.}, or null
 * @param said how administrators call that setting there
 * @param written the same as it is written there
 * @param names of all there that begin as settings do, as they are written there
 * @param isOpen whether others on the machine can see what is there
 */
record Place(
    UnaryOperator<@Nullable String> value,
    UnaryOperator<String> said,
    UnaryOperator<String> written,
    Supplier<Set<String>> names,
    boolean isOpen) {

  private static final String ROOT = "java:comp/env/laurel";

  /** What the container names for this application; read now, on a thread of the application. */
  static Place ofContainer() {
    Map<String, String> found = new TreeMap<>();
    try {
      Context context = new InitialContext();
      try {
        walk(context, ROOT, "", found);
      } finally {
        context.close();
      }
    } catch (NamingException e) {
      // No names, or none of ours: most containers are told in other ways.
      found.clear();
    }
    return of(
        found,
        name -> "name " + ROOT + "/" + name.replace('.', '/') + " of the application",
        name -> ROOT + "/" + name.replace('.', '/'));
  }

  // What an administrator puts there is resolved by the container: some bind links.
  @SuppressWarnings("BanJNDI")
  private static void walk(Context context, String from, String begin, Map<String, String> found)
      throws NamingException {
    NamingEnumeration<Binding> bindings = context.listBindings(from);
    try {
      while (bindings.hasMore()) {
        Binding one = bindings.next();
        String name = begin + one.getName();
        if (one.getObject() instanceof Context) {
          walk(context, from + "/" + one.getName(), name + ".", found);
        } else {
          found.put(name, String.valueOf(context.lookup(from + "/" + one.getName())));
        }
      }
    } finally {
      bindings.close();
    }
  }

  /** The parameters of an application's context. */
  static Place parameters(Enumeration<String> names, UnaryOperator<@Nullable String> values) {
    Map<String, String> found = new TreeMap<>();
    while (names.hasMoreElements()) {
      String name = names.nextElement();
      String value = values.apply(name);
      if (name.startsWith(Source.PREFIX) && value != null) {
        found.put(name.substring(Source.PREFIX.length()), value);
      }
    }
    return of(found, name -> "context parameter laurel." + name, name -> Source.PREFIX + name);
  }

  /** The properties of the Java machine. */
  static Place properties(UnaryOperator<@Nullable String> properties, Supplier<Set<String>> names) {
    return new Place(
        name -> properties.apply(Source.PREFIX + name),
        name -> "system property laurel." + name,
        name -> Source.PREFIX + name,
        () -> beginning(names.get(), Source.PREFIX),
        true);
  }

  /** The variables of the environment. */
  static Place variables(UnaryOperator<@Nullable String> variables, Supplier<Set<String>> names) {
    return new Place(
        name -> variables.apply(Source.variable(name)),
        name -> "environment variable " + Source.variable(name),
        Source::variable,
        () -> beginning(names.get(), "LAUREL_"),
        false);
  }

  /**
   * The lines of a file.
   *
   * @throws WrongSettingsException when it cannot be read
   */
  static Place file(String file, String said) {
    Properties lines = new Properties();
    try (Reader reader = Files.newBufferedReader(Path.of(file), StandardCharsets.UTF_8)) {
      lines.load(reader);
    } catch (IOException | IllegalArgumentException e) {
      throw new WrongSettingsException(
          "The file “%s”, which the %s names, cannot be read.".formatted(file, said));
    }
    Map<String, String> found = new TreeMap<>();
    for (String name : lines.stringPropertyNames()) {
      String ours = name.startsWith(Source.PREFIX) ? name.substring(Source.PREFIX.length()) : name;
      found.put(ours, lines.getProperty(name));
    }
    return of(
        found,
        name -> "line laurel.%s of the file %s".formatted(name, file),
        name -> Source.PREFIX + name);
  }

  private static Place of(
      Map<String, String> found, UnaryOperator<String> said, UnaryOperator<String> written) {
    Map<String, String> kept = Map.copyOf(found);
    return new Place(
        kept::get,
        said,
        written,
        () -> {
          Set<String> names = new TreeSet<>();
          kept.keySet().forEach(name -> names.add(written.apply(name)));
          return names;
        },
        false);
  }

  private static Set<String> beginning(Set<String> names, String begin) {
    Set<String> ours = new TreeSet<>(names);
    ours.removeIf(name -> !name.startsWith(begin));
    return ours;
  }
}
