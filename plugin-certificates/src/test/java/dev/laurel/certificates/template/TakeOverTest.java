package dev.laurel.certificates.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TakeOverTest {

  @ParameterizedTest
  @CsvSource({
    // state, staff, voices, parts
    "DRAFT,      true,  '',                                       AUTHOR",
    "IN_REVIEW,  false, PROJECT_MANAGER,                          PROJECT_MANAGER",
    "FINAL,      false, CUSTOMER_SUCCESS_MANAGER,                 CUSTOMER_SUCCESS_MANAGER",
    "IN_REVIEW,  true,  PROJECT_MANAGER,                          AUTHOR PROJECT_MANAGER",
    "INTEGRATED, false, PROJECT_MANAGER CUSTOMER_SUCCESS_MANAGER, PROJECT_MANAGER CUSTOMER_SUCCESS_MANAGER",
    "IN_REVIEW,  false, '',                                       ''",
    "RETIRED,    true,  PROJECT_MANAGER,                          ''",
  })
  void isForThosePartsThatSomebodyHas(
      TemplateState state, boolean isStaff, @Nullable String voices, @Nullable String expected) {
    Set<Voice> has = EnumSet.noneOf(Voice.class);
    for (String voice : voices == null || voices.isEmpty() ? new String[0] : voices.split(" ")) {
      has.add(Voice.valueOf(voice.toUpperCase(Locale.ROOT)));
    }

    assertThat(
            TakeOver.parts(state, isStaff, has).stream()
                .map(Charge.Part::name)
                .collect(Collectors.joining(" ")))
        .isEqualTo(expected == null ? "" : expected);
  }
}
