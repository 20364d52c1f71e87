package dev.laurel.certificates.generation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laurel.certificates.certificate.Certificate;
import dev.laurel.certificates.jobs.Obstacle;
import dev.laurel.certificates.key.Keys;
import dev.laurel.certificates.signature.SignatureFacts;
import dev.laurel.certificates.signature.Signatures;
import dev.laurel.certificates.signature.TimeStampServer;
import dev.laurel.certificates.signature.TimeStampServer.Manner;
import dev.laurel.kit.configuration.Source;
import dev.laurel.test.MariaDb;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Runs whose certificates get time stamps of a server of our own. */
@ExtendWith(MariaDb.class)
class StampedRunsTest {

  private static final int LEARNERS = 24;
  private static final int AT_ONCE = 4;

  private final TimeStampServer server = new TimeStampServer();
  private final DataSource dataSource;

  @TempDir private Path folder = Path.of("");

  StampedRunsTest(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  @AfterEach
  void close() {
    server.close();
  }

  private Signatures signatures() {
    Map<String, String> settings =
        Map.of(
            "laurel.signing.trial", folder.resolve("trial.p12").toString(),
            "laurel.timestamp.url", server.url(),
            "laurel.timestamp.at-once", String.valueOf(AT_ONCE));
    Source source = new Source(settings::get, nothing -> null);
    Keys keys = Keys.of(Keys.read(source, Clock.systemUTC()).orElseThrow(), Clock.systemUTC());
    return Signatures.of(keys, source);
  }

  private long documents() throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT COUNT(*) FROM cert_document")) {
      rows.next();
      return rows.getLong(1);
    }
  }

  private static Generation toTheEnd(IssuingCourse at, Generation run) {
    Slices slices = at.slices(LEARNERS, 1);
    Optional<Duration> rest = Optional.of(Duration.ZERO);
    for (int i = 0; i < 50 && rest.isPresent(); i++) {
      rest = slices.work(run.id());
      rest.ifPresent(at.host.clock()::advance);
    }
    return at.look(run);
  }

  @Test
  void everyCertificateHasATimeStampAndSeveralAreAskedForAtOnce() throws SQLException {
    try (Signatures signatures = signatures()) {
      IssuingCourse at = new IssuingCourse(dataSource, signatures);
      for (int i = 0; i < LEARNERS; i++) {
        at.enrol("t%02d".formatted(i), true);
      }
      server.delay(5);

      Generation ended = toTheEnd(at, at.start());

      assertThat(ended.state()).isEqualTo(GenerationState.FINISHED);
      assertThat(ended.issued()).isEqualTo(LEARNERS);
      List<Certificate> issued =
          at.certificates.page(at.course.key(), null, null, null, LEARNERS + 1);
      assertThat(issued).hasSize(LEARNERS);
      for (Certificate one : issued) {
        SignatureFacts facts = signatures.read(at.certificates.pdf(one)).orElseThrow();
        assertThat(facts.isGenuine()).isTrue();
        assertThat(facts.profile()).isEqualTo("PAdES-B-T");
      }
      assertThat(server.asked()).isEqualTo(LEARNERS);
      assertThat(server.mostAtOnce()).isBetween(2, AT_ONCE);
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Manner.class,
      names = {"AWAY", "WRONG_NONCE", "WRONG_IMPRINT", "FORGED"})
  void aRunRestsWhileThereAreNoTimeStampsAndGoesOnWhenThereAre(Manner manner) throws SQLException {
    try (Signatures signatures = signatures()) {
      IssuingCourse at = new IssuingCourse(dataSource, signatures);
      for (int i = 0; i < LEARNERS; i++) {
        at.enrol("w%02d".formatted(i), true);
      }
      long before = documents();
      server.behave(manner);
      Generation run = at.start();

      Slices slices = at.slices(LEARNERS, 1);
      for (int i = 0; i < 4; i++) {
        slices.work(run.id()).ifPresent(at.host.clock()::advance);
      }

      assertThat(at.look(run).isGoing()).isTrue();
      assertThat(at.look(run).failed()).isZero();
      assertThat(at.generations.resting(run).map(Resting::obstacle))
          .contains(Obstacle.SIGNING_UNAVAILABLE);
      assertThat(at.holders()).isEmpty();
      assertThat(documents()).isEqualTo(before);

      server.behave(Manner.WELL);
      Generation ended = toTheEnd(at, run);

      assertThat(ended.state()).isEqualTo(GenerationState.FINISHED);
      assertThat(ended.issued()).isEqualTo(LEARNERS);
      assertThat(at.holders()).hasSize(LEARNERS).doesNotHaveDuplicates();
      assertThat(at.generations.resting(ended)).isEmpty();
    }
  }
}
