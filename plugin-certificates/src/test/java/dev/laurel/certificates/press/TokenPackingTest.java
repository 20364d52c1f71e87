package dev.laurel.certificates.press;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laurel.kit.hash.Sha256;
import dev.laurel.test.PresentationBuilder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenPackingTest {

  private static final CompiledTemplate TEMPLATE =
      Prints.compiled(PresentationBuilder.a4().text("Name", "${learner.name}"));
  private static final String PAYLOAD =
      "{\"type\":[\"VerifiableCredential\",\"OpenBadgeCredential\"],\"name\":\"Botanik für 李\","
          + "\"credentialSubject\":{\"type\":[\"AchievementSubject\"]},\"nbf\":1795705329}";

  private static Suffix suffix(String file) {
    EmbeddedFile inside =
        new EmbeddedFile(
            file.getBytes(StandardCharsets.UTF_8),
            "credential.jwt",
            "application/vc+jwt",
            "Supplement",
            "The same for machines");
    Supplement supplement = new Supplement(null, inside, Instant.parse("2026-04-20T10:00:00Z"));
    Details details = Prints.details(Map.of("learner.name", "Maria Santos"));
    return ((Stamping.Stamped) Press.stamp(TEMPLATE, details, supplement)).suffix();
  }

  private static String encoded(String text) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String token() {
    return encoded("{\"alg\":\"ES256\"}") + "." + encoded(PAYLOAD) + "." + encoded("s".repeat(64));
  }

  @Test
  void aTokenComesBackAsItWasAndTakesLessRoomThanItWouldAsItIs() {
    Suffix suffix = suffix(token());

    byte[] packed = Press.pack(TEMPLATE, suffix);

    assertThat(Press.unpack(TEMPLATE.prefix(), packed).bytes()).isEqualTo(suffix.bytes());
    assertThat(Press.templateOf(packed)).isPresent();
    byte[] plain = Deflate.compress(suffix.bytes(), Deflate.BEST, TEMPLATE.dictionary());
    assertThat(packed.length).isLessThan(plain.length - 50);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"a\":1}",
        "",
        ".",
        "..",
        "...",
        "e30.e30.",
        ".e30.e30",
        "e30.e31.e30",
        "e30=.e30.e30",
        "e30.e3\n0.e30",
        "e30.e30.e30\n",
        "e30.é30.e30"
      })
  void whatIsNoTokenOrNotWrittenLikeOneComesBackAsItWasToo(String file) {
    Suffix suffix = suffix(file);

    byte[] packed = Press.pack(TEMPLATE, suffix);

    assertThat(Press.unpack(TEMPLATE.prefix(), packed).bytes()).isEqualTo(suffix.bytes());
  }

  /** What was stored with these words can be read with these words only. */
  @Test
  void theWordsThatTokensShareStayAsTheyAreForWhatIsStored() {
    assertThat(Sha256.hex(TokenPacking.dictionary(new byte[0])))
        .isEqualTo("5c4c9cb5b407c0b5347d5f3257c6b5d025f44aa8d975d22cdd6891b883dd9416");
  }
}
