package dev.laurel.certificates.signature;

import dev.laurel.certificates.key.KeyUnusableException;
import dev.laurel.certificates.key.Keys;
import dev.laurel.certificates.key.Signatory;
import dev.laurel.certificates.metrics.Timed;
import dev.laurel.certificates.press.Signer;
import dev.laurel.kit.configuration.Source;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Signs certificates with the key that signs now, and says who signed one. May be used by many
 * threads at once.
 */
public final class Signatures implements AutoCloseable {

  private final Keys keys;
  private final @Nullable TimeStamps stamps;
  private final @Nullable Cms cms;

  private Signatures(Keys keys, @Nullable TimeStamps stamps) {
    this.keys = keys;
    this.stamps = stamps;
    this.cms = keys.usable().map(Cms::new).orElse(null);
  }

  /**
   * Signatures with some keys, and time stamps of the server that a source names.
   *
   * @throws dev.laurel.kit.configuration.WrongSettingsException when it is named wrongly
   */
  public static Signatures of(Keys keys, Source source) {
    return new Signatures(keys, StampSettings.of(source).map(TimeStamps::new).orElse(null));
  }

  /** No signatures. */
  public static Signatures none() {
    return new Signatures(Keys.none(), null);
  }

  /**
   * Does pieces of work that sign: several at once where each waits for a time-stamp server, one
   * after another where none does. Results are in the order of the pieces.
   *
   * @throws RuntimeException what a piece threw; not all are done then
   */
  public <T> List<T> together(List<Supplier<T>> works) {
    return stamps == null
        ? works.stream().map(Supplier::get).toList()
        : stamps.threads().all(works);
  }

  /** What keeps time stamps from being had, if anything does; for administrators. */
  public Optional<String> problem() {
    return stamps == null ? Optional.empty() : stamps.problem();
  }

  /**
   * What time it is for the time-stamp server that a source names; asks it for a time stamp, as
   * each certificate does.
   *
   * @return nothing when none is named
   * @throws KeyUnusableException when it gives none
   * @throws dev.laurel.kit.configuration.WrongSettingsException when it is named wrongly
   */
  public static Optional<Instant> stampedTime(Source source) {
    return StampSettings.of(source).map(Signatures::time);
  }

  private static Instant time(StampSettings settings) {
    try (TimeStamps asked = new TimeStamps(settings)) {
      return asked.time();
    }
  }

  /**
   * Who signs now.
   *
   * @return nothing when no key is configured: certificates are not signed then
   * @throws KeyUnusableException when a key is configured that cannot be used now
   */
  public Optional<Signer> signer() {
    return keys.current()
        .map(key -> new KeySigner(key.signatory(), cms == null ? new Cms(key) : cms, stamps));
  }

  /** Who signs now, if anybody can, for what is no certificate: asking never fails. */
  public Optional<Signer> signerOfSamples() {
    return keys.problem().isPresent() ? Optional.empty() : signer();
  }

  /**
   * Who signed a certificate, and whether it still is what was signed.
   *
   * @param pdf the whole file
   * @return nothing when it is not signed
   */
  public Optional<SignatureFacts> read(byte[] pdf) {
    return SignatureReading.of(pdf, keys::find);
  }

  @Override
  public void close() {
    if (stamps != null) {
      stamps.close();
    }
  }

  /** The key that signs now. */
  private record KeySigner(Signatory signatory, Cms cms, @Nullable TimeStamps stamps)
      implements Signer {

    @Override
    public String name() {
      return signatory.name();
    }

    @Override
    public int capacity() {
      return cms.size() + (stamps == null ? 0 : TimeStamps.MOST_BYTES);
    }

    @Override
    public byte[] sample() {
      return cms.sample();
    }

    @Override
    public byte[] sign(byte[] digest, Instant at) {
      return Timed.SIGNING.around(() -> cms.sign(digest, stamps));
    }
  }
}
