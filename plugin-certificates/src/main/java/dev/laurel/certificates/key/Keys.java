package dev.laurel.certificates.key;

import dev.laurel.kit.configuration.Source;
import dev.laurel.kit.persistence.Database;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The key that signs now, and what is public of all keys that ever did. The private key stays where
 * the configuration says; the database never has it. Beside it there may be another, of Ed25519,
 * that signs proofs of credentials and nothing else. May be used by many threads at once.
 */
public final class Keys {

  private static final Logger LOG = LoggerFactory.getLogger(Keys.class);

  private final @Nullable KeyMapper mapper;
  private final @Nullable SigningKey key;
  private final @Nullable SigningKey proof;

  /** Since when the signatures of keys are not to be trusted, by {@link Chains#publicKey}. */
  private final Map<String, Instant> withdrawn;

  /** Why a token cannot be reached whose key signed before; null where nothing is the matter. */
  private final @Nullable String unreachable;

  private final Clock clock;
  private final Map<String, Signatory> found = new ConcurrentHashMap<>();

  private Keys(
      @Nullable KeyMapper mapper,
      @Nullable SigningKey key,
      @Nullable SigningKey proof,
      Map<String, Instant> withdrawn,
      @Nullable String unreachable,
      Clock clock) {
    this.mapper = mapper;
    this.key = key;
    this.proof = proof;
    this.withdrawn = Map.copyOf(withdrawn);
    this.unreachable = unreachable;
    this.clock = clock;
  }

  /**
   * The keys that settings name. What is public of them is kept, so that what they signed can be
   * checked when others have taken their place. A token that cannot be reached now, where keys
   * signed before, is no reason not to start: nothing is signed then, and all else works.
   *
   * @throws dev.laurel.kit.configuration.WrongSettingsException when the settings are wrong, or the
   *     key cannot be read or is none that can sign
   */
  public static Keys of(Source source, Database database, Clock clock) {
    KeyMapper mapper = database.mapper(KeyMapper.class);
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Map<String, Instant> asked = Withdrawals.of(source, now);
    Optional<KeySettings> settings = KeySettings.of(source);
    if (settings.isPresent() && settings.get().place() instanceof KeySettings.Place.Trial trial) {
      Trial.complete(trial.path(), now);
    }
    KeyLoading.Loaded loaded = null;
    String unreachable = null;
    try {
      loaded = settings.map(one -> new KeyLoading(one, now).load()).orElse(null);
    } catch (TokenUnreachableException e) {
      if (mapper.all().isEmpty()) {
        throw e;
      }
      unreachable = String.valueOf(e.getMessage());
      LOG.error("Nothing can be signed: {}", unreachable);
    }
    SigningKey key = loaded == null ? null : loaded.document();
    SigningKey proof = loaded == null ? null : loaded.proof();
    Stream.of(Optional.ofNullable(key), Optional.ofNullable(proof))
        .flatMap(Optional::stream)
        .forEach(one -> keep(mapper, one.signatory()));
    Withdrawals.keep(asked, mapper);
    return new Keys(mapper, key, proof, Withdrawals.kept(mapper), unreachable, clock);
  }

  private static void keep(KeyMapper mapper, Signatory own) {
    mapper.insertOrComplete(
        new KeyRow(
            own.id(),
            own.algorithm().name(),
            Chains.pem(own.chain()),
            own.isForTryingOut(),
            own.firstUsedAt(),
            null));
  }

  /**
   * The key that settings name, where there is no database.
   *
   * @throws dev.laurel.kit.configuration.WrongSettingsException as {@link #of(Source, Database,
   *     Clock)}
   */
  public static Optional<SigningKey> read(Source source, Clock clock) {
    return KeySettings.of(source)
        .map(one -> new KeyLoading(one, clock.instant()).load().document());
  }

  /**
   * What settings name, as {@link #peek} found it.
   *
   * @param place what kind of place it is in; nothing where none is named
   * @param key the key; null where none is named, or one for trying out is yet to be made
   * @param proof the key that signs proofs of credentials, where there is one
   * @param withdrawn which keys the settings withdraw, and since when
   */
  public record Peek(
      @Nullable KeyPlace place,
      @Nullable SigningKey key,
      @Nullable SigningKey proof,
      Map<String, Instant> withdrawn) {

    /** What is public of a key that was found, and whether the settings withdraw it. */
    public Signatory signatory(SigningKey found) {
      return found.signatory().withdrawn(withdrawn.get(found.id()));
    }
  }

  /**
   * Looks at what settings name, and makes nothing: a key for trying out that is not there is left
   * alone.
   *
   * @throws dev.laurel.kit.configuration.WrongSettingsException as {@link #of(Source, Database,
   *     Clock)}
   */
  public static Peek peek(Source source, Clock clock) {
    Map<String, Instant> withdrawn = Withdrawals.of(source, clock.instant());
    KeySettings settings = KeySettings.of(source).orElse(null);
    if (settings == null) {
      return new Peek(null, null, null, withdrawn);
    }
    KeySettings.Place place = settings.place();
    if (place instanceof KeySettings.Place.Trial trial && Files.notExists(trial.path())) {
      return new Peek(KeyPlace.TRIAL, null, null, withdrawn);
    }
    KeyLoading.Loaded loaded = new KeyLoading(settings, clock.instant()).load();
    return new Peek(
        place instanceof KeySettings.Place.Trial
            ? KeyPlace.TRIAL
            : place instanceof KeySettings.Place.Token ? KeyPlace.TOKEN : KeyPlace.FILE,
        loaded.document(),
        loaded.proof(),
        withdrawn);
  }

