package dev.laurel.certificates.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laurel.certificates.template.TemplateId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HoldingsTest {

  private static final TemplateId OLD = new TemplateId("1".repeat(32));
  private static final TemplateId NEW = new TemplateId("2".repeat(32));

  private static final Holdings HOLDINGS =
      new Holdings(
          List.of(
              new Holdings.Part(CertificateStatus.AVAILABLE, "honor", OLD, 3),
              new Holdings.Part(CertificateStatus.AVAILABLE, "honor", NEW, 5),
              new Holdings.Part(CertificateStatus.AVAILABLE, "verified", NEW, 7),
              new Holdings.Part(CertificateStatus.REVOKED, "honor", OLD, 11)));

  @Test
  void numbersOfAStatusAreThoseOfAllItsModesAndVersions() {
    assertThat(HOLDINGS.byStatus())
        .isEqualTo(Map.of(CertificateStatus.AVAILABLE, 15L, CertificateStatus.REVOKED, 11L));
  }

  @Test
  void versionsHeldAreThoseOfAvailableOnesTheMostFirst() {
    assertThat(HOLDINGS.versions())
        .containsExactly(
            new HeldVersion("verified", NEW, 7),
            new HeldVersion("honor", NEW, 5),
            new HeldVersion("honor", OLD, 3));
  }

  @Test
  void outdatedIsWhatAnotherVersionIsAssignedForNow() {
    assertThat(HOLDINGS.outdated(Map.of("honor", NEW, "verified", NEW))).isEqualTo(3);
    assertThat(HOLDINGS.outdated(Map.of("honor", NEW, "verified", OLD))).isEqualTo(10);
  }

  @Test
  void nothingIsOutdatedInAModeThatHasNoDesignNow() {
    assertThat(HOLDINGS.outdated(Map.of("honor", OLD))).isEqualTo(5);
    assertThat(HOLDINGS.outdated(Map.of())).isZero();
  }
}
