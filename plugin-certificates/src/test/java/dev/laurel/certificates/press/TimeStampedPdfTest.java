package dev.laurel.certificates.press;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laurel.certificates.key.Keys;
import dev.laurel.certificates.signature.SignatureFacts;
import dev.laurel.certificates.signature.Signatures;
import dev.laurel.certificates.signature.TimeStampServer;
import dev.laurel.kit.configuration.Source;
import dev.laurel.test.Standards;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.SignerInformationStore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Certificates with time stamps (PAdES B-T) are valid for pdfsig and for us, and hold. */
class TimeStampedPdfTest {

  private static final CompiledTemplate SHOWCASE = Prints.compiled(Showcase.presentation());
  private static final Details DETAILS =
      Prints.details(Map.of("learner.name", "Maria Santos", "course.title", "Botany"));

  private final TimeStampServer server = new TimeStampServer();
  private @Nullable Signatures signatures;

  @TempDir private Path folder = Path.of("");

  @BeforeEach
  void open() {
    Map<String, String> settings =
        Map.of(
            "laurel.signing.trial", folder.resolve("trial.p12").toString(),
            "laurel.timestamp.url", server.url());
    Source source = new Source(settings::get, nothing -> null);
    Keys keys = Keys.of(Keys.read(source, Clock.systemUTC()).orElseThrow(), Clock.systemUTC());
    signatures = Signatures.of(keys, source);
  }

  @AfterEach
  void close() {
    signatures().close();
    server.close();
  }

  private Signatures signatures() {
    Signatures made = signatures;
    assertThat(made).isNotNull();
    return Objects.requireNonNull(made);
  }

  private byte[] pdf() {
    Supplement supplement =
        new Supplement(signatures().signer().orElseThrow(), null, Instant.now());
    Stamping stamping = Press.stamp(SHOWCASE, DETAILS, supplement);
    return Press.pdf(SHOWCASE, ((Stamping.Stamped) stamping).suffix());
  }

  private SignatureFacts read(byte[] pdf) {
    return signatures().read(pdf).orElseThrow();
  }

  @Test
  void areValidAndSayWhenTheyWereSeen() throws Exception {
    Instant before = Instant.now().minusSeconds(2);

    byte[] pdf = pdf();

    assertThat(Pdfsig.of(pdf)).contains("Signature is Valid", "Total document signed");
    assertThat(Standards.faults(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
    assertThat(Standards.faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    SignatureFacts facts = read(pdf);
    assertThat(facts.isGenuine()).isTrue();
    assertThat(facts.profile()).isEqualTo("PAdES-B-T");
    assertThat(facts.timeStamp())
        .satisfies(
            stamp -> {
              assertThat(stamp).isNotNull();
              assertThat(Objects.requireNonNull(stamp).authority()).isEqualTo("Clock Tower");
              assertThat(stamp.at()).isBetween(before, Instant.now().plusSeconds(2));
            });
  }

  @Test
  void theTimeStampOfAnotherCertificateIsTold() throws Exception {
    byte[] one = pdf();
    byte[] other = pdf();

    byte[] forged = with(one, signer(other).getUnsignedAttributes());

    assertThat(read(one).isGenuine()).isTrue();
    assertThat(read(with(one, signer(one).getUnsignedAttributes())).isGenuine()).isTrue();
    assertThat(read(forged).isGenuine()).isFalse();
  }

  @Test
  void aTimeStampOfNoAuthorityIsTold() throws Exception {
    byte[] pdf = pdf();
    String text = new String(pdf, StandardCharsets.ISO_8859_1);
    // The common name of the server's certificate, which its authority signed.
    byte[] forged =
        text.replace(hex("Clock Tower"), hex("Cloak Tower")).getBytes(StandardCharsets.ISO_8859_1);

    assertThat(forged).isNotEqualTo(pdf);
    assertThat(read(forged).isGenuine()).isFalse();
  }

  private static String hex(String text) {
    return HexFormat.of().formatHex(text.getBytes(StandardCharsets.US_ASCII));
  }

  private static String contents(byte[] pdf) {
    String text = new String(pdf, StandardCharsets.ISO_8859_1);
    int from = text.lastIndexOf("/Contents<") + 10;
    return text.substring(from, text.indexOf('>', from));
  }

  private static CMSSignedData signed(byte[] pdf) throws IOException, CMSException {
    byte[] contents = HexFormat.of().parseHex(contents(pdf));
    try (ASN1InputStream in = new ASN1InputStream(new ByteArrayInputStream(contents))) {
      return new CMSSignedData(in.readObject().getEncoded());
    }
  }

  private static SignerInformation signer(byte[] pdf) throws IOException, CMSException {
    return signed(pdf).getSignerInfos().getSigners().iterator().next();
  }

  /** The same with other unsigned attributes, in the same room. */
  private static byte[] with(byte[] pdf, AttributeTable unsigned) throws IOException, CMSException {
    SignerInformation changed = SignerInformation.replaceUnsignedAttributes(signer(pdf), unsigned);
    byte[] der =
        CMSSignedData.replaceSigners(signed(pdf), new SignerInformationStore(List.of(changed)))
            .toASN1Structure()
            .getEncoded(ASN1Encoding.DER);
    String old = contents(pdf);
    String filled = HexFormat.of().formatHex(der);
    return new String(pdf, StandardCharsets.ISO_8859_1)
        .replace(old, filled + "0".repeat(old.length() - filled.length()))
        .getBytes(StandardCharsets.ISO_8859_1);
  }
}
