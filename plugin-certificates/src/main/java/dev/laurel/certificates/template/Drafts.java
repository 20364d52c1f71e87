package dev.laurel.certificates.template;

import dev.laurel.certificates.audit.AuditLog;
import dev.laurel.certificates.document.DocumentId;
import dev.laurel.certificates.document.Documents;
import dev.laurel.certificates.feasibility.Feasibility;
import dev.laurel.certificates.feasibility.FeasibilityReport;
import dev.laurel.certificates.feasibility.Finding;
import dev.laurel.certificates.font.OrganisationFonts;
import dev.laurel.certificates.press.Marking;
import dev.laurel.certificates.press.TemplateCompiler;
import dev.laurel.certificates.slide.Adjustments;
import dev.laurel.certificates.slide.Box;
import dev.laurel.certificates.slide.Image;
import dev.laurel.certificates.slide.Mapping;
import dev.laurel.certificates.slide.PictureSlot;
import dev.laurel.certificates.slide.Placement;
import dev.laurel.certificates.slide.PresentationReader;
import dev.laurel.certificates.slide.Reading;
import dev.laurel.certificates.slide.Slide;
import dev.laurel.certificates.slide.Unreadable;
import dev.laurel.kit.persistence.Database;
import dev.laurel.kit.persistence.RandomId;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.User;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** How designs begin: uploads, and what is chosen about them before they go on. */
final class Drafts {

  private final Database database;
  private final TemplateMapper templates;
  private final Documents documents;
  private final AuditLog audit;
  private final Clock clock;
  private final OrganisationFonts fonts;
  private final Reviewers reviewers;
  private final PresentationReader reader = new PresentationReader();
  private final Feasibility feasibility;

  Drafts(
      Database database,
      Documents documents,
      AuditLog audit,
      OrganisationFonts fonts,
      Reviewers reviewers,
      Supplier<String> address,
      Clock clock) {
    this.feasibility = new Feasibility(address);
    this.database = database;
    this.templates = database.mapper(TemplateMapper.class);
    this.documents = documents;
    this.audit = audit;
    this.clock = clock;
    this.fonts = fonts;
    this.reviewers = reviewers;
  }

  /**
   * Takes a presentation as a new design, or as a new version of one; what had been chosen about
   * the version before holds on, as far as the words are still there. A design of ours, unchanged,
   * is integrated at once.
   *
   * @param bytes the file
   * @param fileName its name, for words only
   * @param title what the design is called
   * @param owner whom it belongs to
   * @param before an earlier version of the same design, or null
   * @param who the uploader
   */
  UploadOutcome upload(
      byte[] bytes,
      String fileName,
      String title,
      Owner owner,
      @Nullable Template before,
      User who) {
    return upload(
        bytes,
        fileName,
        title,
        owner,
        new Beginning(before, before == null ? Adjustments.NONE : before.adjustments()),
        "TEMPLATE_UPLOADED",
        who);
  }

  /** Makes a design of its own out of a version: its presentation, and what was chosen about it. */
  Template duplicate(Template template, Owner owner, String title, User who) {
    UploadOutcome outcome =
        upload(
            documents.get(template.source()),
            template.fileName(),
            title,
            owner,
            new Beginning(null, template.adjustments()),
            "TEMPLATE_DUPLICATED",
            who);
    if (outcome instanceof UploadOutcome.Uploaded uploaded) {
      return uploaded.template();
    }
    throw new IllegalStateException("The template " + template.id() + " was readable once");
  }

  /**
   * What a version begins with.
   *
   * @param before an earlier version of the same design, or null
   * @param adjustments what was chosen about another
   */
  private record Beginning(@Nullable Template before, Adjustments adjustments) {}

