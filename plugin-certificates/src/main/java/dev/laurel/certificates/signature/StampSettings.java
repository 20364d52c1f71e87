package dev.laurel.certificates.signature;

import dev.laurel.kit.configuration.Source;
import dev.laurel.kit.configuration.WrongSettingsException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/**
 * The time-stamp server: {@code laurel.timestamp.url}, {@code .user}, {@code .timeout}, {@code
 * .at-once}; its password is in {@code LAUREL_TIMESTAMP_PASSWORD} or the file {@code
 * laurel.timestamp.password-file}.
 *
 * @param url its address
 * @param user who signs in; empty for nobody
 * @param timeout how long it may take to connect, and to answer
 * @param atOnce how many of the certificates of runs wait for it at a time, in this process
 */
record StampSettings(URI url, String user, String password, Duration timeout, int atOnce) {

  static Optional<StampSettings> of(Source source) {
    URI url =
        source
            .address(
                "timestamp.url", "https?://\\S+", "an address such as https://tsa.example.org/tsr")
            .orElse(null);
    if (url == null) {
      return Optional.empty();
    }
    String user = source.text("timestamp.user", "");
    String password = source.secret("timestamp.password").orElse("");
    if (!user.isEmpty() && password.isEmpty()) {
      throw new WrongSettingsException(
          "laurel.timestamp.user is set, but no password. Set LAUREL_TIMESTAMP_PASSWORD, or"
              + " laurel.timestamp.password-file to a file whose first line it is.");
    }
    int seconds = source.number("timestamp.timeout", 10, 1, 99, "whole seconds from 1 to 99");
    int atOnce = source.number("timestamp.at-once", 8, 1, 64, "a whole number from 1 to 64");
    return Optional.of(new StampSettings(url, user, password, Duration.ofSeconds(seconds), atOnce));
  }

  @Override
  public String toString() {
    return "StampSettings[" + url + ", " + user + ", " + timeout + "]";
  }
}
