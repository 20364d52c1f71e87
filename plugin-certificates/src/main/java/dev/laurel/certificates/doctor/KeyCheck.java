package dev.laurel.certificates.doctor;

import dev.laurel.certificates.key.KeyPlace;
import dev.laurel.certificates.key.KeyUnusableException;
import dev.laurel.certificates.key.Keys;
import dev.laurel.certificates.key.Signatory;
import dev.laurel.certificates.key.SigningKey;
import dev.laurel.kit.configuration.WrongSettingsException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The signing key: that it signs now, for how long it will, and that the settings name one that a
 * restart would find.
 */
final class KeyCheck implements Check {

  private final KeyInUse key;
  private final Clock clock;

  KeyCheck(KeyInUse key, Clock clock) {
    this.key = key;
    this.clock = clock;
  }

  @Override
  public Topic topic() {
    return Topic.KEY;
  }

  @Override
  public List<Finding> find() {
    Keys keys = key.keys();
    return keys == null ? named() : inUse(keys);
  }

  private List<Finding> named() {
    try {
      Keys.Peek named = key.named();
      SigningKey found = named.key();
      if (found == null) {
        return List.of(
            named.place() == KeyPlace.TRIAL
                ? Finding.of(Topic.KEY, FindingCode.KEY_TRIAL)
                : Finding.of(Topic.KEY, FindingCode.KEY_NONE));
      }
      return List.of(judged(named.signatory(found), Optional.of(found)));
    } catch (WrongSettingsException e) {
      return List.of(unusable(e));
    }
  }

  private List<Finding> inUse(Keys keys) {
    List<Finding> found = new ArrayList<>();
    Signatory own = keys.configured().orElse(null);
    String problem = keys.problem().orElse(null);
    if (own == null && problem != null) {
      found.add(Finding.of(Topic.KEY, FindingCode.KEY_UNUSABLE, problem));
    } else if (own == null) {
      found.add(
          keys.all().stream()
              .findFirst()
              .map(last -> Finding.of(Topic.KEY, FindingCode.KEY_GONE, last.name()))
              .orElse(Finding.of(Topic.KEY, FindingCode.KEY_NONE)));
    } else {
      found.add(judged(own, problem != null ? Optional.empty() : keys.current()));
    }
    Stream.concat(keys.all().stream(), keys.allForProofs().stream())
        .filter(one -> one.isWithdrawn() && (own == null || !one.id().equals(own.id())))
        .map(
            one ->
                Finding.of(
                    Topic.KEY,
                    FindingCode.KEY_WITHDRAWN_BEFORE,
                    one.name(),
                    Objects.requireNonNull(one.withdrawnAt()),
                    one.id()))
        .forEach(found::add);
    next(own == null ? "" : own.id()).ifPresent(found::add);
    return found;
  }

  private Finding judged(Signatory own, Optional<SigningKey> signs) {
    try {
      if (signs.isPresent() && !Trying.holds(signs.get())) {
        return Finding.of(Topic.KEY, FindingCode.KEY_UNUSABLE, own.name());
      }
    } catch (KeyUnusableException e) {
      return unusable(e);
    }
    return KeyVerdict.of(own, clock.instant());
  }

  private static Finding unusable(RuntimeException e) {
    return Finding.of(Topic.KEY, FindingCode.KEY_UNUSABLE, String.valueOf(e.getMessage()));
  }

  /** What the next start would find, where that is something else. */
  private Optional<Finding> next(String id) {
    if (key.isToken()) {
      return Optional.empty();
    }
    try {
      SigningKey next = key.named().key();
      return next == null || next.id().equals(id)
          ? Optional.empty()
          : Optional.of(
              Finding.of(
                  Topic.KEY,
                  FindingCode.KEY_OTHER_NEXT,
                  next.signatory().name(),
                  KeyVerdict.day(next.signatory().validUntil())));
    } catch (WrongSettingsException e) {
      return Optional.of(
          Finding.of(Topic.KEY, FindingCode.KEY_NEXT_START, String.valueOf(e.getMessage())));
    }
  }
}