  private UploadOutcome upload(
      byte[] bytes,
      String fileName,
      String title,
      Owner owner,
      Beginning beginning,
      String action,
      User who) {
    Template before = beginning.before();
    Reading reading = reader.read(bytes, fileName);
    if (reading instanceof Unreadable unreadable) {
      return new UploadOutcome.NotReadable(unreadable);
    }
    Slide drawn = (Slide) reading;
    Adjustments adjustments =
        withPicturesOf(owner, drawn, drawn.applicable(beginning.adjustments()));
    Slide slide = adjusted(drawn, owner, adjustments);
    Template.Report report = report(slide, feasibility.check(slide));
    boolean isStarter = Starters.isOne(bytes);
    byte[] compiled = isStarter ? compiled(slide) : null;
    Adjustments kept = isStarter ? adjustments.printedIn(fontsFor(owner, drawn)) : adjustments;
    return database.inTransaction(
        () -> {
          TemplateId id = new TemplateId(RandomId.next());
          String lineage = before == null ? id.value() : before.lineage();
          Instant now = clock.instant();
          Integer latest = templates.latestVersion(lineage);
          Template template =
              new Template(
                  id,
                  lineage,
                  latest == null ? 1 : latest + 1,
                  title,
                  owner,
                  compiled == null ? TemplateState.DRAFT : TemplateState.INTEGRATED,
                  now,
                  fileName,
                  slide.language(),
                  kept,
                  0,
                  List.copyOf(slide.placeholders()),
                  report,
                  documents.put(bytes),
                  compiled == null ? null : documents.put(compiled),
                  who.id(),
                  now);
          templates.insert(TemplateRow.of(template));
          record(template, who, action, "");
          return new UploadOutcome.Uploaded(template);
        });
  }

  /**
   * Changes what is chosen about a draft, and makes its report anew.
   *
   * @param template the draft as the caller knows it
   * @param chosen what holds from now on
   */
  AdjustOutcome adjust(Template template, Adjustments chosen, User who) {
    Slide drawn = drawn(template);
    Optional<Mapping> idle = drawn.idle(chosen.mappings());
    if (idle.isPresent()) {
      return new AdjustOutcome.NoSuchWords(idle.get());
    }
    Slide slide = adjusted(drawn, template.owner(), chosen);
    Template.Report report = report(slide, feasibility.check(slide));
    return database.inTransaction(
        () -> {
          TemplateState state = templates.lock(template.id()).state();
          if (state != TemplateState.DRAFT) {
            return new AdjustOutcome.NoDraft(state);
          }
          TemplateJson.Names names = new TemplateJson.Names(List.copyOf(slide.placeholders()));
          if (templates.adjust(template.id(), template.revision(), chosen, names, report) == 0) {
            return new AdjustOutcome.ChangedMeanwhile();
          }
          if (!chosen.equals(template.adjustments())) {
            templates.addHand(template.id(), who.id());
          }
          record(template, who, "TEMPLATE_ADJUSTED", "");
          return new AdjustOutcome.Done(
              templates.find(template.id()).map(TemplateRow::toTemplate).orElseThrow());
        });
  }

  /**
   * Gives a draft the picture that is printed for a placeholder, or takes it back.
   *
   * @param template the draft as the caller knows it
   * @param name of the placeholder
   * @param file the picture; null to take it back
   */
  AdjustOutcome givePicture(Template template, String name, byte @Nullable [] file, User who) {
    String slot = PictureSlot.canonical(name);
    if (drawn(template).pictureSlots().stream().noneMatch(one -> one.name().equals(slot))) {
      return new AdjustOutcome.NoSuchSlot(name);
    }
    Map<String, String> pictures = new TreeMap<>(template.adjustments().pictures());
    if (file == null) {
      pictures.remove(slot);
    } else {
      Image image = Image.read(slot, file);
      if (image == null) {
        return new AdjustOutcome.NoPicture();
      }
      pictures.put(slot, database.inTransaction(() -> documents.put(image.bytes())).value());
    }
    return adjust(template, template.adjustments().with(pictures), who);
  }

  /** The picture that was given for a placeholder. */
  Optional<Image> picture(Template template, String name) {
    String id = template.adjustments().pictures().get(PictureSlot.canonical(name));
    return Optional.ofNullable(id).flatMap(known -> picture(name, known));
  }

  private Optional<Image> picture(String name, String id) {
    return Optional.ofNullable(Image.read(name, documents.get(new DocumentId(id))));
  }

  /** Pictures that its owner gave another design last are taken until somebody gives others. */
  private Adjustments withPicturesOf(Owner owner, Slide drawn, Adjustments adjustments) {
    List<PictureSlot> slots = drawn.pictureSlots();
    if (slots.isEmpty()) {
      return adjustments;
    }
    Map<String, String> pictures = new TreeMap<>(adjustments.pictures());
    String key = owner.key();
    for (TemplateRow row : templates.ofOwners(key, key)) {
      if (row.ownerKind() == owner.kind()) {
        slots.forEach(
            slot -> {
              String known = row.adjustments().pictures().get(slot.name());
              if (known != null) {
                pictures.putIfAbsent(slot.name(), known);
              }
            });
      }
    }
    return adjustments.with(pictures);
  }

