package dev.laurel.certificates.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laurel.certificates.document.Documents;
import dev.laurel.certificates.objectstore.ObjectStore;
import dev.laurel.certificates.objectstore.StoreSettings;
import dev.laurel.kit.persistence.Database;
import dev.laurel.kit.persistence.Migrations;
import dev.laurel.test.MariaDb;
import dev.laurel.test.S3Mock;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MariaDb.class)
class ObjectStoreCheckTest {

  private final Database database;

  ObjectStoreCheckTest(DataSource dataSource) {
    Migrations.run(
        dataSource,
        "db/migration/certificates",
        "cert_schema_history",
        ObjectStoreCheckTest.class.getClassLoader());
    database =
        new Database(
            dataSource,
            Stream.of(DoctorParts.mappers(), Documents.mappers()).flatMap(List::stream).toList(),
            Documents.handlers());
  }

  private List<FindingCode> look(S3Mock s3, String bucket) {
    StoreSettings settings =
        new StoreSettings(
            true,
            s3.endpoint(),
            "us-east-1",
            bucket,
            "doctor/",
            true,
            new StoreSettings.Keys("key", "secret"));
    try (ObjectStore store = new ObjectStore(settings)) {
      Documents documents = new Documents(database, store, true, Clock.systemUTC());
      return new StorageCheck(() -> documents, database, Clock.systemUTC())
          .find().stream().map(Finding::code).toList();
    }
  }

  @Test
  void aStoreIsWrittenToAndReadAndMissedWhenItHasGone() {
    try (S3Mock s3 = new S3Mock(Path.of("target", "s3-doctor-" + System.nanoTime()))) {
      assertThat(look(s3, S3Mock.BUCKET)).containsExactly(FindingCode.STORAGE_OBJECTS);
      assertThat(look(s3, "another")).containsExactly(FindingCode.STORAGE_UNREACHABLE);

      s3.stop();

      assertThat(look(s3, S3Mock.BUCKET)).containsExactly(FindingCode.STORAGE_UNREACHABLE);
    }
  }
}
