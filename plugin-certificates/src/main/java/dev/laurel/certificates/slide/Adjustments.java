package dev.laurel.certificates.slide;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What people chose about a design beyond what its presentation says.
 *
 * @param fitting how the slide is laid on A4, if it is of another size
 * @param mappings words that stand for placeholders
 * @param pictures what is printed in the place of shapes that stand for pictures: by the name of a
 *     {@link PictureSlot}, the id under which the picture is kept
 * @param fonts the ids of the organisation's fonts it is printed in; null as long as those count
 *     that there are
 */
public record Adjustments(
    Fitting fitting,
    List<Mapping> mappings,
    @Nullable Map<String, String> pictures,
    @Nullable List<String> fonts) {

  /** As drawn. */
  public static final Adjustments NONE = new Adjustments(Fitting.NONE, List.of(), Map.of(), null);

  /** Keeps copies, so that the value cannot change; choices that were kept long ago have none. */
  public Adjustments {
    mappings = List.copyOf(mappings);
    pictures = pictures == null ? Map.of() : Map.copyOf(pictures);
    fonts = fonts == null ? null : List.copyOf(fonts);
  }

  @Override
  public Map<String, String> pictures() {
    return pictures == null ? Map.of() : pictures;
  }

  /** The same with another fitting. */
  public Adjustments with(Fitting other) {
    return new Adjustments(other, mappings, pictures, fonts);
  }

  /** The same with other mappings. */
  public Adjustments with(List<Mapping> others) {
    return new Adjustments(fitting, others, pictures, fonts);
  }

  /** The same with other pictures. */
  public Adjustments with(Map<String, String> others) {
    return new Adjustments(fitting, mappings, others, fonts);
  }

  /**
   * The same, printed in these fonts from now on, whatever the organisation adds or removes; null
   * if those count again that there are.
   */
  public Adjustments printedIn(@Nullable List<String> ids) {
    return new Adjustments(fitting, mappings, pictures, ids);
  }
}
