package dev.laurel.host;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * The system's time, as fine as the database keeps it: so a time that was just told reads the same
 * when it is read again. {@code Clock.tick} cannot tick that fast in every JDK.
 */
final class MicrosecondClock extends Clock {

  private static final Clock SYSTEM = Clock.systemUTC();

  @Override
  public Instant instant() {
    return SYSTEM.instant().truncatedTo(ChronoUnit.MICROS);
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return SYSTEM.withZone(zone);
  }
}
