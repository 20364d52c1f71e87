package dev.laurel.certificates.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.laurel.certificates.key.KeyUnusableException;
import dev.laurel.certificates.key.Keys;
import dev.laurel.certificates.press.Signer;
import dev.laurel.certificates.signature.TimeStampServer.Manner;
import dev.laurel.kit.configuration.Source;
import dev.laurel.kit.configuration.WrongSettingsException;
import dev.laurel.kit.hash.Sha256;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.tsp.TSPException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A time-stamp server of our own, over HTTP: when it is well, and when it is not. */
class TimeStampsTest {

  private static final byte[] DIGEST = Sha256.of(new byte[] {1, 2, 3});

  private final TimeStampServer server = new TimeStampServer();
  private final List<Signatures> opened = new ArrayList<>();

  @TempDir private Path folder = Path.of("");

  @AfterEach
  void close() {
    opened.forEach(Signatures::close);
    server.close();
  }

  private Signatures signatures(Map<String, String> more) {
    Map<String, String> settings = new HashMap<>(more);
    settings.put("laurel.signing.trial", folder.resolve("trial.p12").toString());
    settings.putIfAbsent("laurel.timestamp.url", server.url());
    Source source = new Source(settings::get, nothing -> null);
    Keys keys = Keys.of(Keys.read(source, Clock.systemUTC()).orElseThrow(), Clock.systemUTC());
    Signatures signatures = Signatures.of(keys, source);
    opened.add(signatures);
    return signatures;
  }

  private static byte[] sign(Signatures signatures) {
    Signer signer = signatures.signer().orElseThrow();
    byte[] signed = signer.sign(DIGEST, Instant.EPOCH);
    assertThat(signed.length).isLessThanOrEqualTo(signer.capacity());
    return signed;
  }

  private static SignerInformation signer(byte[] signed) throws Exception {
    return new CMSSignedData(signed).getSignerInfos().getSigners().iterator().next();
  }

  private static byte[] token(byte[] signed) throws Exception {
    return signer(signed)
        .getUnsignedAttributes()
        .get(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken)
        .getAttrValues()
        .getObjectAt(0)
        .toASN1Primitive()
        .getEncoded();
  }

  @Test
  void theTokenIsForTheSignatureAndSaysWhenAndByWhom() throws Exception {
    Instant before = Instant.now().minusSeconds(2);

    byte[] signed = sign(signatures(Map.of()));

    TimeStamp told = TokenReading.of(token(signed), signer(signed).getSignature());
    assertThat(told.authority()).isEqualTo("Clock Tower");
    assertThat(told.at()).isBetween(before, Instant.now().plusSeconds(2));
  }

  @Test
  void theTokenOfAnotherSignatureDoesNotHold() throws Exception {
    Signatures signatures = signatures(Map.of());
    byte[] one = sign(signatures);
    byte[] other = sign(signatures);

    assertThatThrownBy(() -> TokenReading.of(token(one), signer(other).getSignature()))
        .isInstanceOf(TSPException.class)
        .hasMessageContaining("something else");
  }

  @ParameterizedTest
  @CsvSource({
    "AWAY, it answered 503",
    "REFUSING, not on Sundays",
    "BABBLING, malformed",
    "WRONG_NONCE, nonce",
    "WRONG_IMPRINT, imprint",
    "FORGED, signature",
    "NOT_MEANT_FOR_IT, ExtendedKeyUsage",
    "WITHOUT_CERTIFICATE, no certificate inside"
  })
  void nothingIsSignedWithoutATokenThatHoldsAndItGoesOnWhenThereIsOne(Manner manner, String says) {
    Signatures signatures = signatures(Map.of());
    server.behave(manner);

    assertThatThrownBy(() -> sign(signatures))
        .isInstanceOf(KeyUnusableException.class)
        .hasMessageContaining(server.url())
        .hasMessageContaining("laurel.timestamp.url")
        .message()
        .containsIgnoringCase(says);
    assertThat(signatures.problem()).hasValueSatisfying(one -> assertThat(one).contains("no time"));

    server.behave(Manner.WELL);
    assertThat(sign(signatures)).isNotEmpty();
    assertThat(signatures.problem()).isEmpty();
  }

  @Test
  void aServerThatDoesNotAnswerIsWaitedForAsLongAsIsSaid() {
    Signatures signatures = signatures(Map.of("laurel.timestamp.timeout", "1"));
    server.behave(Manner.SILENT);

    assertThatThrownBy(() -> sign(signatures))
        .isInstanceOf(KeyUnusableException.class)
        .hasMessageContaining("timed out");
  }

  @Test
  void aServerThatIsNotThereIsSaidToBeSo() {
    server.close();

    assertThatThrownBy(() -> sign(signatures(Map.of())))
        .isInstanceOf(KeyUnusableException.class)
        .hasMessageContaining("refused");
  }

  @Test
  void manyAreAskedForAtOnceButNoMoreThanIsSaid() {
    Signatures signatures = signatures(Map.of("laurel.timestamp.at-once", "3"));
    server.delay(5);
    List<Supplier<Integer>> works =
        IntStream.range(0, 30)
            .mapToObj(
                number ->
                    (Supplier<Integer>)
                        () -> {
                          sign(signatures);
                          return number;
                        })
            .toList();

    List<Integer> done = signatures.together(works);

    assertThat(done).isEqualTo(IntStream.range(0, 30).boxed().collect(Collectors.toList()));
    assertThat(server.asked()).isEqualTo(30);
    assertThat(server.mostAtOnce()).isBetween(2, 3);
  }

  @Test
  void whatFailsAmongManyIsSaidAndTheRestIsLeft() {
    Signatures signatures = signatures(Map.of("laurel.timestamp.at-once", "2"));
    server.behave(Manner.AWAY);
    List<Supplier<byte[]>> works =
        IntStream.range(0, 500).mapToObj(any -> (Supplier<byte[]>) () -> sign(signatures)).toList();

    assertThatThrownBy(() -> signatures.together(works)).isInstanceOf(KeyUnusableException.class);

    assertThat(server.asked()).isLessThan(500);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "65", "many", "-1"})
  void refusesOtherNumbersThanFromOneTo64(String number) {
    assertThatThrownBy(() -> signatures(Map.of("laurel.timestamp.at-once", number)))
        .isInstanceOf(WrongSettingsException.class)
        .hasMessageContaining("laurel.timestamp.at-once");
  }
}
