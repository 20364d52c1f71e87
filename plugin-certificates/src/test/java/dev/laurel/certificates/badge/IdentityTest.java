package dev.laurel.certificates.badge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laurel.certificates.certificate.CertificateId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IdentityTest {

  private static final CertificateId ONE = new CertificateId("0123456789abcdef0123456789abcdef");
  private static final CertificateId OTHER = new CertificateId("f123456789abcdef0123456789abcdef");

  @Test
  void isTheHashOfAddressAndSaltSoThatOnlyWhoKnowsTheAddressFindsHer() throws Exception {
    Map<String, Object> identity = Identity.of(ONE, "Léa Martin", "lea@example.org").get(0);

    byte[] hash =
        MessageDigest.getInstance("SHA-256")
            .digest(("lea@example.org" + identity.get("salt")).getBytes(StandardCharsets.UTF_8));
    assertThat(identity)
        .containsEntry("identityType", "emailAddress")
        .containsEntry("hashed", true)
        .containsEntry("identityHash", "sha256$" + HexFormat.of().formatHex(hash));
  }

  @Test
  void cannotBeLinkedFromOneCredentialToAnotherByAddressOrSubject() {
    assertThat(Identity.of(ONE, "Léa", "lea@example.org").get(0).get("identityHash"))
        .isNotEqualTo(Identity.of(OTHER, "Léa", "lea@example.org").get(0).get("identityHash"));
    assertThat(Identity.subject(ONE)).isNotEqualTo(Identity.subject(OTHER));
    assertThat(UUID.fromString(Identity.subject(ONE).substring("urn:uuid:".length())).version())
        .isEqualTo(8);
  }

  @Test
  void isTheNameAloneWhereThereIsNoAddress() {
    assertThat(Identity.of(ONE, "Léa Martin", ""))
        .isEqualTo(
            List.of(
                Map.of(
                    "type", "IdentityObject",
                    "identityType", "name",
                    "identityHash", "Léa Martin",
                    "hashed", false)));
  }
}
