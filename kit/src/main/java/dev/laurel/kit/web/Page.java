package dev.laurel.kit.web;

/**
 * What a page shows, as a typed value. Its template lies beside its class and has the name of its
 * outermost class with the ending {@code .vm}; in the template the value is {@code $page}. The type
 * itself must be public for Velocity to read it: a public record, also one nested in a
 * package-private class.
 */
public interface Page {

  /**
   * The resource with the template.
   *
   * @return a path on the class path, without a leading slash
   */
  default String template() {
    Class<?> type = getClass();
    while (type.getEnclosingClass() != null) {
      type = type.getEnclosingClass();
    }
    return type.getName().replace('.', '/') + ".vm";
  }
}
