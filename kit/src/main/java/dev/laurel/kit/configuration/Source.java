package dev.laurel.kit.configuration;

import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where settings come from. The first of these places that has a setting decides:
 *
 * <ol>
 *   <li>names of the application in its container, {@code java:comp/env/laurel/jdbc/url}
 *   <li>parameters of its context, {@code laurel.jdbc.url}
 *   <li>system properties, {@code laurel.jdbc.url}
 *   <li>environment variables, {@code LAUREL_JDBC_URL}
 *   <li>lines of the file that {@code laurel.config} names in one of the places above
 * </ol>
 *
 * <p>Settings are named without {@code laurel.}, such as {@code s3.path-style}; each has to be one
 * of {@link Settings}, so that none is read that no guide names.
 */
public final class Source {

  /** What names of settings begin with. */
  static final String PREFIX = "laurel.";

  private static final String FILE = "config";
  private static final Logger LOG = LoggerFactory.getLogger(Source.class);

  private final List<Place> places;
  private final AtomicReference<@Nullable Place> file = new AtomicReference<>();

  private Source(List<Place> places) {
    this.places = List.copyOf(places);
  }

  /**
   * Of two places that are given.
   *
   * @param properties a property by its whole name, or null
   * @param environment a variable by its whole name, or null
   */
  public Source(
      UnaryOperator<@Nullable String> properties, UnaryOperator<@Nullable String> environment) {
    this(List.of(Place.properties(properties, Set::of), Place.variables(environment, Set::of)));
  }

  /** Of properties and variables by their whole names. */
  public static Source of(Map<String, String> properties, Map<String, String> environment) {
    Map<String, String> first = Map.copyOf(properties);
    Map<String, String> second = Map.copyOf(environment);
    return new Source(
        List.of(
            Place.properties(first::get, first::keySet),
            Place.variables(second::get, second::keySet)));
  }

  /** What was found, and where. */
  private record Found(String value, Place place) {}

  /** Of this process. */
  public static Source ofProcess() {
    return new Source(process());
  }

  /** Of an application in its container; called while that application starts. */
  public static Source of(ServletContext context) {
    List<Place> places = new ArrayList<>();
    places.add(Place.ofContainer());
    places.add(Place.parameters(context.getInitParameterNames(), context::getInitParameter));
    places.addAll(process());
    return new Source(places);
  }

  private static List<Place> process() {
    return List.of(
        Place.properties(System::getProperty, () -> System.getProperties().stringPropertyNames()),
        Place.variables(System::getenv, () -> System.getenv().keySet()));
  }

  /**
   * The same, but for some settings.
   *
   * @param names of these
   * @param values of those of them that are set
   */
  public Source instead(Set<String> names, Map<String, String> values) {
    Map<String, String> own = Map.copyOf(values);
    Set<String> hidden = Set.copyOf(names);
    List<Place> others = new ArrayList<>();
    others.add(Place.properties(name -> own.get(name.substring(PREFIX.length())), Set::of));
    Stream.concat(places.stream(), lines().stream())
        .map(
            place ->
                new Place(
                    name -> hidden.contains(name) ? null : place.value().apply(name),
                    place.said(),
                    place.written(),
                    place.names(),
                    place.isOpen()))
        .forEach(others::add);
    return new Source(others);
  }

  /** The environment variable of a setting. */
  public static String variable(String name) {
    return "LAUREL_" + name.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
  }

  /**
   * A setting, stripped.
   *
   * @param otherwise when it is not set, or blank
   * @throws WrongSettingsException when the file of settings cannot be read
   */
  public String text(String name, String otherwise) {
    return find(name)
        .map(found -> found.value().strip())
        .filter(text -> !text.isEmpty())
        .orElse(otherwise);
  }

  /**
   * A setting that is one of some words.
   *
   * @throws WrongSettingsException when it is another
   */
  public String choice(String name, String otherwise, String... words) {
    String text = text(name, otherwise).toLowerCase(Locale.ROOT);
    if (!List.of(words).contains(text)) {
      throw wrong(name, "it takes " + String.join(" or ", words));
    }
    return text;
  }

  /**
   * A setting that is true or false.
   *
   * @throws WrongSettingsException when it is neither
   */
  public boolean flag(String name, boolean otherwise) {
    return choice(name, String.valueOf(otherwise), "true", "false").equals("true");
  }

  /**
   * A setting that is a whole number.
   *
   * @param takes what it takes, in words
   * @throws WrongSettingsException when it is not, or too small or large
   */
  public int number(String name, int otherwise, int least, int most, String takes) {
    String text = text(name, String.valueOf(otherwise));
    if (text.matches("\\d{1,9}")) {
      int number = Integer.parseInt(text);
      if (number >= least && number <= most) {
        return number;
      }
    }
    throw wrong(name, "it takes " + takes);
  }

