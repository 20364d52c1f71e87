package dev.laurel.certificates.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CustomFieldsTest {

  @ParameterizedTest
  @CsvSource({
    // defined, printed, printed and not defined
    "director,       learner.name custom.director,     ''",
    "director,       custom.director custom.dean,      ${custom.dean}",
    "dean,           custom.director,                  ${custom.director}",
    "'',             learner.name course.title,        ''",
    "'',             custom.director custom.dean,      ${custom.director} ${custom.dean}",
    "director,       custom.directors,                 ${custom.directors}"
  })
  void tellsWhatIsPrintedAndNobodyDefines(String defined, String printed, String expected) {
    List<CustomField> own =
        defined.isEmpty()
            ? List.of()
            : List.of(
                new CustomField(
                    CustomField.OwnerKind.COURSE,
                    "course-v1:A+B+C",
                    defined,
                    CustomField.Kind.TEXT,
                    CustomField.Source.TEXT,
                    "",
                    "Ada"));

    assertThat(String.join(" ", CustomFields.undefined(own, List.of(printed.split(" ")))))
        .isEqualTo(expected);
  }
}
