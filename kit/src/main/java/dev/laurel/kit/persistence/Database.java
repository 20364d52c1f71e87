package dev.laurel.kit.persistence;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.apache.ibatis.mapping.Environment;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.LocalCacheScope;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionManager;
import org.apache.ibatis.session.TransactionIsolationLevel;
import org.apache.ibatis.session.defaults.DefaultSqlSessionFactory;
import org.apache.ibatis.transaction.jdbc.JdbcTransactionFactory;
import org.apache.ibatis.type.TypeHandler;

/**
 * A database as an application sees it: mappers, and transactions around calls of them. A mapper
 * may be called from any thread; within {@link #inTransaction} it takes part in that thread's
 * transaction, outside each call is a transaction of its own. Rows become records by the names of
 * their components ({@code issued_at → issuedAt}). Isolation is READ COMMITTED. Statements that
 * insert many rows are best written in the language {@code rows}, see {@link RowsLanguage}.
 */
public final class Database {

  /** What a library must not do to a transaction that it takes part in. */
  private static final Set<String> ENDING = Set.of("close", "commit", "setAutoCommit");

  private static final int MOST_ATTEMPTS = 5;
  private static final int DEADLOCK = 1213;
  private static final int LOCK_WAIT = 1205;

  private final DataSource dataSource;
  private final SqlSessionManager sessions;
  private final Map<Thread, List<Runnable>> afterwards = new ConcurrentHashMap<>();

  /**
   * Sets up MyBatis. The XML of a mapper lies beside its interface.
   *
   * @param dataSource the pool
   * @param mappers the mapper interfaces, which may be package-private
   * @param handlers the application's own type handlers, each marked with the types it maps
   */
  public Database(
      DataSource dataSource,
      Collection<Class<?>> mappers,
      Collection<? extends TypeHandler<?>> handlers) {
    this.dataSource = dataSource;
    Configuration configuration =
        new RecordConfiguration(
            new Environment("laurel", new JdbcTransactionFactory(), dataSource));
    configuration.setMapUnderscoreToCamelCase(true);
    configuration.setLocalCacheScope(LocalCacheScope.STATEMENT);
    configuration.setCacheEnabled(false);
    configuration.getTypeHandlerRegistry().register(InstantHandler.class);
    configuration.getTypeHandlerRegistry().register(CourseKeyHandler.class);
    configuration.getTypeHandlerRegistry().register(UserIdHandler.class);
    configuration.getTypeAliasRegistry().registerAlias("rows", RowsLanguage.class);
    handlers.forEach(handler -> configuration.getTypeHandlerRegistry().register(handler));
    configuration.setLogImpl(org.apache.ibatis.logging.slf4j.Slf4jImpl.class);
    mappers.forEach(mapper -> add(configuration, mapper));
    sessions = SqlSessionManager.newInstance(new SingleCalls(configuration));
  }

  /**
   * A call outside a transaction is one statement, which the database commits by itself: to begin
   * and end a transaction around it would take two more round trips.
   */
  private static final class SingleCalls extends DefaultSqlSessionFactory {

    SingleCalls(Configuration configuration) {
      super(configuration);
    }

    @Override
    public SqlSession openSession() {
      return openSession(true);
    }
  }

  private static void add(Configuration configuration, Class<?> mapper) {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(mapper.getClassLoader());
    try {
      configuration.addMapper(mapper);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  /**
   * A mapper, always the same way.
   *
   * @param <T> the mapper's type
   * @param type a mapper given at the start
   * @return safe for any thread
   */
  public <T> T mapper(Class<T> type) {
    return sessions.getMapper(type);
  }

  /**
   * Does something in one transaction: all of it is kept, or nothing when it throws. Joins the
   * transaction that the thread is in already. When the database breaks the transaction off because
   * two stood in each other's way, it is done again from the start, up to five times: so the work
   * must change nothing but the database.
   *
   * @param <T> what comes of it
   * @param work what is done
   * @return what came of it
   */
  public <T> T inTransaction(Supplier<T> work) {
    if (sessions.isManagedSessionStarted()) {
      return work.get();
    }
    for (int attempt = 1; ; attempt++) {
      try {
        return inNewTransaction(work);
      } catch (RuntimeException e) {
        if (attempt == MOST_ATTEMPTS || !isCollision(e)) {
          throw e;
        }
      }
    }
  }

  private <T> T inNewTransaction(Supplier<T> work) {
    sessions.startManagedSession(TransactionIsolationLevel.READ_COMMITTED);
    boolean isKept = false;
    try {
      T result = work.get();
      sessions.commit(true);
      isKept = true;
      return result;
    } catch (RuntimeException | Error e) {
      sessions.rollback(true);
      throw e;
    } finally {
      sessions.close();
      List<Runnable> after = afterwards.remove(Thread.currentThread());
      if (isKept && after != null) {
        after.forEach(Runnable::run);
      }
    }
  }

  /**
   * Does something once the transaction that the thread is in is committed, and not at all when it
   * is undone; now, when the thread is in none.
   *
   * @param work must not fail
   */
  public void afterCommit(Runnable work) {
    if (isInTransaction()) {
      afterwards.computeIfAbsent(Thread.currentThread(), thread -> new ArrayList<>()).add(work);
    } else {
      work.run();
    }
  }

  /** A deadlock or a lock that was waited for too long, in MySQL and MariaDB alike. */
  private static boolean isCollision(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql
          && (sql.getErrorCode() == DEADLOCK || sql.getErrorCode() == LOCK_WAIT)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Does something in one transaction, without an answer.
   *
   * @param work what is done
   */
  public void inTransaction(Runnable work) {
    inTransaction(
        () -> {
          work.run();
          return true;
        });
  }

  /**
   * Whether the thread is in a transaction.
   *
   * @return true within {@link #inTransaction}
   */
  public boolean isInTransaction() {
    return sessions.isManagedSessionStarted();
  }

  /**
   * For libraries that speak JDBC: a source whose connections take part in the thread's transaction
   * where there is one (closing or committing such a connection does nothing), and are the pool's
   * own otherwise.
   *
   * @return a source for any thread
   */
  public DataSource joiningDataSource() {
    return (DataSource)
        Proxy.newProxyInstance(
            Database.class.getClassLoader(),
            new Class<?>[] {DataSource.class},
            (proxy, method, values) -> {
              if (method.getName().equals("getConnection") && isInTransaction()) {
                return guarded(sessions.getConnection());
              }
              try {
                return method.invoke(dataSource, values);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  private static Connection guarded(Connection connection) {
    return (Connection)
        Proxy.newProxyInstance(
            Database.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, values) -> {
              if (ENDING.contains(method.getName())) {
                return null;
              }
              try {
                return method.invoke(connection, values);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }
}
