package dev.laurel.certificates.automatic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laurel.certificates.certificate.Certificate;
import dev.laurel.certificates.certificate.CertificateStatus;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.Pacing;
import dev.laurel.plugin.host.User;
import dev.laurel.test.MariaDb;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MariaDb.class)
class AutomaticIssueTest {

  private final World world;

  AutomaticIssueTest(DataSource source) {
    world = new World(source);
  }

  private CourseKey automatic() {
    CourseKey key = world.issuing(Pacing.SELF);
    world.host.setting(key, AutomaticIssue.SETTING, "true");
    return key;
  }

  @Test
  void issuesOnceToWhoPassesAndTellsHerInHerLanguage() {
    CourseKey key = automatic();
    User lea = world.learner(key, "Léa Marchetti");
    world.host.put(
        new User(
            lea.id(),
            lea.username(),
            lea.fullName(),
            lea.email(),
            Locale.FRENCH,
            Set.of(),
            Map.of()));

    world.pass(key, lea);
    world.pass(key, lea);
    assertThat(world.jobs).hasSize(1);
    assertThat(world.held(key, lea)).isEmpty();
    World.Job job = world.jobs.values().iterator().next();
    world.work();
    world.run(job);
    world.automatic.courseChanged(key);
    world.work();

    assertThat(world.held(key, lea).map(Certificate::status)).contains(CertificateStatus.AVAILABLE);
    assertThat(world.seen(key, lea).shown())
        .hasToString("Shown[message=AVAILABLE, button=DOWNLOAD, hasCardLink=true, mayRenew=false]");
    assertThat(world.mailsTo(lea))
        .containsExactly("Votre certificat est disponible : Introduction to Botany");
  }

  @Test
  void leavesAloneWhoDoesNotPass() {
    CourseKey key = automatic();
    User lea = world.learner(key, "Léa Marchetti");

    world.automatic.standingChanged(key, lea.id());

    assertThat(world.work()).isZero();
    assertThat(world.held(key, lea)).isEmpty();
  }

  @Test
  void asksTheHostAgainWhenTheJobRuns() {
    CourseKey key = automatic();
    User lea = world.learner(key, "Léa Marchetti");
    world.pass(key, lea);
    world.host.stand(key, lea, false, 0.2);

    world.work();

    assertThat(world.held(key, lea)).isEmpty();
  }

  @Test
  void doesNothingWhereItIsOffOrTheInstructorSetsThePace() {
    CourseKey off = world.issuing(Pacing.SELF);
    CourseKey paced = world.issuing(Pacing.INSTRUCTOR);
    world.host.setting(paced, AutomaticIssue.SETTING, "true");
    User lea = world.learner(off, "Léa Marchetti");
    User luc = world.learner(paced, "Luc");

    world.pass(off, lea);
    world.pass(paced, luc);
    world.automatic.courseChanged(off);
    world.automatic.courseChanged(paced);
    world.automatic.round();

    assertThat(world.work()).isZero();
    assertThat(world.certificates.liveOf(lea.id())).isEmpty();
    assertThat(world.certificates.liveOf(luc.id())).isEmpty();
  }

  @Test
  void catchesUpWhenCertificatesAreEnabledLater() {
    CourseKey key = world.course(Pacing.SELF);
    world.host.setting(key, AutomaticIssue.SETTING, "true");
    User lea = world.learner(key, "Léa Marchetti");
    world.pass(key, lea);
    assertThat(world.work()).isZero();

    world.courses.enable(key, true, world.ines);
    world.work();

    assertThat(world.held(key, lea)).isPresent();
  }

  @Test
  void catchesUpPageByPageWhenItIsSwitchedOnLater() {
    CourseKey key = world.issuing(Pacing.SELF);
    List<User> learners =
        IntStream.range(0, 230).mapToObj(i -> world.learner(key, "Learner " + i)).toList();
    learners.forEach(learner -> world.pass(key, learner));
    world.host.setting(key, AutomaticIssue.SETTING, "true");

    world.automatic.courseChanged(key);
    world.work();

    assertThat(world.certificates.counts(key)).containsEntry(CertificateStatus.AVAILABLE, 230L);
    assertThat(world.host.mails()).hasSize(230);
  }

  @Test
  void findsInARoundWhatNobodyTold() {
    CourseKey key = automatic();
    User lea = world.learner(key, "Léa Marchetti");
    world.host.stand(key, lea, true, 0.9);

    world.automatic.start();
    world.work();

    assertThat(world.held(key, lea)).isPresent();
  }

  @Test
  void countsAnExceptionAsPassing() {
    CourseKey key = automatic();
    User lea = world.learner(key, "Léa Marchetti");

    world.allowlist.add(key, Map.of(lea, "Was ill"), world.ines);
    world.work();

    assertThat(world.held(key, lea)).isPresent();
  }

  @Test
  void leavesWhatCouldNotBePrintedToTheLearner() {
    CourseKey key = automatic();
    User lea = world.learner(key, "L\uE000a");
    world.pass(key, lea);
    world.work();
    assertThat(world.held(key, lea).map(Certificate::status)).contains(CertificateStatus.FAILED);
    assertThat(world.mailsTo(lea)).isEmpty();

    User renamed = world.renamed(lea, "Léa");
    world.pass(key, renamed);
    world.automatic.courseChanged(key);
    world.work();
    assertThat(world.held(key, lea).map(Certificate::status)).contains(CertificateStatus.FAILED);

    world.requests.request(key, lea.id());
    assertThat(world.held(key, lea).map(Certificate::status)).contains(CertificateStatus.AVAILABLE);
  }

  @Test
  void givesNothingBackThatWasTakenBack() {
    CourseKey key = automatic();
    User lea = world.learner(key, "Léa Marchetti");
    world.pass(key, lea);
    world.work();
    world.certificates.move(
        world.held(key, lea).orElseThrow(),
        dev.laurel.certificates.certificate.Lifecycle.Act.REVOKE,
        "Copied",
        world.ines);

    world.pass(key, lea);
    world.automatic.round();
    world.work();

    assertThat(world.held(key, lea).map(Certificate::status)).contains(CertificateStatus.REVOKED);
  }
}
