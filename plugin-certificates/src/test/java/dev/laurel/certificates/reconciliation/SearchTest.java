package dev.laurel.certificates.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laurel.certificates.certificate.CertificateStatus;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.User;
import dev.laurel.plugin.host.UserId;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The search for departures that were missed, by its jobs. */
class SearchTest {

  private final Plant plant = new Plant();

  /** More people than a job looks through at a time. */
  private void keepMany() {
    plant.execute(
        "INSERT INTO cert_allowlist (course_key, user_id, reason, added_by, added_at)"
            + " SELECT 'course-v1:A+B+C', CONCAT('u', seq), 'r', 'ines', NOW()"
            + " FROM seq_1_to_3000");
  }

  @Test
  void ofTwoCertificatesOfOnePersonOneCountsAlsoWhenSheWasErasedAfterTheMerger() {
    CourseKey key = new CourseKey("course-v1:A+B+C");
    User first = plant.host.person("a", "Ann");
    User second = plant.host.person("b", "Ann");
    for (User one : List.of(first, second)) {
      plant.execute(
          "INSERT INTO cert_certificate (id, course_key, user_id, username, full_name,"
              + " course_title, organisation, mode, grade, status, template_id, issued_at,"
              + " changed_at, document_id) VALUES (REPLACE(UUID(), '-', ''), ?, ?, ?, 'Ann', 'C',"
              + " 'A', 'honor', 0.9, 'AVAILABLE', 't', NOW(), NOW(), REPLACE(UUID(), '-', ''))",
          key.value(),
          one.username(),
          one.username());
    }

    plant.host.merge(second, first);
    plant.host.erase(first);
    plant.reconciliation.search();

    assertThat(plant.certificates.counts(key)).isEqualTo(Map.of(CertificateStatus.ERASED, 1L));
  }

  @Test
  void whoIsErasedIsNoLongerOneOfThoseWhoFailedInARun() {
    String run = "0123456789abcdef0123456789abcdef";
    plant.execute(
        "INSERT INTO cert_generation (id, course_key, state, started_by, starter, started_at, total,"
            + " issued, failed) VALUES (?, 'course-v1:A+B+C', 'FINISHED', 'ines', 'I', NOW(), 5, 3, 2)",
        run);
    for (String learner : List.of("lea", "liam")) {
      plant.execute(
          "INSERT INTO cert_generation_failure (generation_id, user_id, username, full_name, reason)"
              + " VALUES (?, ?, ?, 'A Learner', 'FAULT')",
          run,
          learner,
          learner);
    }
    plant.host.person("liam", "Liam");

    plant.host.erase(plant.host.person("lea", "Léa"));
    plant.reconciliation.userDeparted(new UserId("lea"));

    assertThat(plant.ask("SELECT failed FROM cert_generation")).containsExactly("1");
    assertThat(plant.ask("SELECT username FROM cert_generation_failure")).containsExactly("liam");
  }

  private String endedAt() {
    return plant.ask("SELECT ended_at FROM cert_reconciliation").get(0);
  }

  @Test
  void goesOnWhenTheClockIsSetBackALittleBetweenTwoParts() {
    keepMany();
    plant.reconciliation.start();
    plant.reconciliation.run(plant.jobs.remove(0));
    assertThat(endedAt()).isEqualTo("null");

    plant.host.clock().advance(Duration.ofSeconds(-1));
    plant.reconciliation.run(plant.jobs.remove(0));

    assertThat(endedAt()).isNotEqualTo("null");
  }

  @Test
  void isDoneByOneNodeAtATimeAndNotBegunAnewByWhatIsLeftOver() {
    keepMany();
    plant.reconciliation.start();
    String begin = plant.jobs.remove(0);
    plant.reconciliation.run(begin);
    String goOn = plant.jobs.remove(0);

    plant.reconciliation.run(begin);
    assertThat(plant.jobs).as("another node leaves it alone").isEmpty();
    plant.reconciliation.run(goOn);
    String ended = endedAt();
    plant.host.clock().advance(Duration.ofMinutes(1));
    plant.reconciliation.run(goOn);

    assertThat(endedAt()).isEqualTo(ended).isNotEqualTo("null");
  }
}
