package dev.laurel.certificates.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laurel.certificates.slide.Placeholder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShortNumberTest {

  /** What designs are tried with is as long as what is printed. */
  @Test
  void theAddressOfExamplesHasTheFormOfTheRealOnes() {
    assertThat(Placeholder.CERTIFICATE_URL.example())
        .isEqualTo(Placeholder.CERTIFICATE_QR.example())
        .endsWith("/v/" + ShortNumber.of(new CertificateId(Placeholder.CERTIFICATE_ID.example())));
  }

  @ParameterizedTest
  @CsvSource({
    "00000000000000000000000000000000, 00000000000000000000000000",
    "0000000000000000000000000000001f, 0000000000000000000000000Z",
    "00000000000000000000000000000020, 00000000000000000000000010",
    "ffffffffffffffffffffffffffffffff, 7ZZZZZZZZZZZZZZZZZZZZZZZZZ",
    // The example of the ULID specification, whose text form is the same.
    "01563e3ab5d3d6764c61efb99302bd5b, 01ARZ3NDEKTSV4RRFFQ69G5FAV",
  })
  void isTheIdInBase32(String id, String number) {
    assertThat(ShortNumber.of(new CertificateId(id))).isEqualTo(number);
    assertThat(ShortNumber.read(number)).contains(new CertificateId(id));
  }

  @Test
  void leadsBackToEveryId() {
    for (int at = 0; at < 1_000; at++) {
      CertificateId id = CertificateId.random();

      assertThat(ShortNumber.read(ShortNumber.of(id))).contains(id);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "01arz3ndektsv4rrffq69g5fav",
        "01ARZ-3NDEK-TSV4R-RFFQ6-9G5FA-V",
        " 01ARZ3NDEK TSV4RRFFQ69G5FAV ",
        "O1ARZ3NDEKTSV4RRFFQ69G5FAV",
        "oIarz3ndektsv4rrffq69g5fav",
        "0lARZ3NDEKTSV4RRFFQ69G5FAV",
        "01563e3ab5d3d6764c61efb99302bd5b",
        "01563E3A-B5D3-D676-4C61-EFB99302BD5B",
        "O1563e3ab5d3d6764c61efb993O2bd5b",
        "01ARZ3NDEKTSV4RRFFQ69G5FAV.",
        "(01563e3ab5d3d6764c61efb99302bd5b),",
      })
  void isUnderstoodAsPeopleCopyIt(String written) {
    assertThat(ShortNumber.read(written))
        .contains(new CertificateId("01563e3ab5d3d6764c61efb99302bd5b"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "01ARZ3NDEKTSV4RRFFQ69G5FA",
        "01ARZ3NDEKTSV4RRFFQ69G5FAVV",
        "81ARZ3NDEKTSV4RRFFQ69G5FAV",
        "01ARZ3NDEKTSV4RRFFQ69G5FAU",
        "01563e3ab5d3d6764c61efb99302bd5",
        "01563e3ab5d3d6764c61efb99302bd5g",
      })
  void isNothingForWhatCanBeNoNumber(String written) {
    assertThat(ShortNumber.read(written)).isEmpty();
  }
}
