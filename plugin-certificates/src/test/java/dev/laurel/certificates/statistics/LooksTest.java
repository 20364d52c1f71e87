package dev.laurel.certificates.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laurel.certificates.certificate.Certificate;
import dev.laurel.certificates.certificate.CertificateId;
import dev.laurel.certificates.certificate.CertificateStatus;
import dev.laurel.certificates.certificate.Certificates;
import dev.laurel.certificates.template.TemplateId;
import dev.laurel.kit.persistence.Database;
import dev.laurel.kit.persistence.Migrations;
import dev.laurel.kit.persistence.RandomId;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.UserId;
import dev.laurel.test.FakeHost;
import dev.laurel.test.MariaDb;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MariaDb.class)
class LooksTest {

  private final FakeHost host = new FakeHost();
  private final CourseKey course = new CourseKey("course-v1:A+" + UUID.randomUUID() + "+1");
  private final Database database;

  LooksTest(DataSource dataSource) {
    Migrations.run(
        dataSource,
        "db/migration/certificates",
        "cert_schema_history",
        LooksTest.class.getClassLoader());
    database = new Database(dataSource, Looks.mappers(), Certificates.handlers());
  }

  @Test
  void areAddedUpByDayWhateverNodeCountsThem() {
    LocalDate day = LocalDate.parse("2026-03-14");
    try (Looks one = new Looks(database, host.clock());
        Looks other = new Looks(database, host.clock())) {
      IntStream.range(0, 100).parallel().forEach(i -> one.count(course, Look.HOLDER));
      other.count(course, Look.HOLDER);
      other.count(course, Look.VERIFIED);
      other.keep();
      host.clock().advance(Duration.ofDays(1));
      one.count(course, Look.HOLDER);

      assertThat(one.of(course))
          .containsExactly(
              new LookMapper.Day(day, Look.HOLDER, 101),
              new LookMapper.Day(day, Look.VERIFIED, 1),
              new LookMapper.Day(day.plusDays(1), Look.HOLDER, 1));
    }
  }

  @Test
  void tellHoldersHowOftenTheirsWasVerifiedWhateverNodeWasAsked() {
    Certificate one = certificate();
    Certificate another = certificate();
    try (Looks here = new Looks(database, host.clock());
        Looks there = new Looks(database, host.clock())) {
      IntStream.range(0, 100).parallel().forEach(i -> here.countVerified(one));
      there.countVerified(one);
      there.countVerified(another);
      there.keep();

      assertThat(here.verified(List.of(one.id(), another.id(), certificate().id())))
          .containsOnly(Map.entry(one.id(), 101L), Map.entry(another.id(), 1L));
      assertThat(here.of(course)).extracting(LookMapper.Day::number).containsExactly(102L);
    }
  }

  private Certificate certificate() {
    return new Certificate(
        new CertificateId(RandomId.next()),
        course,
        new UserId("lea"),
        "lea",
        "Léa",
        "Course",
        "Org",
        "honor",
        1,
        CertificateStatus.AVAILABLE,
        new TemplateId("t"),
        null,
        "",
        host.clock().instant(),
        host.clock().instant(),
        null,
        null,
        null);
  }

  @Test
  void areKeptWhenTheNodeStops() {
    Looks looks = new Looks(database, host.clock());
    looks.count(course, Look.STAFF);

    looks.close();

    try (Looks next = new Looks(database, host.clock())) {
      assertThat(next.of(course)).extracting(LookMapper.Day::number).containsExactly(1L);
    }
  }
}
