package dev.laurel.certificates.doctor;

import dev.laurel.certificates.key.KeyUnusableException;
import dev.laurel.certificates.signature.Signatures;
import dev.laurel.kit.configuration.Source;
import dev.laurel.kit.configuration.WrongSettingsException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The time-stamp server, where one is configured: that it answers, and what time it says it is. */
final class TimestampCheck implements Check {

  /** Servers tell seconds only. */
  private static final Duration TOLERANCE = Duration.ofSeconds(30);

  private final Source source;
  private final Clock clock;

  TimestampCheck(Source source, Clock clock) {
    this.source = source;
    this.clock = clock;
  }

  @Override
  public Topic topic() {
    return Topic.TIMESTAMP;
  }

  @Override
  public List<Finding> find() {
    try {
      return Signatures.stampedTime(source).map(this::compared).stream().toList();
    } catch (KeyUnusableException | WrongSettingsException e) {
      return List.of(
          Finding.of(
              Topic.TIMESTAMP, FindingCode.TIMESTAMP_UNUSABLE, String.valueOf(e.getMessage())));
    }
  }

  private Finding compared(Instant stamped) {
    Duration ahead = Duration.between(clock.instant(), stamped);
    return ahead.abs().compareTo(TOLERANCE) > 0
        ? Finding.of(Topic.TIMESTAMP, FindingCode.TIMESTAMP_OFF, ahead.abs()).showing(ahead.abs())
        : Finding.of(Topic.TIMESTAMP, FindingCode.TIMESTAMP_FINE);
  }
}
