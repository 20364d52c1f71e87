package dev.laurel.test.server;

import java.util.HashMap;
import java.util.Map;

/**
 * What a server is told, by each of the means it has; names as each of them writes these.
 *
 * @param variables of its environment
 * @param properties of its Java machine
 * @param parameters of both applications' contexts
 * @param names below {@code java:comp/env/} of both applications, such as {@code laurel/jdbc/url}
 */
public record Told(
    Map<String, String> variables,
    Map<String, String> properties,
    Map<String, String> parameters,
    Map<String, String> names) {

  public Told {
    variables = Map.copyOf(variables);
    properties = Map.copyOf(properties);
    parameters = Map.copyOf(parameters);
    names = Map.copyOf(names);
  }

  /** By variables alone. */
  public static Told variables(Map<String, String> variables) {
    return new Told(variables, Map.of(), Map.of(), Map.of());
  }

  /** By context parameters alone. */
  public static Told parameters(Map<String, String> parameters) {
    return new Told(Map.of(), Map.of(), parameters, Map.of());
  }

  /** By names of JNDI alone. */
  public static Told names(Map<String, String> names) {
    return new Told(Map.of(), Map.of(), Map.of(), names);
  }

  /** The same with one more variable. */
  public Told withVariable(String name, String value) {
    Map<String, String> more = new HashMap<>(variables);
    more.put(name, value);
    return new Told(more, properties, parameters, names);
  }
}
