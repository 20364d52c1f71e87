package dev.laurel.kit.persistence;

import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;
import org.apache.ibatis.type.MappedTypes;
import org.jspecify.annotations.Nullable;

/**
 * An {@link Instant} as a {@code DATETIME(6)} in UTC, to the microsecond, whatever time zone the
 * connection or the machine is in.
 */
@MappedTypes(Instant.class)
public final class InstantHandler extends BaseTypeHandler<Instant> {

  /** Called by MyBatis. */
  public InstantHandler() {}

  @Override
  public void setNonNullParameter(PreparedStatement statement, int i, Instant value, JdbcType type)
      throws SQLException {
    statement.setObject(
        i, LocalDateTime.ofInstant(value.truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC));
  }

  @Override
  public @Nullable Instant getNullableResult(ResultSet row, String column) throws SQLException {
    return toInstant(row.getObject(column, LocalDateTime.class));
  }

  @Override
  public @Nullable Instant getNullableResult(ResultSet row, int column) throws SQLException {
    return toInstant(row.getObject(column, LocalDateTime.class));
  }

  @Override
  public @Nullable Instant getNullableResult(CallableStatement call, int column)
      throws SQLException {
    return toInstant(call.getObject(column, LocalDateTime.class));
  }

  private static @Nullable Instant toInstant(@Nullable LocalDateTime value) {
    return value == null ? null : value.toInstant(ZoneOffset.UTC);
  }
}
