package dev.laurel.certificates.automatic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laurel.certificates.certificate.Certificate;
import dev.laurel.certificates.certificate.CertificateStatus;
import dev.laurel.certificates.certificate.Certificates;
import dev.laurel.certificates.certificate.IssueOutcome;
import dev.laurel.certificates.certificate.Lifecycle;
import dev.laurel.certificates.certificate.Reason;
import dev.laurel.certificates.certificate.Validity;
import dev.laurel.certificates.course.AvailableDate;
import dev.laurel.certificates.course.DisplayBehavior;
import dev.laurel.certificates.course.ValidFor;
import dev.laurel.certificates.learner.RequestOutcome;
import dev.laurel.plugin.host.Course;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.Pacing;
import dev.laurel.plugin.host.User;
import dev.laurel.test.MariaDb;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MariaDb.class)
class ValidityOverTimeTest {

  private static final Instant END = Instant.parse("2027-03-14T23:59:59Z");

  private final World world;

  ValidityOverTimeTest(DataSource source) {
    world = new World(source);
  }

  private CourseKey validForAYear() {
    CourseKey key = world.issuing(Pacing.SELF);
    world.host.setting(key, ValidFor.SETTING, "1 year");
    return key;
  }

  private User holder(CourseKey key) {
    User lea = world.learner(key, "Léa Marchetti");
    world.host.stand(key, lea, true, 0.9);
    world.requests.request(key, lea.id());
    return lea;
  }

  private Certificate held(CourseKey key, User learner) {
    return world.held(key, learner).orElseThrow();
  }

  private void at(String time) {
    world.host.clock().set(Instant.parse(time));
    world.reminders.remind();
    world.reminders.remind();
    world.work();
  }

  @Test
  void isFixedAtIssue() {
    CourseKey key = validForAYear();
    User lea = holder(key);
    world.host.setting(key, ValidFor.SETTING, "90 days");
    User luc = holder(key);
    world.host.setting(key, ValidFor.SETTING, "");
    User liam = holder(key);

    assertThat(held(key, lea).validUntil()).isEqualTo(END);
    assertThat(held(key, luc).validUntil()).isEqualTo(Instant.parse("2026-06-12T23:59:59Z"));
    assertThat(held(key, liam).validUntil()).isNull();
    world.host.clock().set(Instant.parse("2126-01-01T00:00:00Z"));
    assertThat(held(key, liam).validity(world.host.clock().instant())).isEqualTo(Validity.LASTING);
  }

  @Test
  void remindsOnceEachTimeAndTellsTheLatestToWhoWasMissed() {
    CourseKey key = validForAYear();
    User lea = holder(key);
    at("2027-02-12T23:59:58Z");
    assertThat(world.mailsTo(lea)).isEmpty();

    at("2027-02-13T00:00:00Z");
    assertThat(world.mailsTo(lea))
        .containsExactly("Your certificate expires on 14 March 2027: Introduction to Botany");
    at("2027-03-08T00:00:00Z");
    at("2027-03-10T00:00:00Z");
    assertThat(world.mailsTo(lea)).hasSize(2);
    at("2027-03-15T00:00:00Z");
    at("2028-01-01T00:00:00Z");
    assertToldLastThatItHasExpired(lea, 3);

    User luc = holder(key);
    at("2030-01-01T00:00:00Z");
    assertToldLastThatItHasExpired(luc, 1);
  }

  @Test
  void remindsOnceWhenTheMomentComesAgainAfterTheClockWasPutBack() {
    CourseKey key = validForAYear();
    User lea = holder(key);

    atAndBackAnHour("2027-02-13T00:00:00Z", lea);
    assertThat(world.mailsTo(lea)).isEmpty();
    at("2027-02-13T00:00:00Z");
    assertThat(world.mailsTo(lea))
        .containsExactly("Your certificate expires on 14 March 2027: Introduction to Botany");

    atAndBackAnHour("2027-03-15T00:00:00Z", lea);
    assertThat(world.mailsTo(lea)).hasSize(1);
    at("2027-03-15T00:00:00Z");
    at("2027-03-16T00:00:00Z");
    assertToldLastThatItHasExpired(lea, 2);
  }

  private void assertToldLastThatItHasExpired(User holder, int mails) {
    assertThat(world.mailsTo(holder))
        .hasSize(mails)
        .last()
        .asString()
        .startsWith("Your certificate has expired");
  }

  /** Reminders are written; before they are sent, the clock goes back. */
  private void atAndBackAnHour(String time, User to) {
    Instant now = Instant.parse(time);
    world.host.clock().set(now);
    world.reminders.remind();
    world.host.clock().set(now.minusSeconds(3600));
    world.letters.send(to.id().value());
  }

  @Test
  void remindsNobodyOfWhatWasRevokedOrBelongsToADeletedCourse() {
    CourseKey key = validForAYear();
    User lea = holder(key);
    User luc = holder(key);
    world.certificates.move(held(key, lea), Lifecycle.Act.REVOKE, "Copied", world.ines);
    at("2027-03-01T00:00:00Z");
    assertThat(world.mailsTo(lea)).isEmpty();
    assertThat(world.mailsTo(luc)).hasSize(1);

    CourseKey other = validForAYear();
    User liam = holder(other);
    Course gone = world.host.courses().find(other).orElseThrow();
    world.host.forget(gone.key());
    at("2029-03-01T00:00:00Z");
    assertThat(world.mailsTo(liam)).isEmpty();
  }

