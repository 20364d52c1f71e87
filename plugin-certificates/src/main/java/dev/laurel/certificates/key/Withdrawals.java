package dev.laurel.certificates.key;

import dev.laurel.kit.configuration.Source;
import dev.laurel.kit.configuration.WrongSettingsException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Keys that somebody else may have: {@code laurel.signing.withdrawn} names each, and since when.
 * That is kept beside the key, for good: a setting that is lost must not make a stolen key one to
 * trust again.
 */
final class Withdrawals {

  private static final String SETTING = "signing.withdrawn";

  private Withdrawals() {}

  /**
   * What a source says: by id of the key, since when.
   *
   * @throws WrongSettingsException when that cannot be read, or is ahead
   */
  static Map<String, Instant> of(Source source, Instant now) {
    Map<String, Instant> all = new LinkedHashMap<>();
    for (String one : source.text(SETTING, "").split(",")) {
      if (!one.isBlank()) {
        String[] parts = one.strip().split("@", 2);
        String id = parts[0].replace(":", "").toLowerCase(Locale.ROOT);
        Instant at = parts.length < 2 ? null : time(parts[1].strip());
        if (!id.matches("[0-9a-f]{64}") || at == null || at.isAfter(now)) {
          throw new WrongSettingsException(
              "laurel.signing.withdrawn has “%s”; it takes the fingerprint of a key’s certificate (SHA-256, 64 hexadecimal digits), @ and since when it is not to be trusted, such as 2026-05-01 or 2026-05-01T14:00Z, which must not be ahead; several with commas between them."
                  .formatted(one.strip()));
        }
        all.merge(id, at, Withdrawals::earlier);
      }
    }
    return all;
  }

  private static @org.jspecify.annotations.Nullable Instant time(String text) {
    try {
      return text.length() == "2026-05-01".length()
          ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
          : OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeException e) {
      return null;
    }
  }

  /**
   * Keeps them.
   *
   * @throws WrongSettingsException when one is of a key that never signed here
   */
  static void keep(Map<String, Instant> asked, KeyMapper mapper) {
    asked.forEach(
        (id, at) -> {
          if (mapper.find(id).isEmpty()) {
            throw new WrongSettingsException(
                "laurel.signing.withdrawn names the key %s, which never signed here. These did: %s."
                    .formatted(
                        id,
                        mapper.all().stream().map(KeyRow::id).collect(Collectors.joining(", "))));
          }
          mapper.withdraw(id, at);
        });
  }

  /** All that were ever withdrawn: by public key, since when. */
  static Map<String, Instant> kept(KeyMapper mapper) {
    Map<String, Instant> all = new HashMap<>();
    for (KeyRow row : mapper.all()) {
      if (row.withdrawnAt() != null) {
        all.merge(
            Chains.publicKey(Chains.ofPem(row.chain()).get(0)),
            row.withdrawnAt(),
            Withdrawals::earlier);
      }
    }
    return all;
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }
}
