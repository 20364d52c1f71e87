package dev.laurel.certificates.template;

import dev.laurel.certificates.field.CustomField;
import dev.laurel.certificates.slide.Mapping;
import dev.laurel.certificates.slide.Placement;
import dev.laurel.certificates.slide.Slide;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What is chosen about a draft, as the API shows it. */
record AdjustmentsJson(
    String id,
    int revision,
    String fitting,
    boolean isA4,
    List<Mapped> mappings,
    List<Text> texts,
    List<String> ownFields,
    List<Slot> pictures) {

  /** Words that print a field. */
  record Mapped(long shape, String words, String field) {

    Mapping mapping() {
      return new Mapping(shape, words == null ? "" : words, field == null ? "" : field);
    }
  }

  /**
   * A text of the slide.
   *
   * @param field what it prints or probably should, or empty
   * @param state {@code mapped}, {@code suggested} or {@code text}
   * @param zone x, y, width and height in percent of the page
   */
  record Text(
      long shape, String where, String words, String field, String state, List<Double> zone) {}

  /**
   * A shape that stands for a picture.
   *
   * @param name {@code organization.logo} or {@code signature:NAME}
   * @param given whether the picture is there
   */
  record Slot(String name, String where, boolean given) {}

  /** What a caller chooses; what is left out stays. */
  record Body(
      @Nullable Integer revision, @Nullable String fitting, @Nullable List<Mapped> mappings) {}

  /**
   * The choices.
   *
   * @param own what the owner of the design defines, and texts can be beside our placeholders
   */
  static AdjustmentsJson of(
      Template template, Slide drawn, List<Spot> spots, List<CustomField> own) {
    return new AdjustmentsJson(
        template.id().value(),
        template.revision(),
        AdjustmentResource.word(template.adjustments().fitting()),
        drawn.onA4().kind() != Placement.Kind.OTHER,
        template.adjustments().mappings().stream()
            .map(one -> new Mapped(one.shape(), one.words(), one.field()))
            .toList(),
        spots.stream()
            .map(
                spot ->
                    new Text(
                        spot.mapping().shape(),
                        spot.where(),
                        spot.mapping().words(),
                        spot.mapping().field(),
                        spot.state().name().toLowerCase(Locale.ROOT),
                        spot.zone()))
            .toList(),
        own.stream().map(CustomField::placeholder).toList(),
        drawn.pictureSlots().stream()
            .map(
                slot ->
                    new Slot(
                        slot.name(),
                        slot.where(),
                        template.adjustments().pictures().containsKey(slot.name())))
            .toList());
  }
}
