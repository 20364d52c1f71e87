package dev.laurel.certificates.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.laurel.certificates.objectstore.ObjectStore;
import dev.laurel.certificates.objectstore.StoreSettings;
import dev.laurel.certificates.objectstore.StoreUnreachableException;
import dev.laurel.kit.persistence.Database;
import dev.laurel.kit.persistence.Migrations;
import dev.laurel.test.MariaDb;
import dev.laurel.test.S3Mock;
import dev.laurel.test.SettableClock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MariaDb.class)
class DocumentsInStoreTest {

  private static final Duration DAYS = Duration.ofDays(2);
  private static S3Mock s3;

  private final SettableClock clock = new SettableClock(Clock.systemUTC().instant());
  private final Database database;
  private final ObjectStore store;
  private final Documents documents;
  private final Documents inDatabase;
  private final Moves moves;

  DocumentsInStoreTest(DataSource dataSource) {
    Migrations.run(
        dataSource,
        "db/migration/certificates",
        "cert_schema_history",
        DocumentsInStoreTest.class.getClassLoader());
    forget(dataSource);
    database = new Database(dataSource, Documents.mappers(), Documents.handlers());
    store =
        new ObjectStore(
            new StoreSettings(
                true,
                s3.endpoint(),
                "us-east-1",
                S3Mock.BUCKET,
                UUID.randomUUID() + "/",
                true,
                new StoreSettings.Keys("key", "secret")));
    documents = new Documents(database, store, true, clock);
    inDatabase = new Documents(database, store, false, clock);
    moves = new Moves(database, store, clock);
  }

  /** Each test has a prefix of its own, and so documents of its own. */
  private static void forget(DataSource dataSource) {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate("DELETE FROM cert_document");
      statement.executeUpdate("DELETE FROM cert_upload");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @BeforeAll
  static void start() {
    s3 = new S3Mock(Path.of("target", "s3-" + System.nanoTime()));
  }

  @AfterAll
  static void stop() {
    s3.close();
  }

  @AfterEach
  void close() {
    store.close();
  }

  private static byte[] fresh() {
    return UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8);
  }

  private List<String> objects() {
    List<String> names = new ArrayList<>();
    store.list(page -> page.forEach(one -> names.add(one.name())));
    return names;
  }

  private void sweepInTwoDays() {
    clock.advance(DAYS);
    documents.sweep(clock.instant().minus(Duration.ofDays(1)));
  }

  @Test
  void areObjectsAndReadBack() {
    byte[] content = fresh();

    DocumentId id = database.inTransaction(() -> documents.put(content));

    assertThat(objects()).containsExactly(id.value());
    assertThat(documents.get(id)).isEqualTo(content);
    sweepInTwoDays();
    assertThat(documents.get(id)).isEqualTo(content);
  }

  @Test
  void arePutManyAtOnce() {
    List<byte[]> many = IntStream.range(0, 60).mapToObj(i -> fresh()).toList();

    List<DocumentId> ids = documents.putAll(many);

    assertThat(objects()).hasSize(60);
    Map<DocumentId, byte[]> read = documents.getAll(ids);
    for (int i = 0; i < many.size(); i++) {
      assertThat(read.get(ids.get(i))).isEqualTo(many.get(i));
    }
  }

  @Test
  void areSweptWhenTheirTransactionWasUndoneButNotBeforeADay() {
    assertThatThrownBy(
            () ->
                database.inTransaction(
                    () -> {
                      documents.put(fresh());
                      throw new IllegalStateException("undone");
                    }))
        .hasMessage("undone");
    assertThat(objects()).hasSize(1);

    documents.sweep(clock.instant().minus(Duration.ofDays(1)));
    assertThat(objects()).hasSize(1);
    sweepInTwoDays();

    assertThat(objects()).isEmpty();
    assertThat(moves.places()).isEqualTo(new Moves.Places(0, 0, 0));
  }

  @Test
  void areNotSweptWhenSomebodyPutsTheSameAgain() {
    byte[] content = fresh();
    Documents.Staged abandoned = documents.stage(List.of(content));
    assertThat(abandoned.uploaded()).hasSize(1);
    clock.advance(DAYS);

    DocumentId id = documents.put(content);
    documents.sweep(clock.instant().minus(Duration.ofDays(1)));

    assertThat(documents.get(id)).isEqualTo(content);
  }

  @Test
  void areNotKeptAfterTheirObjectWasSwept() {
    Documents.Staged staged = documents.stage(List.of(fresh()));
    sweepInTwoDays();

    assertThatThrownBy(() -> documents.keep(staged, staged.contents().keySet()))
        .isInstanceOf(IllegalStateException.class);
    assertThat(documents.getAll(staged.contents().keySet())).isEmpty();
  }

