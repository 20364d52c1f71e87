package dev.laurel.certificates.press;

import static dev.laurel.certificates.press.Prints.compiled;
import static dev.laurel.certificates.press.Prints.details;
import static dev.laurel.certificates.press.Prints.named;
import static dev.laurel.certificates.press.Prints.pdf;
import static dev.laurel.certificates.press.Prints.text;
import static dev.laurel.test.PresentationBuilder.textBox;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.laurel.test.PresentationBuilder;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PressTest {

  private static final CompiledTemplate NAME =
      compiled(PresentationBuilder.a4().text("Name", "${learner.name}"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Maria Santos",
        "O’Brien & <Sons> ${learner.name} #set($x)",
        "Đặng Thị Hương",
        "Ştefan Țepeș Łukasz",
        "Αλέξανδρος Παπαδόπουλος",
        "Владимир Щёлоков",
        "محمد بن عبد الله",
        "لا إله",
        "משה כהן",
        "अमित कुमार श्रीवास्तव",
        "বাংলা ক্ষমা",
        "தமிழ்ச்செல்வி",
        "สมชาย ใจดี",
        "王小明",
        "山田 太郎",
        "김철수",
        "ខ្មែរ ភាសា",
        "ქართული",
        "አማርኛ",
      })
  void printsNamesOfAllScriptsSoThatTheyCanBeTakenOutAgain(String name) {
    assertThat(text(pdf(NAME, named(name)))).isEqualTo(name);
  }

  @Test
  void printsTheSameBytesOnAllThreads() {
    List<byte[]> alone =
        IntStream.range(0, 200).mapToObj(i -> pdf(NAME, named("Đặng " + i))).toList();

    List<byte[]> together =
        IntStream.range(0, 200).parallel().mapToObj(i -> pdf(NAME, named("Đặng " + i))).toList();

    assertThat(together).usingElementComparator(java.util.Arrays::compare).isEqualTo(alone);
  }

  @Test
  void printsTheSameBytesFromATemplateThatWasStored() {
    CompiledTemplate stored = CompiledTemplate.fromBytes(NAME.toBytes());

    assertThat(pdf(stored, named("王 Đặng"))).isEqualTo(pdf(NAME, named("王 Đặng")));
    assertThat(stored.toBytes()).isEqualTo(NAME.toBytes());
  }

  @Test
  void unpacksWhatItPacked() {
    Suffix suffix = ((Stamping.Stamped) Press.stamp(NAME, named("Maria Santos"))).suffix();

    byte[] packed = Press.pack(NAME, suffix);

    assertThat(packed.length).isLessThan(suffix.bytes().length / 2);
    assertThat(Press.unpack(NAME.prefix(), packed).bytes()).isEqualTo(suffix.bytes());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Maria Santos", "Đặng Thị Hương", "محمد بن عبد الله", "अमित कुमार", "王小明"})
  void storesLittleForACertificate(String name) {
    CompiledTemplate five =
        compiled(
            PresentationBuilder.a4()
                .text("Name", "${learner.name}")
                .text("Course", "${course.title}")
                .text("Grade", "${learner.grade}")
                .text("Date", "${certificate.date}")
                .text("Number", "${certificate.id}"));
    Details details =
        details(
            Map.of(
                "learner.name", name,
                "course.title", "Statistics for Social Scientists",
                "learner.grade", "83%",
                "certificate.id", "9E3779B97F4A7C15"));

    byte[] packed = Press.pack(five, ((Stamping.Stamped) Press.stamp(five, details)).suffix());

    assertThat(packed.length).isLessThan(2_500);
  }

  @Test
  void printsWhatLearnersShareTheSameWayEachTime() {
    PresentationBuilder deck =
        PresentationBuilder.a4()
            .text("Name", "${learner.name}")
            .text("Course", "${course.title}")
            .text("Date", "${certificate.date}");
    CompiledTemplate used = compiled(deck);
    for (String title : List.of("Botany", "Ботаника", "Đại cương")) {
      for (String name : List.of("Maria", "Đặng", "Łucja")) {
        Details details = details(Map.of("learner.name", name, "course.title", title));

        byte[] pdf = pdf(used, details);

        assertThat(pdf(used, details)).isEqualTo(pdf);
        assertThat(pdf(CompiledTemplate.fromBytes(used.toBytes()), details)).isEqualTo(pdf);
        assertThat(text(pdf).lines()).startsWith(name, title);
      }
    }
  }

  @Test
  void readsThePrefixOfATemplateOfAnotherVersion() {
    Suffix suffix = ((Stamping.Stamped) Press.stamp(NAME, named("Maria Santos"))).suffix();
    byte[] stored = NAME.toBytes();
    stored[7]--;

    Prefix prefix = Prefix.fromBytes(stored);

    assertThat(CompiledTemplate.isCurrent(stored)).isFalse();
    assertThatThrownBy(() -> CompiledTemplate.fromBytes(stored))
        .isInstanceOf(PressException.class)
        .hasMessageContaining("compiled anew");
    assertThat(Press.pdf(prefix, Press.unpack(prefix, Press.pack(NAME, suffix))))
        .isEqualTo(Press.pdf(NAME, suffix));
  }

  @Test
  void saysWhichCharactersNoFontHas() {
    Stamping stamping = Press.stamp(NAME, named("A\uE123B"));

    assertThat(stamping)
        .isEqualTo(new Stamping.Unprintable("NO_GLYPHS", List.of("A\uE123B", "\uE123")));
  }

  @Test
  void leavesOutWhatTheDesignerWroteAndNoFontHas() {
    CompiledTemplate odd = compiled(PresentationBuilder.a4().text("N", "\uE123 ${learner.name}"));

    assertThat(text(pdf(odd, named("Maria")))).isEqualTo("Maria");
  }

  @Test
  void shrinksALongNameAndRefusesOneThatCannotBeRead() {
    CompiledTemplate large =
        compiled(
            PresentationBuilder.a4()
                .slideShape(
                    textBox(
                        "Name",
                        100,
                        100,
                        400,
                        60,
                        "<a:p><a:r><a:rPr sz=\"4000\"/><a:t>${learner.name}</a:t></a:r></a:p>")));
    String longer = "Maria do Carmo Gonçalves Santos";
    String endless = "Maria ".repeat(30).strip();

    assertThat(text(pdf(large, named(longer)))).isEqualTo(longer);
    assertThat(Press.stamp(large, named(endless)))
        .isEqualTo(new Stamping.Unprintable("DOES_NOT_FIT", List.of(endless, "Name")));
  }

  @Test
  void refusesATextOfTenThousandLettersAtOnce() {
    Stamping stamping = Press.stamp(NAME, named("a".repeat(10_000)));

    assertThat(stamping).isInstanceOf(Stamping.Unprintable.class);
    assertThat(((Stamping.Unprintable) stamping).code()).isEqualTo("DOES_NOT_FIT");
  }

  @Test
  void wrapsALongTitleWithinItsBox() {
    CompiledTemplate title =
        compiled(
            PresentationBuilder.a4()
                .slideShape(
                    textBox(
                        "Title",
                        100,
                        100,
                        300,
                        120,
                        "<a:p><a:r><a:rPr sz=\"2400\"/><a:t>${course.title}</a:t></a:r></a:p>")));
    String text = "The Long History of Botany in the Gardens of Europe";

    assertThat(text(pdf(title, details(Map.of("course.title", text)))).lines().toList())
        .hasSizeBetween(2, 4);
    assertThat(text(pdf(title, details(Map.of("course.title", text)))).replaceAll("\\s+", " "))
        .isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "${certificate.url}           | https://learn.northgate.example.org/certificates/verify/§5Z4Q2VTK9B3M7X1Y0RN8CE6HJA",
        "To verify it: ${certificate.url} | To verify it:§https://learn.northgate.example.org/certificates/verify/§5Z4Q2VTK9B3M7X1Y0RN8CE6HJA",
      })
  void breaksAnAddressBehindASlashAsItWouldNotFitOtherwise(String text, String lines) {
    CompiledTemplate template =
        Prints.compiled(
            PresentationBuilder.a4()
                .slideShape(
                    textBox(
                        "Address",
                        60,
                        60,
                        260,
                        60,
                        Showcase.paragraph("", "sz=\"900\"", "", text))));
    String address =
        "https://learn.northgate.example.org/certificates/verify/5Z4Q2VTK9B3M7X1Y0RN8CE6HJA";

    byte[] pdf = Prints.pdf(template, Prints.details(Map.of("certificate.url", address)));

    assertThat(Prints.text(pdf).strip().lines().map(String::strip))
        .containsExactly(lines.split("§"));
  }

  @Test
  void closesTheGapOfAMissingValueThatStandsAloneOnALine() {
    CompiledTemplate lines =
        compiled(
            PresentationBuilder.a4()
                .slideShape(
                    textBox(
                        "Lines",
                        100,
                        100,
                        300,
                        120,
                        paragraph("above") + paragraph("${learner.grade}") + paragraph("below"))));

    assertThat(text(pdf(lines, details(Map.of())))).isEqualTo("above\nbelow");
    assertThat(text(pdf(lines, details(Map.of("learner.grade", "92%")))))
        .isEqualTo("above\n92%\nbelow");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | ${certificate.date} | April 20, 2026",
        "fr | ${certificate.date} | 20 avril 2026",
        "en | ${certificate.date:d MMMM yyyy} | 20 April 2026",
        "zh | ${certificate.date:yyyy年M月d日} | 2026年4月20日",
        "de | ${certificate.date:EEEE} | Montag",
      })
  void writesDatesInTheWayOfTheLanguage(String language, String written, String printed) {
    CompiledTemplate date =
        compiled(PresentationBuilder.a4().text("Date", written), Locale.forLanguageTag(language));

    assertThat(text(pdf(date, details(Map.of())))).isEqualTo(printed);
  }

  @Test
  void takesTheDayOfTheGivenZone() {
    CompiledTemplate date =
        compiled(PresentationBuilder.a4().text("Date", "${certificate.date:d}"));
    Map<String, Instant> late = Map.of("certificate.date", Instant.parse("2026-04-20T23:30:00Z"));

    assertThat(text(pdf(date, new Details(Map.of(), late, ZoneOffset.UTC)))).isEqualTo("20");
    assertThat(text(pdf(date, new Details(Map.of(), late, ZoneId.of("Asia/Tokyo")))))
        .isEqualTo("21");
  }

  @Test
  void marksExamplesInWords() {
    CompiledTemplate example =
        new TemplateCompiler()
            .compile(
                Prints.slide(PresentationBuilder.a4().text("Name", "${learner.name}")),
                Locale.ENGLISH,
                Marking.EXAMPLE);

    assertThat(text(pdf(example, named("Maria"))).replaceAll("\\s", "")).contains("EXAMPLE");
  }

  @Test
  void namesThePlaceholdersItPrints() {
    CompiledTemplate template =
        compiled(PresentationBuilder.a4().text("A", "${Learner.Name}, ${certificate.date:d}"));

    assertThat(template.placeholders())
        .containsExactlyInAnyOrder("learner.name", "certificate.date");
  }

  private static String paragraph(String text) {
    return "<a:p><a:r><a:rPr sz=\"1800\"/><a:t>" + text + "</a:t></a:r></a:p>";
  }
}
