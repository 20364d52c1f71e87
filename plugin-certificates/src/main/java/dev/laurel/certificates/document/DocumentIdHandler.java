package dev.laurel.certificates.document;

import dev.laurel.kit.persistence.TextHandler;
import org.apache.ibatis.type.MappedTypes;

/** A {@link DocumentId} as its text. */
@MappedTypes(DocumentId.class)
final class DocumentIdHandler extends TextHandler<DocumentId> {

  @Override
  protected DocumentId fromText(String text) {
    return new DocumentId(text);
  }

  @Override
  protected String toText(DocumentId value) {
    return value.value();
  }
}
