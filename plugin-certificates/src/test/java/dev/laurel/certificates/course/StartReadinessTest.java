package dev.laurel.certificates.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StartReadinessTest {

  @Test
  void namesEachModeWithoutCertificateAndThatTheyAreNotEnabled() {
    assertThat(StartReadiness.missing(true, List.of("verified", "honor"), Set.of("honor"), false))
        .containsExactly(
            new StartReadiness.Missing.ModeWithoutCertificate("verified"),
            new StartReadiness.Missing.NotEnabled());
  }

  @Test
  void lacksNothingWhenAllModesHaveOneAndTheyAreEnabled() {
    assertThat(StartReadiness.missing(true, List.of("honor"), Set.of("honor"), true)).isEmpty();
  }

  @Test
  void neverHoldsBackACourseThatIssuesNone() {
    assertThat(StartReadiness.missing(false, List.of("honor"), Set.of(), false)).isEmpty();
  }

  @Test
  void saysThatNoModeEarnsOne() {
    assertThat(StartReadiness.missing(true, List.of(), Set.of(), true))
        .containsExactly(new StartReadiness.Missing.NoEligibleMode());
  }
}
