package dev.laurel.certificates.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laurel.plugin.host.CourseKey;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

  private static final String ID = "0123456789abcdef0123456789abcdef";

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = ';',
      value = {
        "Maria Santos; maria; Maria Santos (maria 0123456789ab).pdf",
        "李小龍; li; 李小龍 (li 0123456789ab).pdf",
        "محمد الأمين; m.amin; محمد الأمين (m.amin 0123456789ab).pdf",
        "नेहा शर्मा; neha; नेहा शर्मा (neha 0123456789ab).pdf",
        "../../etc/passwd; x; _.._etc_passwd (x 0123456789ab).pdf",
        "..\\..\\boot; a/b; _.._boot (a_b 0123456789ab).pdf",
        "What? \"Why\" <now>|*:; q; What_ _Why_ _now____ (q 0123456789ab).pdf",
        "CON; con; _CON (con 0123456789ab).pdf",
        "lpt1.txt; l; _lpt1.txt (l 0123456789ab).pdf",
        "Console; c; Console (c 0123456789ab).pdf",
        "Dr. No.; no; Dr. No (no 0123456789ab).pdf",
        "...; dots; _ (dots 0123456789ab).pdf",
        "abc\u202Efdp.exe; n; abcfdp.exe (n 0123456789ab).pdf",
        "Zoe\u0308; z; Zo\u00EB (z 0123456789ab).pdf",
        "می\u200Cخواهم; p; می\u200Cخواهم (p 0123456789ab).pdf"
      })
  void keepsNamesInTheirScriptAndOutOfPaths(String name, String account, String file) {
    assertThat(FileName.of(name, account, ID)).isEqualTo(file);
  }

  @ParameterizedTest
  @CsvSource({
    "course-v1:Northgate+AGIL100+2026, certificates-Northgate-AGIL100-2026.zip",
    "42, certificates-42.zip",
    "Kurs/Ü 1, certificates-Kurs-1.zip",
    "../..\\x, certificates-x.zip",
    "数学, certificates.zip"
  })
  void filesOfCoursesDifferAndAreReadByEveryProgram(String key, String file) {
    assertThat(FileName.ofCourse(new CourseKey(key), null, Format.ZIP)).isEqualTo(file);
    assertThat(FileName.ofCourse(new CourseKey(key), 3, Format.ZIP))
        .isEqualTo(file.replace(".zip", "-3.zip"));
  }

  @Test
  void takesNoControlCharacters() {
    assertThat(FileName.of("Line\u0000Feed\u0007", "n\u001b", ID))
        .isEqualTo("Line_Feed_ (n_ 0123456789ab).pdf");
  }

  @Test
  void isShortEnoughForEveryFileSystemWithoutHalfALetter() {
    String family = "👩‍👩‍👧‍👦".repeat(40);

    String file = FileName.of(family, "ก".repeat(90), ID);

    assertThat(file.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(200);
    assertThat(file)
        .startsWith("👩‍👩‍👧‍👦")
        .endsWith("0123456789ab).pdf")
        .doesNotContain("\uFFFD");
  }
}
