package dev.laurel.kit.persistence;

import dev.laurel.plugin.host.UserId;
import org.apache.ibatis.type.MappedTypes;

/** A {@link UserId} as its text. */
@MappedTypes(UserId.class)
public final class UserIdHandler extends TextHandler<UserId> {

  /** Called by MyBatis. */
  public UserIdHandler() {}

  @Override
  protected UserId fromText(String text) {
    return new UserId(text);
  }

  @Override
  protected String toText(UserId value) {
    return value.value();
  }
}
