package dev.laurel.host.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class SettingValueTest {

  private static final SettingField CHOICE =
      new SettingField("behaviour", SettingField.Kind.CHOICE, "end", Set.of("end", "early"));
  private static final SettingField TOGGLE =
      new SettingField("issue", SettingField.Kind.TOGGLE, "true", Set.of());
  private static final SettingField TEXT =
      new SettingField("note", SettingField.Kind.TEXT, "", Set.of());

  private static final SettingField MOMENT =
      new SettingField("from", SettingField.Kind.DATE_TIME, "", Set.of());

  @Test
  void namesTheValuesAllowedForAChoice() {
    assertThat(SettingValue.objection(CHOICE, "whenever"))
        .hasValueSatisfying(text -> assertThat(text).contains("whenever", "early, end"));
    assertThat(SettingValue.objection(CHOICE, "end")).isEmpty();
  }

  @Test
  void takesOnlyYesAndNoForAToggle() {
    assertThat(SettingValue.objection(TOGGLE, "false")).isEmpty();
    assertThat(SettingValue.objection(TOGGLE, "maybe")).isPresent();
  }

  @Test
  void limitsTheLengthOfAText() {
    assertThat(SettingValue.objection(TEXT, "x".repeat(255))).isEmpty();
    assertThat(SettingValue.objection(TEXT, "x".repeat(256))).isPresent();
  }

  @Test
  void takesAMomentOfAnyZoneOrNone() {
    assertThat(SettingValue.objection(MOMENT, "")).isEmpty();
    assertThat(SettingValue.kept(MOMENT, "")).isEmpty();
    assertThat(SettingValue.objection(MOMENT, "2026-12-01T10:00+01:00")).isEmpty();
    assertThat(SettingValue.kept(MOMENT, "2026-12-01T10:00+01:00"))
        .isEqualTo("2026-12-01T09:00:00Z");
    assertThat(SettingValue.objection(MOMENT, "2026-13-01T09:00:00Z"))
        .hasValueSatisfying(
            text -> assertThat(text).contains("2026-13-01", "2026-12-01T09:00:00Z"));
    assertThat(SettingValue.objection(MOMENT, "tomorrow")).isPresent();
  }
}