  /**
   * Throws a draft away.
   *
   * @param template the draft as the caller knows it
   */
  AdjustOutcome discard(Template template, User who) {
    return database.inTransaction(
        () -> {
          Held held = templates.lock(template.id());
          if (held.state() != TemplateState.DRAFT) {
            return new AdjustOutcome.NoDraft(held.state());
          }
          if (held.revision() != template.revision()) {
            return new AdjustOutcome.ChangedMeanwhile();
          }
          templates.discardTalk(template.id());
          templates.discard(template.id());
          record(template, who, "TEMPLATE_DISCARDED", "");
          return new AdjustOutcome.Discarded();
        });
  }

  /** Calls a design something else, in all its versions; the same name changes nothing. */
  Template rename(Template template, String title, User who) {
    if (title.equals(template.title())) {
      return template;
    }
    return database.inTransaction(
        () -> {
          templates.rename(template.lineage(), title);
          record(template, who, "TEMPLATE_RENAMED", title);
          return templates.find(template.id()).map(TemplateRow::toTemplate).orElseThrow();
        });
  }

  /** What holds for a draft once it is sent for review: what its reviewers see is printed. */
  Adjustments settled(Template draft) {
    Adjustments chosen = draft.adjustments();
    return chosen.fonts() == null
        ? chosen.printedIn(fontsFor(draft.owner(), drawn(draft)))
        : chosen;
  }

  /** Makes the reports of an organisation's drafts anew after its fonts have changed. */
  void fontsChanged(String organisation, User who) {
    for (TemplateRow row : templates.inStates(List.of(TemplateState.DRAFT))) {
      Template draft = row.toTemplate();
      if (reviewers.organisation(draft.owner()).equals(organisation)) {
        adjust(draft, draft.adjustments(), who);
      }
    }
  }

  private List<String> fontsFor(Owner owner, Slide slide) {
    return fonts.idsFor(reviewers.organisation(owner), slide.fontFamilies());
  }

  private Slide adjusted(Slide drawn, Owner owner, Adjustments chosen) {
    Map<String, Image> pictures = new HashMap<>();
    chosen
        .pictures()
        .forEach((name, id) -> picture(name, id).ifPresent(image -> pictures.put(name, image)));
    List<String> ids = chosen.fonts() == null ? fontsFor(owner, drawn) : chosen.fonts();
    return drawn.adjusted(chosen).withPictures(pictures).withFonts(fonts.these(ids));
  }

  private static byte[] compiled(Slide slide) {
    return new TemplateCompiler()
        .compile(slide, Locale.forLanguageTag(slide.language()), Marking.NONE)
        .toBytes();
  }

  /** The slide of a version as it was drawn. */
  Slide drawn(Template template) {
    byte[] source = documents.get(template.source());
    if (reader.read(source, template.fileName()) instanceof Slide slide) {
      return slide;
    }
    throw new IllegalStateException("The template " + template.id() + " was readable once");
  }

  /** The slide of a version with what was chosen about it. */
  Slide slide(Template template) {
    return adjusted(drawn(template), template.owner(), template.adjustments());
  }

  /** The same with other choices. */
  Slide slide(Template template, Adjustments others) {
    return adjusted(drawn(template), template.owner(), others);
  }

  /** Puts what somebody did into the audit log. */
  void record(Template template, User who, String action, String reason) {
    CourseKey course =
        template.owner().kind() == Owner.Kind.COURSE ? new CourseKey(template.owner().key()) : null;
    audit.recordAbout(course, template.lineage(), who, action, Talk.subject(template), reason);
  }

  private static Template.Report report(Slide slide, FeasibilityReport found) {
    return new Template.Report(
        found.errors().stream().map(finding -> line(slide, finding)).toList(),
        found.warnings().stream().map(finding -> line(slide, finding)).toList(),
        found.names());
  }

  private static Template.Line line(Slide slide, Finding finding) {
    return new Template.Line(
        finding.code(), finding.where(), finding.values(), corner(slide, finding.place()));
  }

  /** The upper right corner of a place, in percent of the page. */
  private static List<Integer> corner(Slide slide, @Nullable Box place) {
    if (place == null) {
      return List.of();
    }
    Placement page = slide.onA4();
    return List.of(
        percent((place.x() + place.width()) * page.scaleX() + page.left(), page.pageWidth()),
        percent(place.y() * page.scaleY() + page.top(), page.pageHeight()));
  }

  private static int percent(double part, double whole) {
    return (int) Math.max(2, Math.min(98, Math.round(part * 100 / whole)));
  }
}
