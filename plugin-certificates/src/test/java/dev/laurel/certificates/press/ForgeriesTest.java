package dev.laurel.certificates.press;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laurel.certificates.key.Keys;
import dev.laurel.certificates.signature.Certified;
import dev.laurel.certificates.signature.SignatureFacts;
import dev.laurel.certificates.signature.Signatures;
import dev.laurel.kit.configuration.Source;
import dev.laurel.test.Forgeries;
import dev.laurel.test.PresentationBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What somebody might make of a signed certificate: none of it is genuine for us, and pdfsig trusts
 * none of it, but where another's key signed all of it, which it shows by the name.
 */
class ForgeriesTest {

  private static final Instant AT = Instant.parse("2026-04-20T10:00:00Z");
  private static final CompiledTemplate SHOWCASE = Prints.compiled(Showcase.presentation());
  private static final Certified OTHERS_KEY =
      Certified.authority("CN=Somebody Else").vouchingFor("CN=Forger", "EC", 256, null);
  private static final Signatures OURS = signatures(Certified.authority("CN=Registrar"));
  private static final Signatures OTHERS = signatures(OTHERS_KEY);
  private static final byte[] GENUINE = signed(SHOWCASE, "Maria Santos", OURS);

  private static Signatures signatures(Certified key) {
    try {
      Path file = key.file(Files.createTempDirectory("keys"), "hush-hush");
      Map<String, String> settings = Map.of("laurel.signing.keystore", file.toString());
      Source source =
          new Source(settings::get, Map.of("LAUREL_SIGNING_PASSWORD", "hush-hush")::get);
      Keys keys = Keys.of(Keys.read(source, Clock.systemUTC()).orElseThrow(), Clock.systemUTC());
      return Signatures.of(keys, source);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] signed(CompiledTemplate template, String name, Signatures by) {
    Details details =
        Prints.details(
            Map.of(
                "learner.name",
                name,
                "course.title",
                "Botany",
                "certificate.url",
                "https://lms.example/verify/" + name.substring(0, 5)));
    Stamping stamping =
        Press.stamp(template, details, new Supplement(by.signer().orElseThrow(), null, AT));
    return Press.pdf(template, ((Stamping.Stamped) stamping).suffix());
  }

  private static boolean isGenuine(byte[] pdf) {
    return OURS.read(pdf).map(SignatureFacts::isGenuine).orElse(false);
  }

  /** All but those that another's key signed. */
  private static Map<String, byte[]> forgeries() throws IOException {
    byte[] other = signed(SHOWCASE, "Mario Santos", OURS);
    Map<String, byte[]> all = new LinkedHashMap<>(Forgeries.of(GENUINE, other));
    CompiledTemplate plain =
        Prints.compiled(PresentationBuilder.a4().text("Name", "${learner.name}"));
    byte[] own = Arrays.copyOfRange(GENUINE, SHOWCASE.prefix().bytes().length, GENUINE.length);
    all.put(
        "its own end behind the beginning of another design", joined(plain.prefix().bytes(), own));
    all.put(
        "a certificate of another design put before",
        joined(signed(plain, "Maria Santos", OURS), GENUINE));
    all.put(
        "another name in the title",
        new String(GENUINE, StandardCharsets.ISO_8859_1)
            .replace("Maria Santos", "Mario Santos")
            .getBytes(StandardCharsets.ISO_8859_1));
    all.put("something behind", joined(GENUINE, new byte[] {'\n'}));
    return all;
  }

  @Test
  void theGenuineOneIsTrusted() {
    assertThat(isGenuine(GENUINE)).isTrue();
    assertThat(Pdfsig.trusts(GENUINE)).isTrue();
  }

  @TestFactory
  Stream<DynamicTest> areNotGenuine() throws IOException {
    return forgeries().entrySet().stream()
        .map(
            forgery ->
                DynamicTest.dynamicTest(
                    forgery.getKey(),
                    () -> {
                      assertThat(forgery.getValue()).isNotEqualTo(GENUINE);
                      assertThat(isGenuine(forgery.getValue())).isFalse();
                      assertThat(Pdfsig.trusts(forgery.getValue()))
                          .as(Pdfsig.of(forgery.getValue()))
                          .isFalse();
                    }));
  }

  @Test
  void oneThatAnotherKeySignedIsNotGenuine() {
    byte[] forged = signed(SHOWCASE, "Mario Santos", OTHERS);

    assertThat(isGenuine(forged)).isFalse();
    assertThat(OURS.read(forged)).hasValueSatisfying(facts -> assertThat(facts.signer()).isEmpty());
    assertThat(Pdfsig.of(forged)).contains("Forger").doesNotContain("Registrar");
  }

  @Test
  void oneThatAnotherKeySignedOnceMoreIsNotGenuine() throws IOException {
    byte[] forged = signedOnceMore(GENUINE);

    assertThat(Arrays.copyOf(forged, GENUINE.length)).isEqualTo(GENUINE);
    assertThat(isGenuine(forged)).isFalse();
    assertThat(Pdfsig.of(forged)).contains("Registrar", "Forger", "Not total document signed");
  }

  private static byte[] signedOnceMore(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDSignature signature = new PDSignature();
      signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
      signature.setSubFilter(PDSignature.SUBFILTER_ETSI_CADES_DETACHED);
      document.addSignature(
          signature,
          content -> {
            try {
              return cms(content.readAllBytes());
            } catch (CMSException | OperatorCreationException | CertificateException e) {
              throw new IOException(e);
            }
          });
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.saveIncremental(out);
      return out.toByteArray();
    }
  }

  private static byte[] cms(byte[] content)
      throws CMSException, OperatorCreationException, IOException, CertificateException {
    CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
    generator.addSignerInfoGenerator(
        new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
            .build(
                new JcaContentSignerBuilder("SHA256withECDSA").build(OTHERS_KEY.key()),
                OTHERS_KEY.chain().get(0)));
    generator.addCertificates(new JcaCertStore(OTHERS_KEY.chain()));
    return generator.generate(new CMSProcessableByteArray(content), false).getEncoded();
  }

  private static byte[] joined(byte[] one, byte[] other) {
    byte[] both = Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, both, one.length, other.length);
    return both;
  }
}
