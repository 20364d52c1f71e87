package dev.laurel.kit.persistence;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.ibatis.builder.BuilderException;
import org.apache.ibatis.builder.SqlSourceBuilder;
import org.apache.ibatis.executor.parameter.ParameterHandler;
import org.apache.ibatis.mapping.BoundSql;
import org.apache.ibatis.mapping.MappedStatement;
import org.apache.ibatis.mapping.ParameterMapping;
import org.apache.ibatis.mapping.SqlSource;
import org.apache.ibatis.parsing.XNode;
import org.apache.ibatis.reflection.MetaObject;
import org.apache.ibatis.scripting.LanguageDriver;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.type.JdbcType;
import org.apache.ibatis.type.TypeHandler;
import org.jspecify.annotations.Nullable;

/**
 * The language {@code rows} for statements of mappers: {@code INSERT INTO t (a, b) VALUES (#{a},
 * #{b})} is written for one row, with the type of a row as {@code parameterType}, and called with a
 * collection of rows as the only parameter; all go in one statement. The usual {@code foreach}
 * reads the text anew for each value of each row, which takes longer than the rest of an insert.
 */
public final class RowsLanguage implements LanguageDriver {

  /** The first VALUES, and its parentheses, which may hold calls of functions. */
  private static final Pattern VALUES =
      Pattern.compile("(?is)(.*?\\bVALUES\\s*)(\\((?:[^()]|\\([^()]*\\))*\\))(.*)");

  /** The language; made by MyBatis. */
  public RowsLanguage() {}

  @Override
  public SqlSource createSqlSource(
      Configuration configuration, XNode script, @Nullable Class<?> parameterType) {
    return createSqlSource(configuration, script.getNode().getTextContent(), parameterType);
  }

  @Override
  public SqlSource createSqlSource(
      Configuration configuration, String script, @Nullable Class<?> parameterType) {
    Matcher parts = VALUES.matcher(script.strip());
    if (parameterType == null || !parts.matches()) {
      throw new BuilderException(
          "A statement in the language rows needs VALUES (…) and the type of a row: " + script);
    }
    BoundSql row =
        new SqlSourceBuilder(configuration)
            .parse(parts.group(2), parameterType, Map.of())
            .getBoundSql(null);
    String before = parts.group(1);
    String after = parts.group(3);
    return parameter -> {
      int number = rows(parameter).size();
      StringBuilder sql =
          new StringBuilder(before.length() + after.length() + number * (row.getSql().length() + 1))
              .append(before);
      for (int i = 0; i < number; i++) {
        sql.append(i == 0 ? "" : ",").append(row.getSql());
      }
      return new BoundSql(
          configuration, sql.append(after).toString(), row.getParameterMappings(), parameter);
    };
  }

  @Override
  public ParameterHandler createParameterHandler(
      MappedStatement statement, Object parameter, BoundSql sql) {
    return new Values(
        statement.getConfiguration(), rows(parameter), sql.getParameterMappings(), parameter);
  }

  private static Collection<?> rows(@Nullable Object parameter) {
    Object only =
        parameter instanceof Map<?, ?> named
            ? named.values().stream().findFirst().orElse(null)
            : parameter;
    if (only instanceof Collection<?> rows && !rows.isEmpty()) {
      return rows;
    }
    throw new BuilderException("A statement in the language rows needs a collection of rows");
  }

  /** Sets the values of all rows, one after the other. */
  private record Values(
      Configuration configuration,
      Collection<?> rows,
      List<ParameterMapping> columns,
      Object parameter)
      implements ParameterHandler {

    @Override
    public Object getParameterObject() {
      return parameter;
    }

    @Override
    public void setParameters(PreparedStatement statement) throws SQLException {
      int index = 1;
      for (Object row : rows) {
        MetaObject values = configuration.newMetaObject(row);
        for (ParameterMapping column : columns) {
          set(statement, index++, column, values.getValue(column.getProperty()));
        }
      }
    }

    private void set(
        PreparedStatement statement, int index, ParameterMapping column, @Nullable Object value)
        throws SQLException {
      JdbcType type = column.getJdbcType();
      @SuppressWarnings("unchecked")
      TypeHandler<@Nullable Object> handler =
          (TypeHandler<@Nullable Object>) column.getTypeHandler();
      handler.setParameter(
          statement,
          index,
          value,
          value == null && type == null ? configuration.getJdbcTypeForNull() : type);
    }
  }
}
