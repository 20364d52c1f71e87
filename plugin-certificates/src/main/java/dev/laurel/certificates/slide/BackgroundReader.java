package dev.laurel.certificates.slide;

import java.util.List;

/** Finds what a slide's page is filled with: its own background, the layout's, or the master's. */
final class BackgroundReader {

  private BackgroundReader() {}

  static Paint read(Inheritance sheets, double width, double height) throws UnreadableException {
    for (Sheet sheet : List.of(sheets.slide(), sheets.layout(), sheets.master())) {
      Xml background = sheet.root().at("p:cSld", "p:bg");
      Xml own = background.at("p:bgPr");
      if (own.present()) {
        Link fill = Chain.of(sheet.scope(), own).choice(PaintReader.FILLS);
        return PaintReader.read(fill, Xml.NONE, PaintReader.NONE, width, height);
      }
      Xml reference = background.at("p:bgRef");
      if (reference.present()) {
        return PaintReader.styled(reference, sheet.scope(), width, height);
      }
    }
    return PaintReader.NONE;
  }
}
