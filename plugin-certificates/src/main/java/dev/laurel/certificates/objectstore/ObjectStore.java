package dev.laurel.certificates.objectstore;

import dev.laurel.certificates.metrics.Timed;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Request;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Response;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Object;

/**
 * The objects of a bucket below a prefix. For any thread; many objects go over several connections
 * at once.
 */
public final class ObjectStore implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(ObjectStore.class);
  private static final int AT_ONCE = 16;
  private static final Duration CONNECT = Duration.ofSeconds(2);
  private static final Duration ATTEMPT = Duration.ofSeconds(6);
  private static final Duration CALL = Duration.ofSeconds(15);

  private final S3Client client;
  private final String bucket;
  private final String prefix;
  private final String where;
  private final ExecutorService threads;
  private final StoreHealth health;

  /** The store that the settings say; nothing is sent before it is needed. */
  public ObjectStore(StoreSettings settings) {
    this.bucket = settings.bucket();
    this.prefix = settings.prefix();
    this.where =
        "“%s” at %s"
            .formatted(bucket, settings.endpoint() == null ? "Amazon S3" : settings.endpoint());
    this.client = client(settings);
    AtomicInteger count = new AtomicInteger();
    ThreadPoolExecutor pool =
        new ThreadPoolExecutor(
            AT_ONCE,
            AT_ONCE,
            20,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            work -> {
              Thread thread = new Thread(work, "objectstore-" + count.incrementAndGet());
              thread.setDaemon(true);
              return thread;
            });
    pool.allowCoreThreadTimeOut(true);
    this.threads = pool;
    this.health = new StoreHealth(threads, this::probe);
  }

  private static S3Client client(StoreSettings settings) {
    StoreSettings.Keys keys = settings.keys();
    AwsCredentialsProvider credentials =
        keys == null
            ? DefaultCredentialsProvider.builder().build()
            : StaticCredentialsProvider.create(
                AwsBasicCredentials.create(keys.id(), keys.secret()));
    S3ClientBuilder builder =
        S3Client.builder()
            .region(Region.of(settings.region()))
            .credentialsProvider(credentials)
            .forcePathStyle(settings.isPathStyle())
            // Stores other than Amazon's do not all know trailing checksums; we compare SHA-256.
            .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
            .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
            .overrideConfiguration(
                limits -> limits.apiCallAttemptTimeout(ATTEMPT).apiCallTimeout(CALL))
            .httpClient(
                UrlConnectionHttpClient.builder()
                    .connectionTimeout(CONNECT)
                    .socketTimeout(ATTEMPT)
                    .build());
    if (settings.endpoint() != null) {
      builder.endpointOverride(settings.endpoint());
    }
    return builder.build();
  }

  /** An object in a listing. */
  public record Listed(String name, Instant lastModified) {}

  /**
   * Keeps objects; what has one of the names is replaced.
   *
   * @throws StoreUnreachableException when not all of them are known to be there
   */
  public void putAll(Map<String, byte[]> objects) {
    List<Callable<Boolean>> puts = new ArrayList<>();
    objects.forEach(
        (name, content) ->
            puts.add(
                () -> {
                  put(name, content);
                  return true;
                }));
    all("keep", puts);
  }

  private void put(String name, byte[] content) {
    client.putObject(
        request -> request.bucket(bucket).key(prefix + name), RequestBody.fromBytes(content));
  }

  /**
   * The bytes of objects by name; those that are not there are left out.
   *
   * @throws StoreUnreachableException when that cannot be known
   */
  public Map<String, byte[]> getAll(Collection<String> names) {
    List<String> ordered = List.copyOf(names);
    List<Callable<Optional<byte[]>>> gets = new ArrayList<>();
    ordered.forEach(name -> gets.add(() -> Optional.ofNullable(get(name))));
    List<Optional<byte[]>> found = all("read", gets);
    Map<String, byte[]> objects = new LinkedHashMap<>();
    for (int i = 0; i < ordered.size(); i++) {
      String name = ordered.get(i);
      found.get(i).ifPresent(content -> objects.put(name, content));
    }
    return objects;
  }

  private byte @Nullable [] get(String name) {
    try {
      return client
          .getObjectAsBytes(request -> request.bucket(bucket).key(prefix + name))
          .asByteArrayUnsafe();
    } catch (NoSuchKeyException e) {
      return null;
    }
  }

  /** Deletes an object, if it is there. */
  public void delete(String name) {
    one("delete", () -> client.deleteObject(request -> request.bucket(bucket).key(prefix + name)));
  }

  /** Every object below the prefix, page by page. */
  public void list(Consumer<List<Listed>> taker) {
    String token = null;
    do {
      ListObjectsV2Request request =
          ListObjectsV2Request.builder()
              .bucket(bucket)
              .prefix(prefix)
              .continuationToken(token)
              .build();
      ListObjectsV2Response page = one("list", () -> client.listObjectsV2(request));
      taker.accept(
          page.contents().stream()
              .map(
                  (S3Object one) ->
                      new Listed(one.key().substring(prefix.length()), one.lastModified()))
              .toList());
      token = page.nextContinuationToken();
    } while (token != null);
  }

  /**
   * Does calls side by side. A single one is made by the calling thread.
   *
   * @throws StoreUnreachableException when one fails; those that have not begun are left then
   */
  private <T> List<T> all(String operation, List<Callable<T>> calls) {
    if (calls.size() == 1) {
      return List.of(one(operation, calls.get(0)));
    }
    List<Future<T>> futures = new ArrayList<>();
    for (Callable<T> call : calls) {
      futures.add(threads.submit(() -> one(operation, call)));
    }
    try {
      List<T> results = new ArrayList<>();
      for (Future<T> future : futures) {
        results.add(future.get());
      }
      return results;
    } catch (ExecutionException | CancellationException e) {
      throw e.getCause() instanceof StoreUnreachableException known
          ? new StoreUnreachableException(String.valueOf(known.getMessage()), known)
          : new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StoreUnreachableException("Stopped while the object store was asked", e);
    } finally {
      futures.forEach(future -> future.cancel(false));
    }
  }

  private <T> T one(Callable<T> call) {
    return one("other", call);
  }

  private <T> T one(String operation, Callable<T> call) {
    return Timed.DOCUMENTS.trying(() -> called(call), "store", operation);
  }

  private <T> T called(Callable<T> call) {
    try {
      T result = call.call();
      health.well();
      return result;
    } catch (SdkException e) {
      String message = "The object store " + where + " cannot be used: " + words(e);
      if (health.unwell(message)) {
        LOG.warn(message);
      }
      throw new StoreUnreachableException(message, e);
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static String words(SdkException thrown) {
    if (String.valueOf(thrown.getMessage()).startsWith("Unable to load credentials")) {
      return "it needs an access key, and none is found. Set laurel.s3.credentials-file, or"
          + " LAUREL_S3_ACCESS_KEY_ID and LAUREL_S3_SECRET_ACCESS_KEY.";
    }
    Throwable deepest = thrown;
    while (deepest.getCause() != null) {
      deepest = deepest.getCause();
    }
    return deepest == thrown
        ? String.valueOf(thrown.getMessage())
        : thrown.getMessage() + " (" + deepest.getMessage() + ")";
  }

  /** Reads and, the first time, writes a small object: what documents need, and no more. */
  private void probe() {
    one(
        () -> {
          if (get("probe") == null) {
            put("probe", new byte[] {'\n'});
          }
          return true;
        });
  }

  /**
   * Writes a small object and reads it again.
   *
   * @throws StoreUnreachableException when that cannot be done now
   */
  public void tryOut() {
    byte[] content = {'\n'};
    one(
        () -> {
          put("probe", content);
          return true;
        });
    if (!Arrays.equals(content, one(() -> Optional.ofNullable(get("probe"))).orElse(null))) {
      throw new StoreUnreachableException(
          "The object store " + where + " does not give back what was put there", null);
    }
  }

  /** Its bucket and where that is, as people say it. */
  public String where() {
    return where;
  }

  /**
   * What keeps the store from being used, as far as is known; asks anew in the background when the
   * last answer is some seconds old.
   */
  public Optional<String> problem() {
    return health.problem();
  }

  @Override
  public void close() {
    threads.shutdownNow();
    client.close();
  }
}
