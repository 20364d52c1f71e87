package dev.laurel.certificates.feasibility;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laurel.certificates.slide.Placeholder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestPlaceholderTest {

  @ParameterizedTest
  @CsvSource({
    "learner.nmae, LEARNER_NAME",
    "learner.naem, LEARNER_NAME",
    "certficate.id, CERTIFICATE_ID",
    "learner.employeeID, LEARNER_EMPLOYEE_ID",
    "foo, COURSE_RUN",
    "Student Name, LEARNER_NAME",
    "STUDENT_NAME, LEARNER_NAME",
    "fullName, LEARNER_NAME",
    "signed by, CERTIFICATE_SIGNATURE",
    "certificate.signatur, CERTIFICATE_SIGNATURE",
    "digital signature, CERTIFICATE_SIGNATURE",
    "Signataire, CERTIFICATE_SIGNATURE",
    "course, COURSE_TITLE",
    "CourseName, COURSE_TITLE",
    "Issue Date, CERTIFICATE_DATE",
    "completion date, COMPLETION_DATE",
    "Expiry Date, CERTIFICATE_EXPIRES",
    "score, LEARNER_GRADE",
    "QR, CERTIFICATE_QR",
  })
  void guessesWhatWasMeant(String written, Placeholder meant) {
    assertThat(NearestPlaceholder.to(written)).isEqualTo(meant);
  }

  @ParameterizedTest
  @CsvSource({"Student Name, true", "date, true", "learner.nam, true", "br, false", "1, false"})
  void tellsPlaceholdersFromOtherBrackets(String words, boolean plausible) {
    assertThat(NearestPlaceholder.plausible(words)).isEqualTo(plausible);
  }
}
