package dev.laurel.certificates.slide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laurel.test.PresentationBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableReaderTest {

  @Test
  void takesFillsLinesAndLettersFromTheStyleEveryPowerPointKnows() {
    Table table =
        read(
            "firstRow=\"1\" bandRow=\"1\"",
            "<a:tc><a:txBody><a:bodyPr/><a:p><a:r><a:t>x</a:t></a:r></a:p></a:txBody><a:tcPr/></a:tc>");

    Table.Cell head = table.rows().get(0).cells().get(0);
    Table.Cell body = table.rows().get(1).cells().get(0);
    assertThat(head.fill()).isEqualTo(new Paint.Solid(new Colour(0x4F, 0x81, 0xBD, 1)));
    assertThat(style(head).bold()).isTrue();
    assertThat(style(head).fill()).isEqualTo(new Paint.Solid(Colour.WHITE));
    assertThat(body.fill()).isEqualTo(new Paint.Solid(new Colour(0xD0, 0xD8, 0xE8, 1)));
    assertThat(style(body).bold()).isFalse();
    assertThat(head.borders().bottom()).extracting("width").isEqualTo(3.0);
    assertThat(body.borders().left()).extracting("width").isEqualTo(1.0);
  }

  @Test
  void prefersWhatTheCellItselfSays() {
    Table table =
        read(
            "firstRow=\"1\"",
            "<a:tc gridSpan=\"2\"><a:txBody><a:bodyPr/><a:p/></a:txBody><a:tcPr anchor=\"ctr\" marL=\"0\">"
                + "<a:lnL><a:noFill/></a:lnL><a:noFill/></a:tcPr></a:tc>");

    Table.Cell cell = table.rows().get(0).cells().get(0);
    assertThat(cell.fill()).isEqualTo(new Paint.None());
    assertThat(cell.borders().left()).isNull();
    assertThat(cell.columnSpan()).isEqualTo(2);
    assertThat(cell.text().anchor()).isEqualTo(TextBody.Anchor.MIDDLE);
    assertThat(cell.text().insets().left()).isZero();
    assertThat(cell.text().area().width()).isEqualTo(200);
  }

  private static RunStyle style(Table.Cell cell) {
    return cell.text().paragraphs().get(0).runs().get(0).style();
  }

  private static Table read(String flags, String firstCell) {
    String rest = "<a:tc><a:txBody><a:bodyPr/><a:p/></a:txBody><a:tcPr/></a:tc>";
    String row = "<a:tr h=\"254000\">" + firstCell + rest + "</a:tr>";
    String table =
        "<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id=\"5\" name=\"Table\"/><p:cNvGraphicFramePr/>"
            + "<p:nvPr/></p:nvGraphicFramePr><p:xfrm/><a:graphic><a:graphicData><a:tbl><a:tblPr "
            + flags
            + "><a:tableStyleId>{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}</a:tableStyleId></a:tblPr>"
            + "<a:tblGrid><a:gridCol w=\"1270000\"/><a:gridCol w=\"1270000\"/></a:tblGrid>"
            + row
            + row
            + "</a:tbl></a:graphicData></a:graphic></p:graphicFrame>";
    List<Shape> shapes =
        ((Slide)
                new PresentationReader()
                    .read(PresentationBuilder.a4().slideShape(table).build(), "test.pptx"))
            .shapes();
    return (Table) shapes.get(0);
  }
}
