package dev.laurel.certificates.template;

import dev.laurel.kit.persistence.TextHandler;
import org.apache.ibatis.type.MappedTypes;

/** A {@link TemplateId} as its text. */
@MappedTypes(TemplateId.class)
final class TemplateIdHandler extends TextHandler<TemplateId> {

  @Override
  protected TemplateId fromText(String text) {
    return new TemplateId(text);
  }

  @Override
  protected String toText(TemplateId value) {
    return value.value();
  }
}
