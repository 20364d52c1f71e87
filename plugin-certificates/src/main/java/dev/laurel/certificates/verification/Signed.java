package dev.laurel.certificates.verification;

import dev.laurel.certificates.key.Signatory;
import dev.laurel.certificates.signature.TimeStamp;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * That a key of ours signed a document, and that this holds.
 *
 * @param profile the form of the signature: PAdES-B-B or PAdES-B-T
 * @param by what is public of the key; the same object for all that it signed
 */
record Signed(String profile, Signatory by, @Nullable TimeStamp timeStamp) {

  /** For machines. */
  Map<String, Object> json() {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("profile", profile);
    body.put("name", by.name());
    if (by.organisation() != null) {
      body.put("organization", by.organisation());
    }
    body.put("keyId", by.id());
    body.put("validFrom", by.validFrom());
    body.put("validUntil", by.validUntil());
    if (by.withdrawnAt() != null) {
      body.put("withdrawnAt", by.withdrawnAt());
    }
    body.put("selfSigned", by.isSelfSigned());
    body.put("forTryingOut", by.isForTryingOut());
    List<Map<String, Object>> issuers = new ArrayList<>();
    for (Signatory.Issuer issuer : by.issuers()) {
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("name", issuer.name());
      if (issuer.validFrom() != null && issuer.validUntil() != null) {
        one.put("validFrom", issuer.validFrom());
        one.put("validUntil", issuer.validUntil());
      }
      issuers.add(one);
    }
    body.put("issuers", issuers);
    if (timeStamp != null) {
      body.put("timeStamp", Map.of("at", timeStamp.at(), "authority", timeStamp.authority()));
    }
    return body;
  }
}
