package dev.laurel.certificates.feasibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.laurel.certificates.slide.PresentationReader;
import dev.laurel.certificates.slide.Slide;
import dev.laurel.test.PresentationBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What designers write where something is filled in later is recognised, in their language. */
class SuggestionTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Student Name                 | Student Name              | learner.name",
        "EMPLOYEE NAME                | EMPLOYEE NAME             | learner.name",
        "[Recipient’s Name]           | [Recipient’s Name]        | learner.name",
        "Nom du participant           | Nom du participant        | learner.name",
        "Nombre                       | Nombre                    | learner.name",
        "Imię i nazwisko              | Imię i nazwisko           | learner.name",
        "Vorname Nachname             | Vorname Nachname          | learner.name",
        "Иванов Иван Иванович         | Иванов Иван Иванович      | learner.name",
        "姓 名                         | 姓 名                      | learner.name",
        "الاسم                        | الاسم                     | learner.name",
        "ชื่อ-นามสกุล                    | ชื่อ-นามสกุล                 | learner.name",
        "{{student_name}}             | {{student_name}}          | learner.name",
        "<<FullName>>                 | <<FullName>>              | learner.name",
        "«Name»                       | «Name»                    | learner.name",
        "{name}                       | {name}                    | learner.name",
        "${student}                   | ${student}                | learner.name",
        "Awarded: Date                | Date                      | certificate.date",
        "Month, Day, and Year         | Month, Day, and Year      | certificate.date",
        "JJ/MM/AAAA                   | JJ/MM/AAAA                | certificate.date",
        "Expiration date              | Expiration date           | certificate.expires",
        "Class or Project Name        | Class or Project Name     | course.title",
        "Intitulé de la formation     | Intitulé de la formation  | course.title",
        "School name                  | School name               | course.organization",
        "Certificate No.              | Certificate No.           | certificate.id",
        "QR code                      | QR code                   | certificate.qr",
      })
  void knowsWhatWordsStandFor(String text, String words, String field) {
    assertThat(Suggestion.of(slide(PresentationBuilder.a4().text("Line", text))))
        .extracting(found -> found.mapping().words(), found -> found.mapping().field())
        .containsExactly(tuple(words, field));
  }

  @ParameterizedTest
  @CsvSource({
    "is hereby granted to",
    "Certificate of Excellence",
    "for outstanding performance in",
    "in the name of the school",
    "${learner.name}",
    "Congratulations on your course!",
  })
  void leavesWhatIsPrintedAsItStands(String text) {
    assertThat(Suggestion.of(slide(PresentationBuilder.a4().text("Line", text)))).isEmpty();
  }

  @Test
  void pointsAtBracketsWhoseMeaningItCannotTell() {
    assertThat(Suggestion.of(slide(PresentationBuilder.a4().text("Line", "see {{replacement}}"))))
        .extracting(found -> found.mapping().words(), found -> found.mapping().field())
        .containsExactly(tuple("{{replacement}}", ""));
  }

  private static Slide slide(PresentationBuilder presentation) {
    return (Slide) new PresentationReader().read(presentation.build(), "test.pptx");
  }
}
