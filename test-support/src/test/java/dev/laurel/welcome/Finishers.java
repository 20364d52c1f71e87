package dev.laurel.welcome;

import dev.laurel.plugin.CourseEventListener;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.UserId;

// tag::events[]
/** Hears who finished; asks the host again for anything it needs to be sure of. */
final class Finishers implements CourseEventListener {

  private final Welcome welcome;

  Finishers(Welcome welcome) {
    this.welcome = welcome;
  }

  @Override
  public void courseFinished(CourseKey course, UserId learner) {
    welcome.congratulate(learner);
  }
}
// end::events[]
