package dev.laurel.certificates.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laurel.kit.web.Messages;
import dev.laurel.test.SettableClock;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DoctorTest {

  private static final Duration LONG = Duration.ofMinutes(1);
  private static final Duration SHORT = Duration.ofMillis(20);
  private static final Messages MESSAGES =
      new Messages(DoctorTest.class.getClassLoader(), "dev.laurel.certificates.messages");

  private final SettableClock clock = new SettableClock(Instant.parse("2026-11-26T12:00:00Z"));
  private final CountDownLatch never = new CountDownLatch(1);
  private final List<Doctor> made = new ArrayList<>();

  @AfterEach
  void endThem() {
    never.countDown();
    made.forEach(Doctor::close);
  }

  private Doctor doctor(Duration limit, Check... checks) {
    Doctor doctor = new Doctor(List.of(checks), clock, limit);
    made.add(doctor);
    return doctor;
  }

  private static Check check(Topic topic, Supplier<List<Finding>> find) {
    return new Check() {
      @Override
      public Topic topic() {
        return topic;
      }

      @Override
      public List<Finding> find() {
        return find.get();
      }
    };
  }

  private static Check fine(Topic topic, FindingCode code) {
    return check(topic, () -> List.of(Finding.of(topic, code)));
  }

  private List<Finding> hang() {
    try {
      never.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return List.of();
  }

  private static List<String> codes(Report report) {
    return report.findings().stream().map(Finding::id).toList();
  }

  @Test
  void putsTheFindingsInOneOrderAndIsAsBadAsTheWorst() {
    Report report =
        doctor(
                LONG,
                fine(Topic.JOBS, FindingCode.JOBS_FINE),
                fine(Topic.KEY, FindingCode.KEY_TRIAL),
                fine(Topic.STORAGE, FindingCode.STORAGE_REACHED))
            .examine();

    assertThat(codes(report)).containsExactly("STORAGE_REACHED", "KEY_TRIAL", "JOBS_FINE");
    assertThat(report.state()).isEqualTo(State.WARNING);
    assertThat(report.checkedAt()).isEqualTo(clock.instant());
  }

  @Test
  void takesACheckThatThrowsForAFindingWithoutItsWords() {
    Report report =
        doctor(
                LONG,
                check(
                    Topic.FONTS,
                    () -> {
                      throw new IllegalStateException("hush-hush");
                    }),
                fine(Topic.JOBS, FindingCode.JOBS_FINE))
            .examine();

    assertThat(codes(report)).containsExactly("JOBS_FINE", "FONTS_CHECK_FAILED");
    assertThat(report.state()).isEqualTo(State.WRONG);
    assertThat(report.told(MESSAGES, Locale.ENGLISH).get(1).text())
        .startsWith("This check failed itself. The log says why, at ")
        .doesNotContain("hush-hush", "Exception");
  }

  @Test
  void doesNotWaitForACheckThatHangsAndBeginsItOnce() {
    AtomicInteger begun = new AtomicInteger();
    Doctor doctor =
        doctor(
            SHORT,
            check(
                Topic.STORAGE,
                () -> {
                  begun.incrementAndGet();
                  return hang();
                }));

    doctor.examine();
    Report report = doctor.examine();

    assertThat(codes(report)).containsExactly("STORAGE_CHECK_SLOW");
    assertThat(report.told(MESSAGES, Locale.ENGLISH).get(0).text())
        .isEqualTo("No answer within 20 ms: what this depends on hangs or cannot be reached.");
    assertThat(begun).hasValue(1);
  }

  @Test
  void blamesTheDatabaseOnceWhenItIsAway() {
    RuntimeException away =
        new IllegalStateException(new SQLTransientConnectionException("no connection", "08001"));
    RuntimeException lacking =
        new IllegalStateException(new SQLException("no such table", "42S02", 1146));

    RuntimeException refused =
        new IllegalStateException(new SQLException("Access denied", "28000", 1045));

    Report report =
        doctor(
                LONG,
                check(
                    Topic.CLOCK,
                    () -> {
                      throw refused;
                    }),
                check(
                    Topic.MAIL,
                    () -> {
                      throw away;
                    }),
                check(
                    Topic.JOBS,
                    () -> {
                      throw lacking;
                    }))
            .examine();

    assertThat(codes(report))
        .containsExactly("MAIL_NOT_CHECKED", "JOBS_NOT_CHECKED", "CLOCK_NOT_CHECKED");
  }

  @Test
  void isGlancedAtWithoutWaitingForASlowCheck() {
    Doctor doctor = doctor(LONG, check(Topic.STORAGE, this::hang));

    assertThat(doctor.glance(SHORT)).isEmpty();
  }

  @Test
  void isGlancedAtWithoutLookingAgainWithinAMinute() {
    AtomicInteger begun = new AtomicInteger();
    Doctor doctor =
        doctor(
            LONG,
            check(
                Topic.JOBS,
                () -> {
                  begun.incrementAndGet();
                  return List.of(Finding.of(Topic.JOBS, FindingCode.JOBS_FINE));
                }));

    assertThat(doctor.glance(LONG)).isPresent();
    assertThat(doctor.glance(LONG)).isPresent();
    assertThat(begun).hasValue(1);
    doctor.examine();
    assertThat(begun).hasValue(2);
  }
}