  @Test
  void canBePutTwiceInOneTransaction() {
    byte[] content = fresh();

    DocumentId id =
        database.inTransaction(
            () -> {
              documents.put(content);
              return documents.put(content);
            });

    assertThat(documents.get(id)).isEqualTo(content);
  }

  @Test
  void areNotHalfMadeWhileTheStoreIsDownAndAreReadAgainAfterwards() {
    byte[] before = fresh();
    DocumentId kept = documents.put(before);
    byte[] during = fresh();
    s3.stop();

    assertThatThrownBy(() -> database.inTransaction(() -> documents.put(during)))
        .isInstanceOf(StoreUnreachableException.class)
        .hasMessageContaining("cannot be used");
    assertThatThrownBy(() -> documents.get(kept)).isInstanceOf(StoreUnreachableException.class);
    assertThat(documents.problem())
        .hasValueSatisfying(words -> assertThat(words).contains("cannot be used"));
    assertThat(inDatabase.getAll(List.of(Documents.id(during)))).isEmpty();

    s3.start();

    assertThat(documents.get(kept)).isEqualTo(before);
    assertThat(documents.problem()).isEmpty();
    assertThat(documents.get(documents.put(during))).isEqualTo(during);
  }

  @Test
  void areToldFromWhatSomebodyPutInTheirPlace() {
    DocumentId id = documents.put(fresh());
    store.putAll(Map.of(id.value(), fresh()));

    assertThatThrownBy(() -> documents.get(id)).hasMessageContaining("not what was kept");
  }

  @Test
  void stayReadableWhenTheConfigurationChanges() {
    byte[] one = fresh();
    byte[] other = fresh();
    DocumentId kept = inDatabase.put(one);
    DocumentId object = documents.put(other);

    assertThat(documents.get(kept)).isEqualTo(one);
    assertThat(inDatabase.get(object)).isEqualTo(other);
    assertThat(documents.put(one)).isEqualTo(kept);
    assertThat(objects()).containsExactly(object.value());
    assertThatThrownBy(() -> new Documents(database).get(object))
        .isInstanceOf(StoreUnreachableException.class)
        .hasMessageContaining("laurel.s3.bucket");
  }

  @Test
  void moveThereAndBack() {
    List<byte[]> contents = IntStream.range(0, 120).mapToObj(i -> fresh()).toList();
    List<DocumentId> ids = inDatabase.putAll(contents);

    assertThat(moves.toStore(moved -> {})).isEqualTo(120);

    assertThat(moves.places().inDatabase()).isZero();
    assertThat(moves.toStore(moved -> {})).isZero();
    assertThat(objects()).containsAll(ids.stream().map(DocumentId::value).toList());
    assertThat(documents.getAll(ids)).hasSize(120);

    moves.toDatabase(moved -> {});
    assertThat(moves.places().inStore()).isZero();
    sweepInTwoDays();

    assertThat(objects()).isEmpty();
    Map<DocumentId, byte[]> read = new Documents(database).getAll(ids);
    for (int i = 0; i < ids.size(); i++) {
      assertThat(read.get(ids.get(i))).isEqualTo(contents.get(i));
    }
  }

  @Test
  void moveNothingThatIsDamaged() {
    DocumentId id = new DocumentId("f".repeat(64));
    database
        .mapper(DocumentMapper.class)
        .insertAbsent(List.of(new DocumentMapper.Row(id, fresh())));

    assertThatThrownBy(() -> moves.toStore(moved -> {})).hasMessageContaining(id.value());

    assertThat(moves.places().inDatabase()).isEqualTo(1);
  }

  @Test
  void leaveObjectsThatOnlyAListingFinds() {
    byte[] lost = fresh();
    store.putAll(Map.of(Documents.id(lost).value(), lost, "somebody-elses", fresh()));
    DocumentId kept = documents.put(fresh());
    Instant soon = clock.instant().plusSeconds(60);

    assertThat(moves.findOrphans(soon)).isEqualTo(1);
    sweepInTwoDays();

    assertThat(objects()).containsExactlyInAnyOrder(kept.value(), "somebody-elses");
  }

  @Test
  void leaveTheirObjectWhenTheyAreDeleted() {
    DocumentId id = documents.put(fresh());

    database.inTransaction(() -> documents.remove(List.of(id)));

    assertThat(documents.getAll(List.of(id))).isEmpty();
    assertThat(objects()).hasSize(1);
    sweepInTwoDays();
    assertThat(objects()).isEmpty();
  }
}
