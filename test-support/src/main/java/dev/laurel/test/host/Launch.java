package dev.laurel.test.host;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How a host is started.
 *
 * @param java the command up to its options: java, its options, class path and main class
 * @param data where the host keeps everything
 * @param plugins the folder with {@code certificates.war}
 * @param options further options of the host
 * @param environment variables besides those of this process
 */
public record Launch(
    List<String> java,
    Path data,
    Path plugins,
    List<String> options,
    Map<String, String> environment) {

  public Launch {
    java = List.copyOf(java);
    options = List.copyOf(options);
    environment = Map.copyOf(environment);
  }

  /**
   * A host on a class path, without the demo.
   *
   * @param heap the most memory its heap takes, such as {@code 512m}
   */
  public static Launch of(String classPath, String heap, Path data, Path plugins) {
    return new Launch(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "-Xmx" + heap,
            "-cp",
            classPath,
            "dev.laurel.host.Main"),
        data.toAbsolutePath(),
        plugins.toAbsolutePath(),
        List.of("--no-demo"),
        Map.of("LAUREL_ADMIN_PASSWORD", "admin"));
  }

  /** The same, started quickly: its database is unpacked once for all, and code compiled once. */
  public Launch quick(Path databaseBase) {
    return with(
        "-XX:TieredStopAtLevel=1", "-Dlaurel.mariadb.base=" + databaseBase.toAbsolutePath());
  }

  /** The same with further options of Java. */
  public Launch with(String... javaOptions) {
    List<String> command = new ArrayList<>(java);
    command.addAll(1, List.of(javaOptions));
    return new Launch(command, data, plugins, options, environment);
  }

  /** The same on a database that is there, with another data folder. */
  public Launch on(String jdbcUrl, String user, String password, Path otherData) {
    List<String> more = new ArrayList<>(options);
    more.addAll(List.of("--jdbc-url", jdbcUrl, "--jdbc-user", user));
    Map<String, String> variables = new java.util.HashMap<>(environment);
    variables.put("LAUREL_JDBC_PASSWORD", password);
    return new Launch(java, otherData.toAbsolutePath(), plugins, more, variables);
  }

  /** The same with more environment variables. */
  public Launch with(Map<String, String> variables) {
    Map<String, String> all = new java.util.HashMap<>(environment);
    all.putAll(variables);
    return new Launch(java, data, plugins, options, all);
  }

  List<String> command() {
    List<String> command = new ArrayList<>(java);
    command.addAll(
        List.of("--port", "0", "--data", data.toString(), "--plugins", plugins.toString()));
    command.addAll(options);
    return command;
  }
}
