package dev.laurel.certificates.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laurel.certificates.document.DocumentId;
import dev.laurel.certificates.document.Documents;
import dev.laurel.certificates.press.CompiledTemplate;
import dev.laurel.certificates.press.Details;
import dev.laurel.certificates.press.Marking;
import dev.laurel.certificates.press.Prefix;
import dev.laurel.certificates.press.Press;
import dev.laurel.certificates.press.Stamping;
import dev.laurel.certificates.press.Suffix;
import dev.laurel.certificates.press.TemplateCompiler;
import dev.laurel.certificates.slide.Adjustments;
import dev.laurel.certificates.slide.PresentationReader;
import dev.laurel.certificates.slide.Slide;
import dev.laurel.kit.persistence.Database;
import dev.laurel.kit.persistence.Migrations;
import dev.laurel.kit.persistence.TextHandler;
import dev.laurel.plugin.host.UserId;
import dev.laurel.test.MariaDb;
import dev.laurel.test.PdfAssert;
import dev.laurel.test.PresentationBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MariaDb.class)
class CompiledFormsTest {

  private static final TemplateId ID = new TemplateId("0123456789abcdef0123456789abcdef");
  private static final int PLACE_OF_VERSION = 4;

  private final TemplateMapper templates;
  private final Documents documents;
  private final CompiledForms forms;
  private final Database database;

  CompiledFormsTest(DataSource dataSource) {
    Migrations.run(
        dataSource,
        "db/migration/certificates",
        "cert_schema_history",
        CompiledFormsTest.class.getClassLoader());
    List<TextHandler<?>> handlers =
        Stream.concat(Templates.handlers().stream(), Documents.handlers().stream()).toList();
    List<Class<?>> mappers =
        Stream.concat(Templates.mappers().stream(), Documents.mappers().stream()).toList();
    database = new Database(dataSource, mappers, handlers);
    templates = database.mapper(TemplateMapper.class);
    documents = new Documents(database);
    forms = new CompiledForms(database, templates, documents);
  }

  @Test
  void compilesAnewWhatAnotherVersionStoredAndStillPrintsWhatWasIssuedWithIt() {
    CompiledTemplate old = compiled("Certificate");
    DocumentId stored = documents.put(ofAnotherVersion(old));
    integrated(stored);
    Suffix suffix = stamped(old, "Maria Santos");
    byte[] issued = renamed(Press.pack(old, suffix), stored);
    byte[] pdf = Press.pdf(old, suffix);

    CompiledTemplate anew = forms.of(ID, template -> compiled("Newer certificate"));

    DocumentId now =
        templates.find(ID).map(TemplateRow::toTemplate).map(Template::compiled).orElseThrow();
    assertThat(now).isNotEqualTo(stored);
    assertThat(documents.get(now)).isEqualTo(anew.toBytes());
    assertThat(Press.templateOf(Press.pack(anew, stamped(anew, "Liam")))).hasValue(now.value());
    Prefix prefix = forms.prefix(new DocumentId(Press.templateOf(issued).orElseThrow()));
    assertThat(Press.pdf(prefix, Press.unpack(prefix, issued))).isEqualTo(pdf);
    assertThat(
            new CompiledForms(database, templates, documents)
                .of(ID, CompiledFormsTest::never)
                .toBytes())
        .isEqualTo(anew.toBytes());
  }

  /**
   * Of the last version before certificates could be signed: what stands in front of its form, and
   * a certificate that was packed with it, both as that version wrote them.
   */
  @Test
  void stillPrintsWhatVersion2IssuedAsItWas() throws IOException {
    byte[] form = resource("compiled-2.bin");
    assertThat(ByteBuffer.wrap(form).getInt(PLACE_OF_VERSION)).isEqualTo(2);
    assertThat(CompiledTemplate.isCurrent(form)).isFalse();
    DocumentId stored = documents.put(form);
    byte[] issued = renamed(resource("certificate-2.bin"), stored);

    Prefix prefix = forms.prefix(new DocumentId(Press.templateOf(issued).orElseThrow()));
    byte[] pdf = Press.pdf(prefix, Press.unpack(prefix, issued));

    assertThat(Documents.id(pdf).value())
        .isEqualTo("7178109aa09b5627192aa3c2b21ce7a14ca16c5dc2fd323fe3bc2183a20595b7");
    assertThat(PdfAssert.text(pdf)).contains("Maria Santos", "Botany");
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = CompiledFormsTest.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(in).readAllBytes();
    }
  }

  private static CompiledTemplate never(Template template) {
    throw new AssertionError("compiled anew without need: " + template.id());
  }

  private static CompiledTemplate compiled(String title) {
    byte[] presentation =
        PresentationBuilder.a4().text("Title", title).text("Name", "${learner.name}").build();
    Slide slide = (Slide) new PresentationReader().read(presentation, "test.pptx");
    return new TemplateCompiler().compile(slide, Locale.ENGLISH, Marking.NONE);
  }

  private static Suffix stamped(CompiledTemplate template, String name) {
    Details details = new Details(Map.of("learner.name", name), Map.of(), ZoneOffset.UTC);
    return ((Stamping.Stamped) Press.stamp(template, details)).suffix();
  }

  private static byte[] ofAnotherVersion(CompiledTemplate template) {
    byte[] bytes = template.toBytes();
    ByteBuffer.wrap(bytes).putInt(PLACE_OF_VERSION, 1);
    return bytes;
  }

  /** What the program that stored the other version would have packed. */
  private static byte[] renamed(byte[] packed, DocumentId stored) {
    byte[] hash = java.util.HexFormat.of().parseHex(stored.value());
    System.arraycopy(hash, 0, packed, 1, hash.length);
    return packed;
  }

  private void integrated(DocumentId compiled) {
    templates.insert(
        TemplateRow.of(
            new Template(
                ID,
                ID.value(),
                1,
                "Test",
                new Owner(Owner.Kind.COURSE, "course-v1:A+B+C"),
                TemplateState.INTEGRATED,
                Instant.parse("2026-04-20T10:00:00Z"),
                "test.pptx",
                "en",
                Adjustments.NONE,
                0,
                List.of("learner.name"),
                new Template.Report(List.of(), List.of(), null),
                compiled,
                compiled,
                new UserId("1"),
                Instant.parse("2026-04-20T10:00:00Z"))));
  }
}
