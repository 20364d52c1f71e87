package dev.laurel.certificates.jobs;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/**
 * Lets work in the background stand aside while somebody waits for a page: a few processors that
 * run at full speed would make each page take several times as long. For any thread.
 *
 * <p>Nobody is stood aside for longer than a quarter of a second, so that a long download or a page
 * that follows a run holds nothing up; and the work goes on a little in any case, so that pages
 * without end do not stop it.
 */
public final class Courtesy {

  private static final long LONGEST_GUEST = TimeUnit.MILLISECONDS.toNanos(250);
  private static final long LONGEST_PAUSE = TimeUnit.MILLISECONDS.toNanos(2);
  private static final long LOOK = TimeUnit.MICROSECONDS.toNanos(100);

  private final Set<Guest> guests = ConcurrentHashMap.newKeySet();

  /** Nobody waits yet. */
  public Courtesy() {}

  /** Somebody who waits, from the moment she came. */
  public static final class Guest {

    private final long since = System.nanoTime();

    private Guest() {}
  }

  /** Somebody waits from now on, until {@link #leave}. */
  public Guest enter() {
    Guest guest = new Guest();
    guests.add(guest);
    return guest;
  }

  /** She waits no longer. */
  public void leave(Guest guest) {
    guests.remove(guest);
  }

  /** Does something that somebody waits for. */
  public <T> T serving(Supplier<T> work) {
    Guest guest = enter();
    try {
      return work.get();
    } finally {
      leave(guest);
    }
  }

  /** Called by work in the background, often: waits two milliseconds at most while guests wait. */
  public void standAside() {
    if (guests.isEmpty()) {
      return;
    }
    long end = System.nanoTime() + LONGEST_PAUSE;
    while (hasGuests() && System.nanoTime() < end && !Thread.currentThread().isInterrupted()) {
      LockSupport.parkNanos(LOOK);
    }
  }

  private boolean hasGuests() {
    long now = System.nanoTime();
    return guests.stream().anyMatch(guest -> now - guest.since < LONGEST_GUEST);
  }
}
