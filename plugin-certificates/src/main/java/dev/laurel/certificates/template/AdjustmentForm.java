package dev.laurel.certificates.template;

import dev.laurel.certificates.slide.Adjustments;
import dev.laurel.certificates.slide.Fitting;
import dev.laurel.certificates.slide.Mapping;
import dev.laurel.certificates.slide.Placeholder;
import dev.laurel.certificates.web.Access;
import dev.laurel.certificates.web.Caller;
import dev.laurel.certificates.web.Site;
import dev.laurel.kit.web.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Takes choices about a draft from those who may make them, and answers in words. */
final class AdjustmentForm {

  private static final int LONGEST = 200;
  private static final int MOST = 200;
  private static final int MOST_MEGABYTES = 10;

  private final Access access;
  private final TemplateAccess templateAccess;
  private final Templates templates;
  private final Site site;

  AdjustmentForm(Access access, Templates templates, Site site) {
    this.access = access;
    this.templateAccess = new TemplateAccess(access, templates);
    this.templates = templates;
    this.site = site;
  }

  /** The version, for staff of its owner. */
  Template staffs(Caller caller, String id) {
    Template template = templateAccess.seen(caller, id);
    if (!templateAccess.isStaff(caller, template.owner())) {
      throw access.refused(caller.locale(), "STAFF_ONLY");
    }
    return template;
  }

  /** A fitting as it is written outside; null if it is none. */
  @Nullable Fitting fitting(@Nullable String word) {
    return Arrays.stream(Fitting.values())
        .filter(fitting -> fitting.name().toLowerCase(Locale.ROOT).equals(word))
        .findFirst()
        .orElse(null);
  }

  /** The choice, or an end with words that say which are possible. */
  Fitting chosen(Caller caller, @Nullable String word) {
    Fitting fitting = fitting(word);
    if (fitting == null) {
      throw wrong(caller, "fitting", "WRONG_FITTING", String.valueOf(word), fittings());
    }
    return fitting;
  }

  private static String fittings() {
    return Arrays.stream(Fitting.values())
        .map(fitting -> fitting.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }

  /**
   * Makes the choices hold.
   *
   * @param template the draft
   * @param revision the revision that the caller had seen
   * @return the draft as it is then
   */
  Template take(Caller caller, Template template, int revision, Adjustments chosen) {
    check(caller, chosen.mappings());
    if (template.revision() != revision) {
      throw meanwhile(caller, template);
    }
    return done(caller, template, templates.drafts().adjust(template, chosen, caller.user()));
  }

  /**
   * Gives a picture or takes it back.
   *
   * @param name of the placeholder it is printed for
   * @param body the file, or null to take it back
   * @return the draft as it is then
   */
  Template picture(
      Caller caller, Template template, int revision, String name, @Nullable InputStream body)
      throws IOException {
    if (template.revision() != revision) {
      throw meanwhile(caller, template);
    }
    byte[] file =
        body == null ? null : access.bytes(caller, body, MOST_MEGABYTES, "template.FILE_TOO_LARGE");
    return done(
        caller, template, templates.drafts().givePicture(template, name, file, caller.user()));
  }

  /** Throws a draft away; {@code revision} is the one that the caller had seen. */
  void discard(Caller caller, Template template, int revision) {
    AdjustOutcome outcome =
        template.revision() == revision
            ? templates.drafts().discard(template, caller.user())
            : new AdjustOutcome.ChangedMeanwhile();
    if (!(outcome instanceof AdjustOutcome.Discarded)) {
      done(caller, template, outcome);
    }
  }

  private Template done(Caller caller, Template template, AdjustOutcome outcome) {
    if (outcome instanceof AdjustOutcome.NoSuchSlot none) {
      throw wrong(caller, "name", "NO_SUCH_SLOT", none.name());
    }
    if (outcome instanceof AdjustOutcome.NoPicture) {
      throw wrong(caller, "file", "NO_PICTURE");
    }
    if (outcome instanceof AdjustOutcome.NoSuchWords none) {
      throw wrong(caller, "mappings", "NO_SUCH_WORDS", none.mapping().words());
    }
    if (outcome instanceof AdjustOutcome.NoDraft not) {
      throw Problem.of(
              409,
              "OUT_OF_ORDER",
              new Changes(templates, site).outOfOrder(template, not.state(), caller.locale()))
          .exception();
    }
    if (outcome instanceof AdjustOutcome.Done done) {
      return done.template();
    }
    throw meanwhile(caller, template);
  }

  /** Fields chosen row by row; rows without one are left out. */
  List<Mapping> mappings(List<Long> shapes, List<String> words, List<String> fields) {
    List<Mapping> mappings = new ArrayList<>();
    int rows = Math.min(shapes.size(), Math.min(words.size(), fields.size()));
    for (int row = 0; row < rows; row++) {
      if (!fields.get(row).isBlank()) {
        mappings.add(new Mapping(shapes.get(row), words.get(row).strip(), fields.get(row).strip()));
      }
    }
    return mappings;
  }

  /** Ends with words unless such choices are possible. */
  void check(Caller caller, List<Mapping> mappings) {
    if (mappings.size() > MOST) {
      throw wrong(caller, "mappings", "TOO_MANY_MAPPINGS", String.valueOf(MOST));
    }
    Map<String, String> fields = new HashMap<>();
    for (Mapping mapping : mappings) {
      String words = mapping.words();
      String before = fields.put(mapping.shape() + " " + words, mapping.field());
      if (before != null && !before.equals(mapping.field())) {
        throw wrong(caller, "mappings", "TWO_FIELDS", words, before, mapping.field());
      }
      if (words.isBlank() || words.length() > LONGEST) {
        throw wrong(caller, "mappings", "WRONG_WORDS", String.valueOf(LONGEST));
      }
      String name = mapping.field().replaceFirst(":.*", "");
      if (!Placeholder.known(name) || mapping.field().matches("(?s).*[{}\n].*")) {
        throw wrong(caller, "mappings", "NO_SUCH_FIELD", mapping.field());
      }
    }
  }

  private RuntimeException meanwhile(Caller caller, Template template) {
    return Problem.of(
            409,
            "CHANGED_MEANWHILE",
            new Changes(templates, site).meanwhile(template, caller.locale()))
        .exception();
  }

  private RuntimeException wrong(Caller caller, String field, String code, Object... values) {
    return access.wrong(caller, field, "template." + code, values);
  }
}