  @Test
  void remindsWhoHoldsAShortOneOnlyOfWhatIsAhead() {
    CourseKey key = world.issuing(Pacing.SELF);
    world.host.setting(key, ValidFor.SETTING, "10 days");
    User lea = holder(key);

    at("2026-03-15T00:00:00Z");
    assertThat(world.mailsTo(lea)).isEmpty();
    at("2026-03-18T00:00:00Z");
    assertThat(world.mailsTo(lea)).hasSize(1);
  }

  @Test
  void showsAnEndedOneAsSuchAndRenewsItOnce() {
    CourseKey key = validForAYear();
    User lea = holder(key);
    Certificate first = held(key, lea);
    assertThat(world.requests.renew(key, lea.id()).map(RequestOutcome::outcome))
        .contains(new IssueOutcome.Refused(lea.id(), Reason.NOT_ENDING_YET));
    assertThat(String.valueOf(world.seen(key, lea).shown()))
        .contains("AVAILABLE", "mayRenew=false");

    at("2027-03-15T00:00:00Z");
    assertThat(String.valueOf(world.seen(key, lea).shown())).contains("EXPIRED", "mayRenew=true");
    assertThat(world.certificates.countExpired(key)).isEqualTo(1);
    assertThat(world.certificates.expired(key, "léa", null, 10)).containsExactly(first);

    world.renamed(lea, "Léa Marchetti-Roux");
    assertThat(world.requests.renew(key, lea.id()).map(RequestOutcome::outcome))
        .containsInstanceOf(IssueOutcome.Issued.class);
    assertThat(world.requests.renew(key, lea.id()).map(RequestOutcome::outcome))
        .contains(new IssueOutcome.Refused(lea.id(), Reason.NOT_ENDING_YET));

    Certificate renewed = held(key, lea);
    assertThat(renewed.fullName()).isEqualTo("Léa Marchetti-Roux");
    assertThat(renewed.validUntil()).isEqualTo(Instant.parse("2028-03-15T23:59:59Z"));
    Certificate old = world.certificates.find(first.id()).orElseThrow();
    assertThat(old.status()).isEqualTo(CertificateStatus.SUPERSEDED);
    assertThat(old.supersededBy()).isEqualTo(renewed.id());
    assertThat(Certificates.isRenewed(old)).isTrue();
    assertThat(world.certificates.countExpired(key)).isZero();
    assertThat(String.valueOf(world.seen(key, lea).shown()))
        .contains("AVAILABLE", "mayRenew=false");
  }

  @Test
  void stopsRemindingOfWhatWasRenewed() {
    CourseKey key = validForAYear();
    User lea = holder(key);
    at("2027-02-20T00:00:00Z");
    assertThat(world.requests.renew(key, lea.id()).map(RequestOutcome::outcome))
        .containsInstanceOf(IssueOutcome.Issued.class);

    at("2027-03-20T00:00:00Z");

    assertThat(world.mailsTo(lea)).hasSize(1);
  }

  @Test
  void isRenewedByNobodyWhoDoesNotPassOrHoldsNone() {
    CourseKey key = validForAYear();
    User lea = holder(key);
    User luc = world.learner(key, "Luc");
    world.host.stand(key, luc, true, 0.9);
    world.host.clock().set(END.plusSeconds(1));
    world.host.stand(key, lea, false, 0.1);

    assertThat(world.requests.renew(key, lea.id()).map(RequestOutcome::outcome))
        .contains(new IssueOutcome.Refused(lea.id(), Reason.NOT_PASSING));
    assertThat(world.requests.renew(key, luc.id()).map(RequestOutcome::outcome))
        .contains(new IssueOutcome.Refused(luc.id(), Reason.NOTHING_TO_RENEW));
  }

  @Test
  void beginsAnewWhenStaffReissue() {
    CourseKey key = validForAYear();
    User lea = holder(key);
    world.host.clock().set(END.plusSeconds(1));

    world.certificates.reissue(
        world.host.courses().find(key).orElseThrow(), held(key, lea), "New name", world.ines);

    assertThat(held(key, lea).validity(world.host.clock().instant())).isEqualTo(Validity.LASTING);
    assertThat(held(key, lea).validUntil()).isEqualTo(Instant.parse("2028-03-15T23:59:59Z"));
  }

  @Test
  void hidesWhatWasGeneratedUntilTheDateAndPrintsThatDate() {
    CourseKey key = world.issuing(Pacing.INSTRUCTOR);
    world.host.setting(key, DisplayBehavior.SETTING, "early_with_info");
    world.host.setting(key, AvailableDate.SETTING, "2026-04-01T09:00:00Z");
    world.host.setting(key, ValidFor.SETTING, "1 year");
    User lea = world.learner(key, "Léa Marchetti");
    world.host.stand(key, lea, true, 0.9);
    world.generate(key);

    Certificate certificate = held(key, lea);
    assertThat(certificate.dated()).isEqualTo(Instant.parse("2026-04-01T09:00:00Z"));
    assertThat(certificate.issuedAt()).isEqualTo(world.host.clock().instant());
    assertThat(certificate.validUntil()).isEqualTo(Instant.parse("2027-04-01T23:59:59Z"));
    assertThat(world.seen(key, lea).downloadable()).isNull();
    assertThat(String.valueOf(world.seen(key, lea).shown())).contains("NOT_YET_AVAILABLE");
    assertThat(world.certificates.awaited(certificate))
        .isEqualTo(Optional.of(Instant.parse("2026-04-01T09:00:00Z")));

    world.host.clock().set(Instant.parse("2026-04-01T09:00:00Z"));
    assertThat(world.seen(key, lea).downloadable()).isEqualTo(certificate.id());
    assertThat(world.certificates.awaited(certificate)).isEmpty();
  }
}
