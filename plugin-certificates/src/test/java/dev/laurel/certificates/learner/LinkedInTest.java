package dev.laurel.certificates.learner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.laurel.certificates.certificate.Certificate;
import dev.laurel.certificates.certificate.CertificateId;
import dev.laurel.certificates.certificate.CertificateStatus;
import dev.laurel.certificates.template.TemplateId;
import dev.laurel.kit.configuration.Source;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.UserId;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkedInTest {

  private static final String ID = "0123456789abcdef0123456789abcdef";
  private static final String ADDRESS = "https://lms.example/verify/" + ID;

  private static LinkedIn of(String written) {
    return LinkedIn.of(Source.of(Map.of("laurel.linkedin.organizations", written), Map.of()));
  }

  private static Certificate certificate(String title, @Nullable Instant until) {
    Instant day = Instant.parse("2026-10-02T09:14:00Z");
    return new Certificate(
        new CertificateId(ID),
        new CourseKey("course-v1:N+A+1"),
        new UserId("7"),
        "lea",
        "Léa",
        title,
        "Northgate & Söhne",
        "honor",
        0.9,
        CertificateStatus.AVAILABLE,
        new TemplateId("t"),
        null,
        "",
        day,
        day,
        null,
        null,
        until);
  }

  @Test
  void getsTheFieldsThatItsFormTakes() {
    assertThat(of("").address(certificate("R&D = fun?", null), ADDRESS))
        .isEqualTo(
            "https://www.linkedin.com/profile/add?startTask=CERTIFICATION_NAME"
                + "&name=R%26D%20%3D%20fun%3F&organizationName=Northgate%20%26%20S%C3%B6hne"
                + "&issueYear=2026&issueMonth=10"
                + "&certUrl=https%3A%2F%2Flms.example%2Fverify%2F"
                + ID
                + "&certId="
                + ID);
  }

  @Test
  void getsTheMonthInWhichTheCertificateEnds() {
    Instant until = Instant.parse("2028-01-31T23:59:59Z");

    assertThat(of("").address(certificate("A", until), ADDRESS))
        .contains("&issueMonth=10&expirationYear=2028&expirationMonth=1&certUrl=");
  }

  @Test
  void namesAnOrganizationByItsPageWhereThatIsKnown() {
    assertThat(of("Other=1; Northgate & Söhne = 1337").address(certificate("A", null), ADDRESS))
        .contains("&organizationId=1337&")
        .doesNotContain("organizationName");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1337", "Northgate=", "=12", "Northgate=twelve"})
  void refusesAWrongSettingInWords(String written) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> of(written))
        .withMessageContaining("laurel.linkedin.organizations");
  }
}
