package dev.laurel.test;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;

/**
 * A data source that remembers the statements prepared through it, so that tests can count them.
 */
public final class CountingDataSource {

  private final List<String> statements = new CopyOnWriteArrayList<>();
  private final DataSource counted;

  /** Counts what goes to another source. */
  public CountingDataSource(DataSource source) {
    this.counted =
        (DataSource)
            Proxy.newProxyInstance(
                CountingDataSource.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (proxy, method, values) -> {
                  Object answer = call(source, method, values);
                  return answer instanceof Connection connection ? counting(connection) : answer;
                });
  }

  private Connection counting(Connection connection) {
    return (Connection)
        Proxy.newProxyInstance(
            CountingDataSource.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, values) -> {
              if (method.getName().toLowerCase(Locale.ROOT).startsWith("prepare")) {
                statements.add(String.valueOf(values[0]));
              }
              return call(connection, method, values);
            });
  }

  private static Object call(Object target, java.lang.reflect.Method method, Object[] values)
      throws Throwable {
    try {
      return method.invoke(target, values);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  /** The source to use. */
  public DataSource dataSource() {
    return counted;
  }

  /** The statements since the last {@link #reset()}. */
  public List<String> statements() {
    return List.copyOf(statements);
  }

  /** Forgets the statements. */
  public void reset() {
    statements.clear();
  }
}
