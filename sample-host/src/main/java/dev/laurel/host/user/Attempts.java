package dev.laurel.host.user;

import dev.laurel.kit.web.Throttle;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;

/**
 * Keeps guesses of passwords slow: who was wrong often, for one name or from one address, waits.
 * What is counted is one address's, so that nobody is kept out by what others try in her name.
 */
final class Attempts {

  private static final int OF_A_NAME = 10;

  /** A class behind one address may mistype all at once. */
  private static final int OF_AN_ADDRESS = 60;

  private final Throttle names;
  private final Throttle addresses;

  Attempts(Clock clock) {
    this.names = new Throttle(OF_A_NAME, clock);
    this.addresses = new Throttle(OF_AN_ADDRESS, clock);
  }

  /** How long has to be waited before the next; nothing for most. */
  Duration delay(String address, String username) {
    Duration ofName = names.look(name(address, username));
    Duration ofAddress = addresses.look(address);
    return ofName.compareTo(ofAddress) > 0 ? ofName : ofAddress;
  }

  /** Counts one that was wrong. */
  void wrong(String address, String username) {
    names.ask(name(address, username));
    addresses.ask(address);
  }

  private static String name(String address, String username) {
    // A name is as long as an account's can be; more of it would only fill the memory.
    String known = username.length() > 100 ? username.substring(0, 100) : username;
    return address + " " + known.toLowerCase(Locale.ROOT);
  }
}
