package dev.laurel.certificates.font;

import dev.laurel.certificates.audit.AuditLog;
import dev.laurel.certificates.document.Documents;
import dev.laurel.certificates.press.FontFacts;
import dev.laurel.certificates.press.FontProbe;
import dev.laurel.certificates.slide.EmbeddedFont;
import dev.laurel.kit.persistence.Database;
import dev.laurel.kit.persistence.RandomId;
import dev.laurel.plugin.host.User;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The fonts of organisations. */
public final class OrganisationFonts {

  private static final int MOST = 200;

  private final Database database;
  private final FontMapper fonts;
  private final Documents documents;
  private final AuditLog audit;
  private final Clock clock;

  /** Fonts of a database. */
  public OrganisationFonts(Database database, Documents documents, AuditLog audit, Clock clock) {
    this.database = database;
    this.fonts = database.mapper(FontMapper.class);
    this.documents = documents;
    this.audit = audit;
    this.clock = clock;
  }

  /** The mappers of this feature. */
  public static List<Class<?>> mappers() {
    return List.of(FontMapper.class);
  }

  List<FontRow> of(String organisation) {
    return fonts.live(organisation);
  }

  Optional<FontRow> find(String id) {
    return fonts.find(id);
  }

  byte[] file(FontRow font) {
    return documents.get(font.documentId());
  }

  /** Takes a font; one that is there already stays as it is. */
  FontOutcome take(String organisation, String fileName, byte[] file, User who) {
    FontFacts facts = FontProbe.read(file).orElse(null);
    if (facts == null) {
      return new FontOutcome.NoFont();
    }
    if (facts.embedding() != FontFacts.Embedding.ALLOWED) {
      return new FontOutcome.NotAllowed(facts.family(), facts.embedding());
    }
    if (fonts.live(organisation).size() >= MOST) {
      return new FontOutcome.TooMany(MOST);
    }
    return database.inTransaction(
        () -> {
          FontRow font =
              new FontRow(
                  RandomId.next(),
                  organisation,
                  facts.family(),
                  facts.style(),
                  facts.bold(),
                  facts.italic(),
                  fileName,
                  documents.put(file),
                  who.id(),
                  AuditLog.name(who),
                  clock.instant());
          if (fonts.insertAbsent(font) == 1) {
            audit.record(null, who, "FONT_ADDED", organisation + ": " + facts.family(), "");
          }
          return new FontOutcome.Taken(
              fonts.live(organisation).stream()
                  .filter(one -> one.documentId().equals(font.documentId()))
                  .findFirst()
                  .orElse(font));
        });
  }

  /** Takes a font out of use; versions that were sent for review before keep it. */
  void remove(FontRow font, User who) {
    database.inTransaction(
        () -> {
          if (fonts.remove(font.id()) == 1) {
            String subject = font.organisation() + ": " + font.family();
            audit.record(null, who, "FONT_REMOVED", subject, "");
          }
        });
  }

  /**
   * The ids of the fonts of an organisation that belong to one of these families.
   *
   * @param families as runs of text name them
   */
  public List<String> idsFor(String organisation, Set<String> families) {
    return fonts.live(organisation).stream()
        .filter(font -> families.stream().anyMatch(family -> isOf(font, family)))
        .map(FontRow::id)
        .toList();
  }

  /** The fonts of these ids, also those that were removed since. */
  public List<EmbeddedFont> these(List<String> ids) {
    return ids.isEmpty()
        ? List.of()
        : fonts.these(ids).stream()
            .map(
                font ->
                    new EmbeddedFont(
                        font.family(), font.isBold(), font.isItalic(), false, file(font)))
            .toList();
  }

  /** Runs also name faces: “House Sans Semibold”. */
  private static boolean isOf(FontRow font, String family) {
    String wanted = family.strip().toLowerCase(Locale.ROOT);
    String have = font.family().toLowerCase(Locale.ROOT);
    return wanted.equals(have) || wanted.startsWith(have + " ");
  }
}
