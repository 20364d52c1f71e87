package dev.laurel.certificates;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.runtime.ObjectMethods;
import java.util.List;

/**
 * Makes the Java runtime forget the plugin's classes.
 *
 * <p>{@link ObjectMethods} links a record's {@code equals}, {@code hashCode} and {@code toString}
 * with constants of its own, and a method handle keeps the last type it was adapted to. So up to
 * JDK 18 the record linked last in the whole process, and with it all classes of its web
 * application, stay in memory for as long as no other record is linked (JDK-8078641).
 */
final class JdkCaches {

  private static final List<MethodType> METHODS =
      List.of(
          MethodType.methodType(boolean.class, String.class, Object.class),
          MethodType.methodType(int.class, String.class),
          MethodType.methodType(String.class, String.class));
  private static final List<String> NAMES = List.of("equals", "hashCode", "toString");

  private JdkCaches() {}

  /** Has the methods of a class of the runtime's own linked last. */
  static void forgetLastRecord() throws ReflectiveOperationException {
    MethodHandle component =
        MethodHandles.publicLookup()
            .findVirtual(String.class, "strip", MethodType.methodType(String.class));
    for (int method = 0; method < NAMES.size(); method++) {
      try {
        ObjectMethods.bootstrap(
            MethodHandles.lookup(),
            NAMES.get(method),
            METHODS.get(method),
            String.class,
            "strip",
            component);
      } catch (Throwable e) {
        throw new ReflectiveOperationException("Cannot link " + NAMES.get(method), e);
      }
    }
  }
}
