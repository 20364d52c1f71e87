package dev.laurel.certificates.template;

import dev.laurel.certificates.field.CustomField;
import dev.laurel.certificates.press.TemplateCompiler;
import dev.laurel.certificates.slide.Adjustments;
import dev.laurel.certificates.slide.Fitting;
import dev.laurel.certificates.slide.PictureSlot;
import dev.laurel.certificates.slide.Placeholder;
import dev.laurel.certificates.slide.Placement;
import dev.laurel.certificates.slide.Slide;
import dev.laurel.certificates.web.Site;
import dev.laurel.kit.web.Messages;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Models of the two parts of a draft's page on which something is chosen. */
final class AdjustmentView {

  private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

  private final Site site;

  AdjustmentView(Site site) {
    this.site = site;
  }

  /**
   * The parts.
   *
   * @param placing how to lay the slide on A4; null where it is A4
   * @param rows the texts
   * @param slots the pictures
   * @param open whether something is suggested that nobody has chosen
   * @param picture the rendering, without marks
   * @param redraw where a picture with other choices is
   * @param revision what is sent along
   */
  public record Choices(
      @Nullable Placing placing,
      List<Row> rows,
      List<Slot> slots,
      boolean open,
      String picture,
      String redraw,
      int revision) {}

  /**
   * A shape that stands for a picture.
   *
   * @param title what the picture is of, in words
   * @param picture where the given one is, or empty
   */
  public record Slot(int number, String name, String where, String title, String picture) {}

  /**
   * How to lay the slide on A4.
   *
   * @param chosen whether somebody has chosen
   * @param options the ways
   */
  public record Placing(boolean chosen, List<Option> options) {}

  /** A way to lay the slide on A4. */
  public record Option(String value, boolean checked, String picture, String title, String help) {}

  /**
   * A text that can be made a placeholder.
   *
   * @param state {@code MAPPED}, {@code SUGGESTED} or {@code TEXT}
   * @param fields what it can print; the first leaves it as it is
   */
  public record Row(
      int number,
      long shape,
      String where,
      String words,
      String state,
      String tone,
      String label,
      List<Field> fields,
      String x,
      String y,
      String w,
      String h) {}

  /** A field in a list. */
  public record Field(String value, String text, boolean selected) {}

  /**
   * The parts.
   *
   * @param own the fields that the owner of the design defines
   */
  Choices of(Template template, Slide drawn, List<CustomField> own, Messages.InLanguage words) {
    List<Row> rows = new ArrayList<>();
    for (Spot spot : Spot.of(drawn, template.adjustments())) {
      rows.add(row(rows.size() + 1, spot, own, words));
    }
    String picture = site.address("/api/v1/templates/" + template.id().value() + "/preview.png");
    return new Choices(
        drawn.onA4().kind() == Placement.Kind.OTHER
            ? placing(template, drawn, picture, words)
            : null,
        rows,
        slots(template, drawn, words),
        rows.stream().anyMatch(row -> row.state().equals(Spot.State.SUGGESTED.name())),
        picture + "?revision=" + template.revision(),
        site.address("/api/v1/templates/" + template.id().value() + "/adjustments/preview.png"),
        template.revision());
  }

  private List<Slot> slots(Template template, Slide drawn, Messages.InLanguage words) {
    String address =
        site.address("/api/v1/templates/" + template.id().value() + "/picture?revision=")
            + template.revision()
            + "&name=";
    List<Slot> slots = new ArrayList<>();
    for (PictureSlot slot : drawn.pictureSlots()) {
      String name = slot.name();
      boolean isGiven = template.adjustments().pictures().containsKey(name);
      slots.add(
          new Slot(
              slots.size() + 1,
              name,
              slot.where(),
              name.startsWith("signature:")
                  ? words.text("template.SIGNATURE_OF", name.substring(10))
                  : words.text("template.LOGO"),
              isGiven ? address + URLEncoder.encode(name, StandardCharsets.UTF_8) : ""));
    }
    return slots;
  }

  private static Placing placing(
      Template template, Slide drawn, String picture, Messages.InLanguage words) {
    Fitting chosen = template.adjustments().fitting();
    Fitting shown = chosen == Fitting.NONE ? Fitting.FIT : chosen;
    return new Placing(
        chosen != Fitting.NONE,
        Stream.of(Fitting.FIT, Fitting.MARGINS, Fitting.FILL)
            .map(
                fitting ->
                    new Option(
                        AdjustmentResource.word(fitting),
                        fitting == shown,
                        picture
                            + "?fitting="
                            + AdjustmentResource.word(fitting)
                            + "&revision="
                            + template.revision(),
                        words.text("template.FITTING_" + fitting),
                        words.text(help(drawn, fitting), band(drawn, fitting))))
            .toList());
  }

  private static String help(Slide drawn, Fitting fitting) {
    return fitting == Fitting.FIT
            && !TemplateCompiler.continuesBeside(drawn.adjusted(Adjustments.NONE.with(fitting)))
        ? "template.FITTING_FIT_WHITE_HELP"
        : "template.FITTING_" + fitting + "_HELP";
  }

  /** How wide the margins are, or what is trimmed, in whole millimetres at each of two sides. */
  private static long band(Slide drawn, Fitting fitting) {
    Placement page = drawn.adjusted(Adjustments.NONE.with(fitting)).onA4();
    double points = Math.max(Math.abs(page.left()), Math.abs(page.top()));
    return Math.round(points / POINTS_PER_MILLIMETRE);
  }

  private static Row row(int number, Spot spot, List<CustomField> own, Messages.InLanguage words) {
    return new Row(
        number,
        spot.mapping().shape(),
        spot.where(),
        spot.mapping().words(),
        spot.state().name(),
        tone(spot.state()),
        words.text(
            spot.state() == Spot.State.SUGGESTED && spot.mapping().field().isEmpty()
                ? "template.SPOT_UNCLEAR"
                : "template.SPOT_" + spot.state()),
        fields(spot.mapping().field(), own, words),
        String.valueOf(spot.zone().get(0)),
        String.valueOf(spot.zone().get(1)),
        String.valueOf(spot.zone().get(2)),
        String.valueOf(spot.zone().get(3)));
  }

  private static String tone(Spot.State state) {
    return switch (state) {
      case MAPPED -> "good";
      case SUGGESTED -> "warn";
      case TEXT -> "quiet";
    };
  }

  private static List<Field> fields(
      String chosen, List<CustomField> own, Messages.InLanguage words) {
    List<Field> fields = new ArrayList<>();
    fields.add(new Field("", words.text("template.LEAVE_AS_TEXT"), chosen.isEmpty()));
    Arrays.stream(Placeholder.values())
        .map(Placeholder::canonical)
        .forEach(
            name ->
                fields.add(
                    new Field(name, words.text("placeholder." + name), name.equals(chosen))));
    own.forEach(
        one ->
            fields.add(
                new Field(
                    one.placeholder(),
                    words.text("template.OWN_FIELD", one.name()),
                    one.placeholder().equals(chosen))));
    if (fields.stream().noneMatch(Field::selected)) {
      fields.add(new Field(chosen, "${" + chosen + "}", true));
    }
    return fields;
  }
}
