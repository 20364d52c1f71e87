package dev.laurel.certificates.badge;

import dev.laurel.certificates.key.KeyUnusableException;
import dev.laurel.certificates.key.Keys;
import dev.laurel.certificates.key.Signatory;
import dev.laurel.certificates.key.SigningKey;
import dev.laurel.kit.persistence.Database;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Status lists, signed, in each form in which credentials were ever had: whoever holds a credential
 * of before has to be told whether it still stands, also when nothing new is signed any more. A key
 * whose certificate is out of date goes on signing them. Where there is no key, what was signed
 * last is given out, as long as it is right and says that it is to be believed.
 */
final class SignedLists {

  /** After how long it is worth asking again. */
  static final Duration REFRESH = Duration.ofMinutes(5);

  /** Long enough to get a key in order, also over a weekend. */
  static final Duration BELIEVED = Duration.ofDays(7);

  private static final Logger LOG = LoggerFactory.getLogger(SignedLists.class);
  private static final Duration KEPT_ANEW = Duration.ofHours(1);

  private final StatusLists statuses;
  private final SignedListMapper mapper;
  private final Keys keys;
  private final Form form;
  private final Clock clock;

  /** Puts what a list says into a form, signed. */
  @FunctionalInterface
  interface Form {
    String signed(
        StatusList list, String bits, Format format, SigningKey key, Instant now, Instant until);
  }

  SignedLists(StatusLists statuses, Database database, Keys keys, Form form, Clock clock) {
    this.statuses = statuses;
    this.mapper = database.mapper(SignedListMapper.class);
    this.keys = keys;
    this.form = form;
    this.clock = clock;
  }

  /**
   * A list as it is now; nothing where there is none, or none was ever had in this form.
   *
   * @throws KeyUnusableException when no key can sign it now, and what was signed last is not to be
   *     given out any more
   */
  Optional<String> of(String id, Format format) {
    return known(format).isEmpty()
        ? Optional.empty()
        : statuses.find(id).map(list -> signed(list, format));
  }

  private List<Signatory> known(Format format) {
    return format == Format.JWT ? keys.all() : keys.allForProofs();
  }

  private String signed(StatusList list, Format format) {
    Bits bits = statuses.bits(list);
    SigningKey key = (format == Format.JWT ? keys.held() : keys.heldForProofs()).orElse(null);
    if (key == null) {
      return last(list, format, bits, null);
    }
    Instant now = clock.instant();
    Instant until = now.plus(BELIEVED);
    try {
      String content = form.signed(list, bits.encoded(), format, key, now, until);
      keep(new SignedList(list.id(), format, key.id(), bits.fingerprint(), content, now, until));
      return content;
    } catch (KeyUnusableException e) {
      return last(list, format, bits, e);
    }
  }

  private String last(
      StatusList list,
      Format format,
      Bits bits,
      @org.jspecify.annotations.Nullable KeyUnusableException cause) {
    return mapper
        .find(list.id(), format)
        .filter(one -> clock.instant().isBefore(one.believedUntil()))
        .filter(one -> one.bits().equals(bits.fingerprint()))
        .filter(
            one ->
                known(format).stream()
                    .anyMatch(own -> own.id().equals(one.keyId()) && !own.isWithdrawn()))
        .map(SignedList::content)
        .orElseThrow(
            () ->
                new KeyUnusableException(
                    "The status list %s cannot be signed as %s: %s"
                        .formatted(
                            list.id(),
                            format,
                            cause == null ? "no key for it is configured." : cause.getMessage()),
                    cause));
  }

  private void keep(SignedList fresh) {
    boolean isKept =
        mapper
            .find(fresh.listId(), fresh.format())
            .filter(one -> one.keyId().equals(fresh.keyId()) && one.bits().equals(fresh.bits()))
            .filter(one -> fresh.signedAt().isBefore(one.signedAt().plus(KEPT_ANEW)))
            .isPresent();
    if (!isKept) {
      mapper.put(fresh);
    }
  }

  /** Signs all lists once, so that there is something to give out when keys are lost. */
  void renew() {
    for (String id : mapper.lists()) {
      for (Format format : List.of(Format.values())) {
        try {
          of(id, format);
        } catch (KeyUnusableException e) {
          // The doctor says so, too.
          LOG.warn("{}", e.getMessage());
        }
      }
    }
  }
}
