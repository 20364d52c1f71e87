package dev.laurel.certificates.template;

import dev.laurel.kit.persistence.TextHandler;
import java.util.List;
import org.apache.ibatis.type.MappedTypes;

/** Names of placeholders, parted by blanks. */
@MappedTypes(TemplateJson.Names.class)
final class NamesHandler extends TextHandler<TemplateJson.Names> {

  @Override
  protected TemplateJson.Names fromText(String text) {
    return new TemplateJson.Names(text.isEmpty() ? List.of() : List.of(text.split(" ")));
  }

  @Override
  protected String toText(TemplateJson.Names value) {
    return String.join(" ", value.names());
  }
}
