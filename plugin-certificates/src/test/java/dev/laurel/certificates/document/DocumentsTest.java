package dev.laurel.certificates.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laurel.kit.persistence.Database;
import dev.laurel.kit.persistence.Migrations;
import dev.laurel.test.MariaDb;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MariaDb.class)
class DocumentsTest {

  private final DocumentMapper rows;
  private final Documents documents;

  DocumentsTest(DataSource dataSource) {
    Migrations.run(
        dataSource,
        "db/migration/certificates",
        "cert_schema_history",
        DocumentsTest.class.getClassLoader());
    Database database = new Database(dataSource, Documents.mappers(), Documents.handlers());
    rows = database.mapper(DocumentMapper.class);
    documents = new Documents(database);
  }

  @Test
  void manyDocumentsComeBackByteForByte() {
    List<byte[]> contents = contents(700);

    List<DocumentId> ids = documents.putAll(contents);

    for (int i = 0; i < ids.size(); i++) {
      assertThat(documents.get(ids.get(i))).isEqualTo(contents.get(i));
    }
  }

  @Test
  void theSameBytesAreKeptOnceHoweverOftenTheyCome() {
    List<byte[]> once = contents(3);
    List<byte[]> contents = new ArrayList<>(once);
    contents.addAll(once);
    documents.put(contents.get(1));

    documents.putAll(contents);
    List<DocumentId> ids = documents.putAll(contents);

    assertThat(rows.find(ids)).hasSize(3);
  }

  private static List<byte[]> contents(int number) {
    String part = UUID.randomUUID().toString();
    // Bytes that a text protocol must escape are among them.
    return IntStream.range(0, number)
        .mapToObj(i -> ("\0'\"\\\n\u001a é 日 " + part + i).getBytes(StandardCharsets.UTF_8))
        .toList();
  }
}
