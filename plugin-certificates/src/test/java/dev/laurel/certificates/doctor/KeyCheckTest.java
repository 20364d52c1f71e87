package dev.laurel.certificates.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laurel.certificates.key.KeyFiles;
import dev.laurel.certificates.key.Keys;
import dev.laurel.kit.configuration.Source;
import dev.laurel.kit.web.Messages;
import dev.laurel.test.SettableClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyCheckTest {

  private static final int DAYS = 90;

  private static final Messages MESSAGES =
      new Messages(KeyCheckTest.class.getClassLoader(), "dev.laurel.certificates.messages");

  private final SettableClock clock =
      new SettableClock(Clock.systemUTC().instant().plus(Duration.ofHours(1)));
  private final Path file;
  private final Source source;

  KeyCheckTest(@TempDir Path folder) {
    this.file = folder.resolve("own.p12");
    this.source = KeyFiles.source(file);
  }

  private Keys inUse() {
    return Keys.of(Keys.read(source, clock).orElseThrow(), clock);
  }

  private List<FindingCode> key(@Nullable Keys keys, Source settings) {
    return new KeyCheck(new KeyInUse(keys, settings, clock), clock)
        .find().stream().map(Finding::code).toList();
  }

  private List<FindingCode> badges(@Nullable Keys keys, Source settings) {
    return new BadgesCheck(new KeyInUse(keys, settings, clock), clock)
        .find().stream().map(Finding::code).toList();
  }

  @Test
  void aKeyThatSignsIsTriedForCertificatesAndForBadges() {
    KeyFiles.make(file, "own", DAYS, "-keyalg", "RSA", "-keysize", "2048");

    assertThat(key(inUse(), source)).containsExactly(FindingCode.KEY_SELF_SIGNED);
    assertThat(badges(inUse(), source))
        .containsExactly(FindingCode.BADGES_FINE, FindingCode.BADGES_JWT_ALONE);
    assertThat(key(null, source)).containsExactly(FindingCode.KEY_SELF_SIGNED);
  }

  @Test
  void badgesOfACurveSayThatNotEveryoneReadsThem() {
    KeyFiles.make(file, "own", DAYS, "-keyalg", "EC");

    assertThat(badges(inUse(), source))
        .containsExactly(FindingCode.BADGES_ES256, FindingCode.BADGES_JWT_ALONE);
  }

  @Test
  void badgesSayThatTheyHaveProofsWhereThereIsAKeyForThem() {
    KeyFiles.make(file, "own", DAYS, "-keyalg", "EC");
    KeyFiles.add(file, "proofs", 70, "-keyalg", "Ed25519");

    assertThat(badges(null, source))
        .containsExactly(FindingCode.BADGES_ES256, FindingCode.BADGES_PROOFS);
    clock.advance(Duration.ofDays(15));
    assertThat(badges(null, source))
        .containsExactly(FindingCode.BADGES_ES256, FindingCode.BADGES_PROOF_EXPIRES);
    clock.advance(Duration.ofDays(60));
    assertThat(badges(null, source))
        .containsExactly(FindingCode.BADGES_ES256, FindingCode.BADGES_PROOF_OUT_OF_DATE);
  }

  @Test
  void aKeyThatExpiresIsToldBeforeAndAfter() {
    KeyFiles.make(file, "own", DAYS, "-keyalg", "EC");
    Keys keys = inUse();

    clock.advance(Duration.ofDays(40));
    assertThat(key(keys, source)).containsExactly(FindingCode.KEY_EXPIRES);
    clock.advance(Duration.ofDays(60));
    assertThat(key(keys, source)).containsExactly(FindingCode.KEY_EXPIRED);
    assertThat(key(null, source)).containsExactly(FindingCode.KEY_EXPIRED);
    assertThat(badges(keys, source)).containsExactly(FindingCode.BADGES_NONE);
  }

  @Test
  void aWithdrawnKeyIsToldAlsoWhereNothingRuns() {
    KeyFiles.make(file, "own", DAYS, "-keyalg", "EC");
    KeyFiles.add(file, "proofs", DAYS, "-keyalg", "Ed25519");
    Keys.Peek found = Keys.peek(source, clock);
    Source settings =
        new Source(
            Map.of(
                    "laurel.signing.keystore",
                    file.toString(),
                    "laurel.signing.withdrawn",
                    Objects.requireNonNull(found.key()).id()
                        + "@2026-01-01,"
                        + Objects.requireNonNull(found.proof()).id()
                        + "@2026-01-01")
                ::get,
            Map.of("LAUREL_SIGNING_PASSWORD", KeyFiles.PASSWORD)::get);

    assertThat(key(null, settings)).containsExactly(FindingCode.KEY_WITHDRAWN);
    assertThat(badges(null, settings))
        .containsExactly(FindingCode.BADGES_NONE, FindingCode.BADGES_PROOF_WITHDRAWN);
  }

  @Test
  void aKeyWhoseFileHasGoneIsToldBeforeTheNextStart() throws IOException {
    KeyFiles.make(file, "own", DAYS, "-keyalg", "EC");
    Keys keys = inUse();
    Files.delete(file);

    assertThat(key(keys, source))
        .containsExactly(FindingCode.KEY_SELF_SIGNED, FindingCode.KEY_NEXT_START);
  }

  @Test
  void aKeyThatWasExchangedIsToldToNeedARestart() {
    KeyFiles.make(file, "own", DAYS, "-keyalg", "EC");
    Keys keys = inUse();
    KeyFiles.make(file, "own", DAYS, "-keyalg", "EC");

    assertThat(key(keys, source))
        .containsExactly(FindingCode.KEY_SELF_SIGNED, FindingCode.KEY_OTHER_NEXT);
  }

  @Test
  void aKeyThatCannotBeReadIsToldWithTheSettingAndWithoutThePassword() throws IOException {
    Files.writeString(file, "no key");

    Finding found = new KeyCheck(new KeyInUse(null, source, clock), clock).find().get(0);

    assertThat(found.code()).isEqualTo(FindingCode.KEY_UNUSABLE);
    assertThat(new FindingWords(MESSAGES, Locale.FRENCH).told(found).text())
        .startsWith("Rien ne peut être signé")
        .contains(file.toString(), "laurel.signing.keystore")
        .doesNotContain(KeyFiles.PASSWORD);
  }

  @Test
  void aKeyForTryingOutIsNotMadeByLooking() {
    Source trial = new Source(Map.of("laurel.signing.trial", file.toString())::get, name -> null);

    assertThat(key(null, trial)).containsExactly(FindingCode.KEY_TRIAL);
    assertThat(file).doesNotExist();
    Keys keys = Keys.of(Keys.read(trial, clock).orElseThrow(), clock);
    assertThat(key(keys, trial)).containsExactly(FindingCode.KEY_TRIAL);
  }

  @Test
  void withoutAKeyNothingIsWrong() {
    Source none = new Source(name -> null, name -> null);

    assertThat(key(null, none)).containsExactly(FindingCode.KEY_NONE);
    assertThat(key(Keys.none(), none)).containsExactly(FindingCode.KEY_NONE);
    assertThat(badges(Keys.none(), none)).containsExactly(FindingCode.BADGES_NONE);
  }
}
