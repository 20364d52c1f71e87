package dev.laurel.tck;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Does one thing otherwise than it should be done. */
@FunctionalInterface
interface Twist {

  @Nullable Object answer(Call call) throws Throwable;

  /** One call of the method that is twisted, whose types the twist knows. */
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  record Call(Object target, Method method, @Nullable Object[] args) {

    <T> T arg(int index) {
      return (T) args[index];
    }

    /** As it should be. */
    <T> T real() throws Throwable {
      return (T) with(args);
    }

    /** As it should be, with other values. */
    <T> T with(@Nullable Object... others) throws Throwable {
      try {
        return (T) method.invoke(target, others);
      } catch (InvocationTargetException e) {
        throw e.getCause() == null ? e : e.getCause();
      }
    }
  }

  /** The same but for one method. */
  static <T> T twisted(Class<T> type, Object target, String method, Twist twist) {
    return type.cast(
        Proxy.newProxyInstance(
            Twist.class.getClassLoader(),
            new Class<?>[] {type},
            (proxy, called, values) -> {
              Call call = new Call(target, called, values == null ? new Object[0] : values);
              return called.getName().equals(method) ? twist.answer(call) : call.real();
            }));
  }

  /** The same value but for one component. */
  static <R extends Record> R but(R value, String component, @Nullable Object other) {
    try {
      RecordComponent[] all = value.getClass().getRecordComponents();
      Class<?>[] types = Arrays.stream(all).map(RecordComponent::getType).toArray(Class<?>[]::new);
      Object[] values = new Object[all.length];
      for (int i = 0; i < all.length; i++) {
        values[i] = all[i].getName().equals(component) ? other : all[i].getAccessor().invoke(value);
      }
      @SuppressWarnings("unchecked")
      R made = (R) value.getClass().getDeclaredConstructor(types).newInstance(values);
      return made;
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(component, e);
    }
  }
}
