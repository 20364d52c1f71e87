package dev.laurel.host;

import dev.laurel.kit.configuration.WrongSettingsException;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.logging.Logger;
import javax.naming.Context;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A database that the container connects the application with, under a name of JNDI. */
@Allowed("logs go through slf4j — because the JDK's interface names its own logger")
final class ContainerDatabase {

  /** Its name. */
  static final String NAME = "java:comp/env/jdbc/laurel";

  private static final LocalDateTime NOON = LocalDateTime.of(2026, 1, 15, 12, 0);

  private ContainerDatabase() {}

  /** What a container gives does not bear every question that a pool asks: DBCP's throws. */
  private record Pooled(DataSource given) implements DataSource {

    @Override
    public Connection getConnection() throws SQLException {
      return given.getConnection();
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
      return given.getConnection(user, password);
    }

    @Override
    public @Nullable PrintWriter getLogWriter() {
      return null;
    }

    @Override
    public void setLogWriter(@Nullable PrintWriter out) {
      // The container's own stays.
    }

    @Override
    public int getLoginTimeout() {
      return 0;
    }

    @Override
    public void setLoginTimeout(int seconds) {
      // The container's own stays.
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
      throw new SQLFeatureNotSupportedException();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
      return given.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
      return given.isWrapperFor(type);
    }
  }

  /** The one there is, if any; asked for on a thread of the application. */
  // The name is ours, and the container's own names hold what its administrator put there.
  @SuppressWarnings("BanJNDI")
  static Optional<DataSource> find() {
    try {
      Context context = new InitialContext();
      try {
        return context.lookup(NAME) instanceof DataSource found
            ? Optional.of(new Pooled(found))
            : Optional.empty();
      } finally {
        context.close();
      }
    } catch (NamingException e) {
      return Optional.empty();
    }
  }

  /**
   * Looks whether times go into it in UTC and come back: what the container connects with is made
   * by somebody else.
   *
   * @throws WrongSettingsException when it is not reached, or keeps other times
   */
  static void check(DataSource given) {
    try (Connection connection = given.getConnection();
        PreparedStatement statement = connection.prepareStatement("SELECT CAST(? AS CHAR)")) {
      statement.setObject(1, NOON.atOffset(ZoneOffset.UTC));
      try (ResultSet answer = statement.executeQuery()) {
        if (!answer.next() || !answer.getString(1).startsWith("2026-01-15 12:00:00")) {
          throw new WrongSettingsException(
              NAME + " keeps times of another zone. Add connectionTimeZone=UTC to its address.");
        }
      }
    } catch (SQLException e) {
      throw new WrongSettingsException(
          NAME + " does not reach its database: " + String.valueOf(e.getMessage()).strip());
    }
  }
}
