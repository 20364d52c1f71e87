package dev.laurel.kit.persistence;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.ibatis.mapping.Environment;
import org.apache.ibatis.mapping.MappedStatement;
import org.apache.ibatis.mapping.ResultFlag;
import org.apache.ibatis.mapping.ResultMap;
import org.apache.ibatis.mapping.ResultMapping;
import org.apache.ibatis.session.Configuration;

/**
 * Rows become records by the names of their components ({@code issued_at → issuedAt}), decided once
 * for each statement: MyBatis itself would look for the column of each component in each row, which
 * takes longer than to read it.
 */
final class RecordConfiguration extends Configuration {

  private static final Pattern WORD = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

  RecordConfiguration(Environment environment) {
    super(environment);
    setObjectFactory(new RecordFactory());
  }

  @Override
  public void addMappedStatement(MappedStatement statement) {
    List<ResultMap> rows = statement.getResultMaps();
    super.addMappedStatement(
        rows.size() == 1 && isRecordOfColumns(rows.get(0))
            ? decided(statement, rows.get(0))
            : statement);
  }

  private boolean isRecordOfColumns(ResultMap rows) {
    return rows.getType().isRecord()
        && rows.getResultMappings().isEmpty()
        && !getTypeHandlerRegistry().hasTypeHandler(rows.getType());
  }

  private MappedStatement decided(MappedStatement statement, ResultMap rows) {
    return new MappedStatement.Builder(
            this, statement.getId(), statement.getSqlSource(), statement.getSqlCommandType())
        .resource(statement.getResource())
        .parameterMap(statement.getParameterMap())
        .resultMaps(List.of(record(rows)))
        .fetchSize(statement.getFetchSize())
        .timeout(statement.getTimeout())
        .statementType(statement.getStatementType())
        .keyGenerator(statement.getKeyGenerator())
        .lang(statement.getLang())
        .resultSetType(statement.getResultSetType())
        .flushCacheRequired(statement.isFlushCacheRequired())
        .useCache(statement.isUseCache())
        .build();
  }

  private ResultMap record(ResultMap rows) {
    List<ResultMapping> components =
        Arrays.stream(rows.getType().getRecordComponents()).map(this::component).toList();
    return new ResultMap.Builder(this, rows.getId(), rows.getType(), components, false).build();
  }

  private ResultMapping component(RecordComponent component) {
    String column = WORD.matcher(component.getName()).replaceAll("_").toLowerCase(Locale.ROOT);
    return new ResultMapping.Builder(this, component.getName(), column, component.getType())
        .flags(List.of(ResultFlag.CONSTRUCTOR))
        .build();
  }
}
