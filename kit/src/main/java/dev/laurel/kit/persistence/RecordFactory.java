package dev.laurel.kit.persistence;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.ibatis.reflection.factory.DefaultObjectFactory;
import org.jspecify.annotations.Nullable;

/**
 * Makes records of rows. MyBatis itself looks for the constructor with each row, and learns from an
 * exception with each row that the record is not public.
 */
final class RecordFactory extends DefaultObjectFactory {

  private static final long serialVersionUID = 1L;

  private final transient Map<Class<?>, Constructor<?>> constructors = new ConcurrentHashMap<>();

  @Override
  public <T> T create(
      Class<T> type, @Nullable List<Class<?>> parameters, @Nullable List<Object> values) {
    if (!type.isRecord() || parameters == null || values == null) {
      return super.create(type, parameters, values);
    }
    Constructor<?> constructor =
        constructors.computeIfAbsent(type, record -> canonical(record, parameters));
    try {
      return type.cast(constructor.newInstance(values.toArray()));
    } catch (InvocationTargetException e) {
      throw new IllegalStateException("A row cannot be a " + type.getName(), e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("A row cannot be a " + type.getName(), e);
    }
  }

  private static Constructor<?> canonical(Class<?> type, List<Class<?>> parameters) {
    try {
      Constructor<?> constructor = type.getDeclaredConstructor(parameters.toArray(new Class<?>[0]));
      constructor.setAccessible(true);
      return constructor;
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("No constructor of " + type.getName() + " takes a row", e);
    }
  }
}
