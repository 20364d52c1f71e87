package dev.laurel.certificates.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laurel.certificates.certificate.CertificateId;
import dev.laurel.certificates.certificate.Certificates;
import dev.laurel.kit.persistence.Database;
import dev.laurel.kit.persistence.Migrations;
import dev.laurel.kit.persistence.RandomId;
import dev.laurel.test.FakeHost;
import dev.laurel.test.MariaDb;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MariaDb.class)
class SharingsTest {

  private final Sharings sharings;
  private final CertificateId one = new CertificateId(RandomId.next());
  private final CertificateId other = new CertificateId(RandomId.next());

  SharingsTest(DataSource dataSource) {
    Migrations.run(
        dataSource,
        "db/migration/certificates",
        "cert_schema_history",
        SharingsTest.class.getClassLoader());
    sharings =
        new Sharings(
            new Database(dataSource, Sharings.mappers(), Certificates.handlers()),
            new FakeHost().clock());
  }

  @Test
  void areNothingUntilTheHolderChooses() {
    assertThat(sharings.of(one)).isEqualTo(Sharing.UNCHOSEN);
    assertThat(sharings.of(List.of(one, other))).isEmpty();
    assertThat(sharings.of(List.of())).isEmpty();
  }

  @Test
  void areWhatWasChosenLastForEachCertificate() {
    sharings.choose(one, new Sharing(true, false, true, true));
    sharings.choose(one, new Sharing(true, true, false, false));
    sharings.choose(other, new Sharing(false, false, true, true));

    assertThat(sharings.of(one)).isEqualTo(new Sharing(true, true, false, false));
    assertThat(sharings.of(List.of(one, other)))
        .containsOnlyKeys(one, other)
        .containsEntry(other, new Sharing(false, false, true, true));
  }

  @Test
  void keepTheChoicesWhileItIsPrivate() {
    sharings.choose(one, new Sharing(true, false, true, false));

    sharings.choose(one, sharings.of(one).shared(false));

    assertThat(sharings.of(one).showsGrade()).isFalse();
    assertThat(sharings.of(one).shared(true)).isEqualTo(new Sharing(true, false, true, false));
  }
}
