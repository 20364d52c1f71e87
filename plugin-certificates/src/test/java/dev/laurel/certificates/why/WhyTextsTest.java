package dev.laurel.certificates.why;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laurel.certificates.certificate.CertificateStatus;
import dev.laurel.certificates.learner.Message;
import dev.laurel.kit.web.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Whatever the answer is, there are words for it. */
class WhyTextsTest {

  private static final boolean[] BOTH = {false, true};

  @Test
  void haveWordsForEveryAnswer() {
    Messages messages =
        new Messages(WhyTextsTest.class.getClassLoader(), "dev.laurel.certificates.messages");
    TreeSet<String> missing = new TreeSet<>();
    for (Facts facts : all()) {
      Why.Answer answer = Why.of(facts);
      List<String> keys = new ArrayList<>(List.of("HEADLINE_" + answer.headline()));
      answer
          .conditions()
          .forEach(
              one ->
                  keys.addAll(List.of(one.words(), "TITLE_" + one.code(), "STATE_" + one.state())));
      keys.stream()
          .map(key -> "why." + key)
          .filter(key -> !messages.has(key))
          .forEach(missing::add);
    }
    assertThat(missing).isEmpty();
  }

  private static List<Facts> all() {
    List<Facts> all = new ArrayList<>();
    List<CertificateStatus> held = new ArrayList<>(List.of(CertificateStatus.values()));
    held.add(null);
    for (int bits = 0; bits < 1 << 9; bits++) {
      for (CertificateStatus status : held) {
        for (boolean hasMark : BOTH) {
          all.add(
              new Facts(
                  (bits & 1) > 0,
                  (bits & 2) > 0,
                  (bits & 4) > 0,
                  (bits & 8) > 0,
                  (bits & 16) > 0,
                  (bits & 32) > 0,
                  (bits & 64) > 0 ? .9 : .1,
                  hasMark ? .6 : null,
                  (bits & 64) > 0 ? .9 : .1,
                  hasMark ? .8 : null,
                  (bits & 128) > 0,
                  status,
                  (bits & 256) > 0,
                  false,
                  hasMark ? Message.NONE : Message.NOT_PASSED,
                  false));
        }
      }
    }
    return all;
  }
}
