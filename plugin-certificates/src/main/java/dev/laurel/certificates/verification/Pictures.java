package dev.laurel.certificates.verification;

import dev.laurel.certificates.certificate.Certificate;
import dev.laurel.certificates.certificate.CertificateId;
import dev.laurel.certificates.certificate.Certificates;
import dev.laurel.certificates.press.Rasterizer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Pictures of certificates for everyone. Drawing one takes a tenth of a second of a processor and
 * some megabytes: few are drawn at a time, and those looked at last are kept.
 */
final class Pictures {

  private static final int DPI = 96;
  private static final int AT_A_TIME = 2;
  private static final int PATIENCE_SECONDS = 5;
  private static final long MOST_BYTES = 32L * 1024 * 1024;

  private final Certificates certificates;
  private final Semaphore drawing = new Semaphore(AT_A_TIME);
  private final Map<CertificateId, byte[]> kept = new LinkedHashMap<>(64, 0.75f, true);

  Pictures(Certificates certificates) {
    this.certificates = certificates;
  }

  /** The picture as PNG; nothing while too many others are being drawn. */
  Optional<byte[]> of(Certificate certificate) {
    Optional<byte[]> known = known(certificate.id());
    if (known.isPresent()) {
      return known;
    }
    try {
      if (!drawing.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        return Optional.empty();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
    try {
      // Whoever was before us in the queue may have drawn the same.
      Optional<byte[]> since = known(certificate.id());
      return since.isPresent() ? since : Optional.of(drawn(certificate));
    } finally {
      drawing.release();
    }
  }

  private Optional<byte[]> known(CertificateId id) {
    synchronized (kept) {
      return Optional.ofNullable(kept.get(id));
    }
  }

  private byte[] drawn(Certificate certificate) {
    byte[] picture = Rasterizer.png(certificates.pdf(certificate), DPI);
    synchronized (kept) {
      kept.put(certificate.id(), picture);
      long bytes = kept.values().stream().mapToLong(one -> one.length).sum();
      var eldest = kept.values().iterator();
      while (bytes > MOST_BYTES && eldest.hasNext()) {
        bytes -= eldest.next().length;
        eldest.remove();
      }
    }
    return picture;
  }
}
