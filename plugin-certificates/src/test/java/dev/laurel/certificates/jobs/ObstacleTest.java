package dev.laurel.certificates.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laurel.certificates.key.KeyUnusableException;
import dev.laurel.certificates.objectstore.StoreUnreachableException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ObstacleTest {

  static Stream<Arguments> thrown() {
    return Stream.of(
        Arguments.of(sql("The table 'cert_document' is full", 1114), Obstacle.DATABASE_FULL),
        Arguments.of(sql("Disk full (/tmp)", 1021), Obstacle.DATABASE_FULL),
        Arguments.of(sql("Got error 28 \"No space left\"", 1030), Obstacle.DATABASE_FULL),
        Arguments.of(sql("Got error 168 from engine", 1030), Obstacle.FAULT),
        Arguments.of(sql("Lock wait timeout exceeded", 1205), Obstacle.DATABASE_UNREACHABLE),
        Arguments.of(
            new SQLNonTransientConnectionException("Gone", "08003"), Obstacle.DATABASE_UNREACHABLE),
        Arguments.of(sql("Unknown column", 1054), Obstacle.FAULT),
        Arguments.of(new IOException("No space left on device"), Obstacle.DISK_FULL),
        Arguments.of(new IOException("/tmp/x (Disk quota exceeded)"), Obstacle.DISK_FULL),
        Arguments.of(new IOException("Connection reset"), Obstacle.FAULT),
        Arguments.of(
            new StoreUnreachableException("No answer", null), Obstacle.DOCUMENTS_UNREACHABLE),
        Arguments.of(
            new IllegalStateException(new KeyUnusableException("Expired", null)),
            Obstacle.SIGNING_UNAVAILABLE),
        Arguments.of(new IllegalStateException("No space left on device"), Obstacle.FAULT));
  }

  private static SQLException sql(String message, int code) {
    return new SQLException(message, "HY000", code);
  }

  @ParameterizedTest
  @MethodSource("thrown")
  void isFoundAmongTheCauses(Exception thrown, Obstacle obstacle) {
    assertThat(Obstacle.of(thrown)).isEqualTo(obstacle);
    assertThat(Obstacle.of(new IllegalStateException(new UncheckedIOException(wrapped(thrown)))))
        .isEqualTo(obstacle);
  }

  private static IOException wrapped(Exception thrown) {
    return thrown instanceof IOException io ? io : new IOException("Wrapped", thrown);
  }

  @Test
  void hasWordsForThoseWhoWaitForRunsAndExports() {
    ResourceBundle words = ResourceBundle.getBundle("dev.laurel.certificates.messages");

    assertThat(List.of(Obstacle.values()))
        .allSatisfy(
            one ->
                assertThat(words.keySet()).contains("generation." + one, "export.FAILED_" + one));
  }
}
