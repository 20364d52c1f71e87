package dev.laurel.host;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Excepts a package or class from a rule of the house, and says why. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.PACKAGE, ElementType.TYPE})
public @interface Allowed {

  /** The rule, and why it does not hold here: {@code fields are final — because …}. */
  String value();
}
