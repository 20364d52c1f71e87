package dev.laurel.kit.persistence;

import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;
import org.jspecify.annotations.Nullable;

/**
 * A value that is kept as text.
 *
 * @param <T> the value's type
 */
public abstract class TextHandler<T> extends BaseTypeHandler<T> {

  /** For subclasses. */
  protected TextHandler() {}

  /**
   * Reads a value.
   *
   * @param text what is in the database
   * @return the value
   */
  protected abstract T fromText(String text);

  /**
   * Writes a value.
   *
   * @param value the value
   * @return what goes into the database
   */
  protected abstract String toText(T value);

  @Override
  public final void setNonNullParameter(PreparedStatement statement, int i, T value, JdbcType type)
      throws SQLException {
    statement.setString(i, toText(value));
  }

  @Override
  public final @Nullable T getNullableResult(ResultSet row, String column) throws SQLException {
    return read(row.getString(column));
  }

  @Override
  public final @Nullable T getNullableResult(ResultSet row, int column) throws SQLException {
    return read(row.getString(column));
  }

  @Override
  public final @Nullable T getNullableResult(CallableStatement call, int column)
      throws SQLException {
    return read(call.getString(column));
  }

  private @Nullable T read(@Nullable String text) {
    return text == null ? null : fromText(text);
  }
}
