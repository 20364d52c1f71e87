package dev.laurel.test.server;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a server is told, by each of the means it has; names as each of them writes these.
 *
 * @param java options of its Java machine
 * @param variables of its environment
 * @param parameters of both applications' contexts
 * @param names below {@code java:comp/env/} of both applications, such as {@code laurel/jdbc/url}
 * @param database what it names {@code jdbc/laurel}, as a JDBC address; empty for none
 */
public record Told(
    List<String> java,
    Map<String, String> variables,
    Map<String, String> parameters,
    Map<String, String> names,
    String database) {

  public Told {
    java = List.copyOf(java);
    variables = Map.copyOf(variables);
    parameters = Map.copyOf(parameters);
    names = Map.copyOf(names);
  }

  /** Nothing but options of its Java machine. */
  public static Told nothing(List<String> java) {
    return new Told(java, Map.of(), Map.of(), Map.of(), "");
  }

  /** The same with more options. */
  public Told withJava(List<String> more) {
    return new Told(
        Stream.concat(java.stream(), more.stream()).toList(),
        variables,
        parameters,
        names,
        database);
  }

  /** The same with more variables. */
  public Told withVariables(Map<String, String> more) {
    return new Told(java, joined(variables, more), parameters, names, database);
  }

  /** The same with more context parameters. */
  public Told withParameters(Map<String, String> more) {
    return new Told(java, variables, joined(parameters, more), names, database);
  }

  /** The same with more names. */
  public Told withNames(Map<String, String> more) {
    return new Told(java, variables, parameters, joined(names, more), database);
  }

  /** The same with a database of the server, which Tomcat has. */
  public Told withDatabase(String jdbcUrl) {
    return new Told(java, variables, parameters, names, jdbcUrl);
  }

  private static Map<String, String> joined(Map<String, String> some, Map<String, String> more) {
    Map<String, String> all = new HashMap<>(some);
    all.putAll(more);
    return all;
  }
}
