package dev.laurel.certificates.doctor;

import dev.laurel.certificates.Decision;

/** Decides whether an address that is printed leads everyone to the verification page. */
@Decision
final class AddressVerdict {

  private static final String LOCAL =
      "(?i)https?://(localhost|[^/:]*\\.localhost|127\\.[0-9.]+|\\[::1]|0\\.0\\.0\\.0)(:\\d+)?(/.*)?";

  private AddressVerdict() {}

  /**
   * Decides.
   *
   * @param address what printed addresses begin with
   */
  static Finding of(String address) {
    return Finding.of(Topic.ADDRESS, code(address), address);
  }

  private static FindingCode code(String address) {
    if (!address.matches("(?i)https?://[^\\s/?#]+(/[^\\s?#]*)?")) {
      return FindingCode.ADDRESS_NOT_WHOLE;
    }
    if (address.matches(LOCAL)) {
      return FindingCode.ADDRESS_LOCAL;
    }
    return address.matches("(?i)https://.*") ? FindingCode.ADDRESS_FINE : FindingCode.ADDRESS_PLAIN;
  }
}
