package dev.laurel.certificates.badge;

import java.util.Arrays;
import java.util.Optional;

/** In which form a credential is signed. */
enum Format {
  /** As token, VC-JWT (Open Badges 3.0 § 8.2). */
  JWT("jwt"),
  /** With a proof in it, Data Integrity {@code eddsa-rdfc-2022} (Open Badges 3.0 § 8.3). */
  DATA_INTEGRITY("data-integrity");

  /** What the parameter of addresses is called. */
  static final String PARAMETER = "format";

  private final String text;

  Format(String text) {
    this.text = text;
  }

  /** The form that a parameter names. */
  static Optional<Format> of(String text) {
    return Arrays.stream(values()).filter(one -> one.text.equals(text)).findFirst();
  }

  /** What the address of something in this form ends with. */
  String query() {
    return this == JWT ? "" : "?" + PARAMETER + "=" + text;
  }
}
