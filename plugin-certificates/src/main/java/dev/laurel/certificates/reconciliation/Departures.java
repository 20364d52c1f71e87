package dev.laurel.certificates.reconciliation;

import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.Departure;
import dev.laurel.plugin.host.Host;
import dev.laurel.plugin.host.User;
import dev.laurel.plugin.host.UserId;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Asks the host what became of people and courses, and does here what that calls for. */
final class Departures {

  /** Accounts merged into each other this often are a fault of the host's. */
  private static final int LONGEST_CHAIN = 20;

  private final Host host;
  private final Erasure erasure;
  private final Merging merging;
  private final CourseRemoval removal;

  Departures(Host host, Erasure erasure, Merging merging, CourseRemoval removal) {
    this.host = host;
    this.erasure = erasure;
    this.merging = merging;
    this.removal = removal;
  }

  /** What became of some people; absent for those who are still there. */
  Map<UserId, Departure> of(Collection<UserId> users) {
    return host.users().departed(users);
  }

  /** Does what a departure calls for. */
  void settle(UserId user, Departure departure) {
    UserId last = user;
    Departure how = departure;
    for (int step = 0; step < LONGEST_CHAIN; step++) {
      if (how instanceof Departure.Erased) {
        erasure.erase(last);
        return;
      }
      UserId into = ((Departure.Merged) how).into();
      merging.merge(last, into, host.users().find(into).map(User::username).orElse(""));
      last = into;
      how = of(List.of(into)).get(into);
      if (how == null) {
        return;
      }
    }
    throw new IllegalStateException("The host merges " + user + " into more and more accounts");
  }

  /** Keeps the user names of certificates the same as those of the accounts. */
  int rename(Collection<UserId> users) {
    return merging.rename(host.users().findAll(users));
  }

  /** Takes down what those of some courses that were deleted had set up; says for how many. */
  int removeDeleted(Collection<CourseKey> courses) {
    return (int) host.courses().deleted(courses).stream().filter(removal::remove).count();
  }
}
