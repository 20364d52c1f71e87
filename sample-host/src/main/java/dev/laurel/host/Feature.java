package dev.laurel.host;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a package as a feature and says which other features it may use. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PACKAGE)
public @interface Feature {

  /** What the feature is called: the last part of the package's name. */
  String name();

  /** The features that it may use, by name. */
  String[] uses() default {};
}