  /**
   * A setting that has to look like something.
   *
   * @param form a regular expression
   * @param takes what it takes, in words
   * @return nothing where it is not set
   * @throws WrongSettingsException when it looks otherwise
   */
  public Optional<String> formed(String name, String form, String takes) {
    Optional<String> text = Optional.of(text(name, "")).filter(one -> !one.isEmpty());
    if (text.filter(one -> !one.matches(form)).isPresent()) {
      throw wrong(name, "it takes " + takes);
    }
    return text;
  }

  /**
   * A setting that is an address.
   *
   * @param form a regular expression
   * @param takes what it takes, in words
   * @return nothing where it is not set
   * @throws WrongSettingsException when it looks otherwise, or can be no address
   */
  public Optional<URI> address(String name, String form, String takes) {
    try {
      return formed(name, form, takes).map(URI::create);
    } catch (WrongSettingsException told) {
      throw told;
    } catch (IllegalArgumentException noAddress) {
      throw wrong(name, "it takes " + takes);
    }
  }

  /**
   * A setting that names a file or a folder.
   *
   * @return nothing where it is not set
   * @throws WrongSettingsException when nothing can be called that
   */
  public Optional<Path> path(String name) {
    try {
      return Optional.of(text(name, "")).filter(one -> !one.isEmpty()).map(Path::of);
    } catch (InvalidPathException noPath) {
      throw wrong(name, "it takes a path");
    }
  }

  /**
   * A secret: the first line of the file that {@code laurel.NAME-file} names, or else the setting
   * itself; never a system property, which others on the machine can see.
   *
   * @throws WrongSettingsException when the file cannot be read, or it is a system property
   */
  public Optional<String> secret(String name) {
    Path named =
        Settings.names().contains(name + "-file") ? path(name + "-file").orElse(null) : null;
    if (named != null) {
      try {
        return Optional.of(
            Files.readString(named).lines().findFirst().map(String::strip).orElse(""));
      } catch (IOException e) {
        throw new WrongSettingsException(
            "The file “%s”, which the %s names, cannot be read."
                .formatted(named, where(name + "-file")));
      }
    }
    Optional<Found> found = find(name);
    if (found.filter(one -> one.place().isOpen()).isPresent()) {
      throw new WrongSettingsException(
          "laurel.%1$s is set by a system property, which others on this machine can see. Set the environment variable %2$s, or laurel.%1$s-file to a file whose first line it is."
              .formatted(name, variable(name)));
    }
    return found.map(Found::value);
  }

  /** How administrators call what sets a setting; for messages. */
  public String where(String name) {
    return find(name)
        .map(found -> found.place().said().apply(name))
        .orElse("setting laurel." + name);
  }

  /**
   * That a setting is wrong.
   *
   * @param takes what it takes, in words
   */
  public WrongSettingsException wrong(String name, String takes) {
    return new WrongSettingsException(
        "laurel.%s is “%s” (%s); %s.".formatted(name, text(name, ""), where(name), takes));
  }

  /** Names that begin as settings of ours do, and are none. */
  public List<Unknown> unknown() {
    Set<String> names = new LinkedHashSet<>();
    List<Unknown> unknown = new ArrayList<>();
    for (Place place : Stream.concat(places.stream(), lines().stream()).toList()) {
      Set<String> known = new LinkedHashSet<>();
      Settings.names().forEach(name -> known.add(place.written().apply(name)));
      for (String name : place.names().get()) {
        if (!known.contains(name) && names.add(name)) {
          unknown.add(new Unknown(name, Spelling.nearest(name, known)));
        }
      }
    }
    return List.copyOf(unknown);
  }

  /** Tells the log which names are set and are no settings. */
  public void warnOfUnknown() {
    unknown()
        .forEach(
            one ->
                LOG.warn(
                    "{} is set, but there is no such setting, so it does nothing. The nearest there"
                        + " is: {}",
                    one.name(),
                    one.nearest()));
  }

  /** A name that is set and is no setting, and the one that was perhaps meant. */
  public record Unknown(String name, String nearest) {}

  private Optional<Found> find(String name) {
    if (!Settings.names().contains(name)) {
      throw new IllegalStateException(
          "laurel." + name + " is read, but not one of dev.laurel.kit.configuration.Settings");
    }
    Optional<Found> found = find(places, name);
    return found.isPresent() || name.equals(FILE) ? found : find(lines(), name);
  }

  private static Optional<Found> find(List<Place> places, String name) {
    for (Place place : places) {
      String value = place.value().apply(name);
      if (value != null) {
        return Optional.of(new Found(value, place));
      }
    }
    return Optional.empty();
  }

  /** The lines of the file, where one is named; read once. */
  private List<Place> lines() {
    Optional<Found> named = find(places, FILE).filter(found -> !found.value().isBlank());
    if (named.isEmpty()) {
      return List.of();
    }
    Place read = file.get();
    if (read == null) {
      Found found = named.get();
      read = Place.file(found.value().strip(), found.place().said().apply(FILE));
      file.set(read);
    }
    return List.of(read);
  }
}
