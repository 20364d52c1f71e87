package dev.laurel.certificates.signature;

import dev.laurel.certificates.key.KeyUnusableException;
import dev.laurel.certificates.key.Keys;
import dev.laurel.certificates.key.SigningKey;
import dev.laurel.kit.configuration.Source;
import dev.laurel.kit.hash.Sha256;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.bouncycastle.tsp.TSPException;

/** Doors to the readers of this package, for inputs of any kind. */
public final class SignatureFuzz {

  private static final byte[] BEFORE = "%PDF-1.7\n1 0 obj\n<<".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] AFTER = ">>\nendobj\n".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] SIGNED = Sha256.of(new byte[] {1, 2, 3});

  private SignatureFuzz() {}

  /** A PDF; or, behind a byte 0, a signature that is put where one is. */
  public static void pdf(byte[] input) {
    byte[] pdf =
        input.length > 0 && input[0] == 0
            ? around(Arrays.copyOfRange(input, 1, input.length))
            : input;
    SignatureReading.of(pdf, id -> Optional.empty());
  }

  private static byte[] around(byte[] signature) {
    String contents = "<" + HexFormat.of().formatHex(signature) + ">";
    String ranges = "/ByteRange[0 %9d %9d %9d]/Contents";
    int from = BEFORE.length + ranges.formatted(0, 0, 0).length();
    String numbers =
        "/ByteRange[0 %d %d %d".formatted(from, from + contents.length(), AFTER.length);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(BEFORE);
    int blanks = from - BEFORE.length - numbers.length() - "]/Contents".length();
    out.writeBytes(
        (numbers + " ".repeat(blanks) + "]/Contents" + contents)
            .getBytes(StandardCharsets.US_ASCII));
    out.writeBytes(AFTER);
    return out.toByteArray();
  }

  /** A token, as who asked for it takes it: what is wrong ends as one kind of exception. */
  public static void stamp(byte[] input) {
    try {
      TokenReading.of(TokenReading.distinguished(input), SIGNED);
    } catch (IOException | TSPException | RuntimeException told) {
      // The same kinds that TimeStamps makes a sentence of.
      if (told instanceof KeyUnusableException) {
        throw new AssertionError(told);
      }
    }
  }

  /** Which time-stamp server is asked. */
  public static void settings(Source source) {
    StampSettings.of(source);
  }

  /** A signature, and a time stamp of {@link #SIGNED}. */
  public static Map<String, byte[]> samples() throws IOException {
    Path file = Files.createTempDirectory("keys").resolve("trial.p12");
    try (TimeStampServer server = new TimeStampServer()) {
      Map<String, String> settings =
          Map.of("laurel.signing.trial", file.toString(), "laurel.timestamp.url", server.url());
      Source source = new Source(settings::get, nothing -> null);
      SigningKey key = Keys.read(source, Clock.systemUTC()).orElseThrow();
      try (TimeStamps stamps = new TimeStamps(StampSettings.of(source).orElseThrow())) {
        ByteArrayOutputStream signature = new ByteArrayOutputStream();
        signature.write(0);
        signature.writeBytes(new Cms(key).sign(SIGNED, stamps));
        return Map.of("signature", signature.toByteArray(), "stamp", stamps.token(SIGNED));
      }
    } finally {
      Files.deleteIfExists(file);
    }
  }
}
