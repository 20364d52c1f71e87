package dev.laurel.certificates.doctor;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** The clock of the host against that of the database. */
final class ClockCheck implements Check {

  private final DoctorMapper database;
  private final Clock clock;

  ClockCheck(DoctorMapper database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  @Override
  public Topic topic() {
    return Topic.CLOCK;
  }

  @Override
  public List<Finding> find() {
    Instant before = clock.instant();
    Instant there = database.now();
    Duration asking = Duration.between(before, clock.instant());
    Duration ahead = Duration.between(before.plus(asking.dividedBy(2)), there);
    return List.of(ClockVerdict.of(ahead, ZoneId.systemDefault().getId()));
  }
}
