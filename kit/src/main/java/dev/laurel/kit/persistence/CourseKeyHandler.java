package dev.laurel.kit.persistence;

import dev.laurel.plugin.host.CourseKey;
import org.apache.ibatis.type.MappedTypes;

/** A {@link CourseKey} as its text. */
@MappedTypes(CourseKey.class)
public final class CourseKeyHandler extends TextHandler<CourseKey> {

  /** Called by MyBatis. */
  public CourseKeyHandler() {}

  @Override
  protected CourseKey fromText(String text) {
    return new CourseKey(text);
  }

  @Override
  protected String toText(CourseKey value) {
    return value.value();
  }
}
