package dev.laurel.certificates.slide;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads paragraphs: how they are set, their runs, bullets counted. */
final class ParagraphReader {

  private static final int DEEPEST_LEVEL = 8;
  private static final double DEFAULT_TAB = 72;
  private static final Paragraph.Spacing SINGLE = new Paragraph.Spacing.Lines(1);
  private static final Paragraph.Spacing NO_SPACE = new Paragraph.Spacing.Points(0);

  private final TextStyles styles;
  private final AutoNumber numbers = new AutoNumber();

  ParagraphReader(TextStyles styles) {
    this.styles = styles;
  }

  Paragraph read(Xml xml) throws UnreadableException {
    Xml own = xml.at("a:pPr");
    int level = Math.max(0, Math.min(DEEPEST_LEVEL, own.whole("lvl", 0)));
    List<Run> runs = new ArrayList<>();
    for (Xml child : xml.children()) {
      switch (child.name()) {
        case "a:r" -> runs.add(run(child, own, child.at("a:t").text(), level));
        case "a:fld" -> {
          remarkDate(child);
          runs.add(run(child, own, child.at("a:t").text(), level));
        }
        case "a:br" -> runs.add(run(child, own, "\n", level));
        case "a14:m" -> styles.lists().scope().remark(Remark.Kind.EQUATION, "");
        default -> {}
      }
    }
    RunStyle end = RunReader.style(styles.run(own.at("a:defRPr"), endProperties(xml), level));
    Paragraph.Setting setting =
        setting(styles.paragraph(own, level), level, runs.isEmpty() ? null : runs.get(0).style());
    return new Paragraph(setting, PlaceholderScanner.separate(runs), end);
  }

  private static Xml endProperties(Xml paragraph) {
    return paragraph.at("a:endParaRPr");
  }

  private void remarkDate(Xml field) {
    if (field.attribute("type", "").startsWith("datetime")) {
      styles.lists().scope().remark(Remark.Kind.DATE_FIELD, field.at("a:t").text());
    }
  }

  private Run run(Xml xml, Xml paragraph, String text, int level) throws UnreadableException {
    Xml own = xml.at("a:rPr");
    for (Xml effect : own.at("a:effectLst").children()) {
      styles.lists().scope().remark(Remark.Kind.EFFECT, effect.name().substring(2));
    }
    Relation link = styles.lists().scope().relation(own.at("a:hlinkClick").attribute("r:id"));
    RunStyle style = RunReader.style(styles.run(paragraph.at("a:defRPr"), own, level));
    String letters = text.replace('\u000b', '\n').replace('\r', '\n');
    String external = link.external() ? link.target() : null;
    String symbols = symbols(style.families());
    return symbols == null || letters.contains("${")
        ? new Run(letters, style, null, external)
        : new Run(SymbolFonts.shown(symbols, letters), plain(style), null, external);
  }

  /** The symbol font a text is set in, if it is. */
  private static @Nullable String symbols(RunStyle.Families families) {
    String symbol = families.symbol();
    if (symbol != null && SymbolFonts.symbolic(symbol)) {
      return symbol;
    }
    return SymbolFonts.symbolic(families.latin()) ? families.latin() : null;
  }

  /** The style in the theme's font, for signs that are letters of no symbol font any more. */
  private RunStyle plain(RunStyle style) {
    String body = styles.lists().scope().theme().font("+mn-lt", style.language());
    return style.in(new RunStyle.Families(body, body, body, null));
  }

  private Paragraph.Setting setting(Chain properties, int level, @Nullable RunStyle first)
      throws UnreadableException {
    return new Paragraph.Setting(
        alignment(properties.with("algn").attribute("algn", "l")),
        properties.with("rtl").flag("rtl", false),
        properties.with("marL").points("marL", 0),
        properties.with("marR").points("marR", 0),
        properties.with("indent").points("indent", 0),
        spacing(properties.choice("a:lnSpc").xml(), SINGLE),
        spacing(properties.choice("a:spcBef").xml(), NO_SPACE),
        spacing(properties.choice("a:spcAft").xml(), NO_SPACE),
        bullet(properties, level, first),
        tabs(properties.choice("a:tabLst").xml()),
        Math.max(1, properties.with("defTabSz").points("defTabSz", DEFAULT_TAB)),
        level);
  }

  private Paragraph.@Nullable Bullet bullet(Chain properties, int level, @Nullable RunStyle first) {
    Xml bullet = properties.choice("a:buNone", "a:buChar", "a:buAutoNum", "a:buBlip").xml();
    if (first == null) {
      return null;
    }
    String text =
        switch (bullet.name()) {
          case "a:buChar" -> bullet.attribute("char", "\u2022");
          case "a:buAutoNum" -> numbers.next(bullet, level);
          case "a:buBlip" -> {
            properties.scope().remark(Remark.Kind.PICTURE_BULLET, "");
            yield "\u2022";
          }
          default -> "";
        };
    if (!bullet.is("a:buAutoNum")) {
      numbers.interrupt(level);
    }
    return text.isEmpty()
        ? null
        : new Paragraph.Bullet(
            SymbolFonts.shown(BulletStyle.family(properties, first), text),
            BulletStyle.of(properties, first));
  }

  private static List<Paragraph.TabStop> tabs(Xml list) {
    return list.all("a:tab").stream()
        .map(
            tab ->
                new Paragraph.TabStop(
                    tab.points("pos", 0),
                    switch (tab.attribute("algn", "l")) {
                      case "ctr" -> Paragraph.TabStop.Kind.CENTRE;
                      case "r" -> Paragraph.TabStop.Kind.RIGHT;
                      case "dec" -> Paragraph.TabStop.Kind.DECIMAL;
                      default -> Paragraph.TabStop.Kind.LEFT;
                    }))
        .toList();
  }

  private static Paragraph.Spacing spacing(Xml xml, Paragraph.Spacing fallback) {
    Xml lines = xml.at("a:spcPct");
    if (lines.present()) {
      return new Paragraph.Spacing.Lines(Math.max(0, lines.part("val", 1)));
    }
    Xml points = xml.at("a:spcPts");
    return points.present()
        ? new Paragraph.Spacing.Points(Math.max(0, points.number("val", 0) / 100))
        : fallback;
  }

  private static Paragraph.Alignment alignment(String word) {
    return switch (word) {
      case "ctr" -> Paragraph.Alignment.CENTRE;
      case "r" -> Paragraph.Alignment.RIGHT;
      case "just", "justLow" -> Paragraph.Alignment.JUSTIFIED;
      case "dist", "thaiDist" -> Paragraph.Alignment.DISTRIBUTED;
      default -> Paragraph.Alignment.LEFT;
    };
  }
}