  /** No key: nothing is signed. */
  public static Keys none() {
    return new Keys(null, null, null, Map.of(), null, Clock.systemUTC());
  }

  /** A key that signs documents, without a memory of others. */
  public static Keys of(SigningKey key, Clock clock) {
    return new Keys(null, key, null, Map.of(), null, clock);
  }

  /** The mappers of this feature. */
  public static List<Class<?>> mappers() {
    return List.of(KeyMapper.class);
  }

  /**
   * The key that signs now.
   *
   * @return nothing when none is configured
   * @throws KeyUnusableException when one is configured whose certificate is not valid now
   */
  public Optional<SigningKey> current() {
    Optional<String> problem = problem();
    if (problem.isPresent()) {
      throw new KeyUnusableException(problem.get(), null);
    }
    return Optional.ofNullable(key);
  }

  /**
   * The key that signs now; nothing when there is none, its certificate is not valid, or it was
   * withdrawn.
   */
  public Optional<SigningKey> usable() {
    return problem().isPresent() ? Optional.empty() : Optional.ofNullable(key);
  }

  /**
   * The key that signs proofs now; nothing when there is none, its certificate is not valid, or it
   * was withdrawn.
   */
  public Optional<SigningKey> forProofs() {
    return heldForProofs().filter(one -> one.signatory().isValidAt(clock.instant()));
  }

  /**
   * The key that is configured, whether its certificate is valid now or not: what it signed is read
   * with the bare public key, of which nobody says that it ends. For what has to go on when nothing
   * new is signed any more; nothing when it was withdrawn.
   */
  public Optional<SigningKey> held() {
    return Optional.ofNullable(key).filter(one -> !marked(one.signatory()).isWithdrawn());
  }

  /** The same of the key for proofs. */
  public Optional<SigningKey> heldForProofs() {
    return Optional.ofNullable(proof).filter(one -> !marked(one.signatory()).isWithdrawn());
  }

  /** What is public of the key for proofs that is configured, valid or not. */
  public Optional<Signatory> configuredForProofs() {
    return Optional.ofNullable(proof).map(SigningKey::signatory).map(this::marked);
  }

  /** A certificate that was renewed is of the same key, and a thief has the key. */
  private Signatory marked(Signatory one) {
    return withdrawn.isEmpty()
        ? one
        : one.withdrawn(withdrawn.get(Chains.publicKey(one.certificate())));
  }

  /** What is public of all keys that signed proofs and the current one, the latest first. */
  public List<Signatory> allForProofs() {
    return mapper == null ? configuredForProofs().stream().toList() : rows(false);
  }

  /** What is public of the key that is configured, valid or not. */
  public Optional<Signatory> configured() {
    return Optional.ofNullable(key).map(SigningKey::signatory).map(this::marked);
  }

  /** What is public of all keys that signed documents and the current one, the latest first. */
  public List<Signatory> all() {
    return mapper == null ? configured().stream().toList() : rows(true);
  }

  private List<Signatory> rows(boolean isForDocuments) {
    return Objects.requireNonNull(mapper).all().stream()
        .map(Signatories::of)
        .map(this::marked)
        .filter(one -> one.algorithm().isForDocuments() == isForDocuments)
        .toList();
  }

  /** What is public of a key that signed documents once; it is asked for again and again. */
  public Optional<Signatory> find(String id) {
    Optional<Signatory> now = configured().filter(own -> own.id().equals(id));
    if (now.isPresent() || mapper == null) {
      return now;
    }
    Optional<Signatory> known = Optional.ofNullable(found.get(id));
    if (known.isPresent()) {
      return known;
    }
    Optional<Signatory> kept =
        mapper
            .find(id)
            .map(Signatories::of)
            .map(this::marked)
            .filter(one -> one.algorithm().isForDocuments());
    kept.ifPresent(one -> found.put(id, one));
    return kept;
  }

  /** What keeps certificates from being signed, if anything does; for administrators. */
  public Optional<String> problem() {
    if (unreachable != null) {
      return Optional.of(
          unreachable + " So no certificates are issued. Start again when it can be reached.");
    }
    if (key == null) {
      return Optional.empty();
    }
    Signatory own = marked(key.signatory());
    if (own.withdrawnAt() != null) {
      return Optional.of(
          "The signing key “%s” was withdrawn as of %s, so no certificates are issued. Configure another: laurel.signing.keystore, then restart."
              .formatted(own.name(), own.withdrawnAt()));
    }
    if (own.isValidAt(clock.instant())) {
      return Optional.empty();
    }
    return Optional.of(
        "The certificate of the signing key “%s” is valid from %s until %s only, so no certificates are issued. Configure a valid one: laurel.signing.keystore, then restart."
            .formatted(own.name(), own.validFrom(), own.validUntil()));
  }
}
