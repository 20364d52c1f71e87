package dev.laurel.certificates.template;

import dev.laurel.certificates.document.DocumentId;
import dev.laurel.certificates.feasibility.NameFit;
import dev.laurel.certificates.slide.Adjustments;
import dev.laurel.plugin.host.UserId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One version of a certificate design. Once it is no draft, only its state and reviews ever change.
 *
 * @param id what identifies this version
 * @param lineage what all versions of the design share
 * @param version counted from 1
 * @param title what the design is called
 * @param owner whom it belongs to
 * @param state where it is in the workflow
 * @param since since when
 * @param fileName the name of the uploaded file
 * @param language BCP 47 tag of the language it is written in
 * @param adjustments what was chosen about it beyond what the presentation says
 * @param revision how often that was changed, or it was sent or taken back, from 0
 * @param placeholders canonical names of the placeholders on it
 * @param report what the feasibility check found
 * @param source the uploaded presentation
 * @param compiled the compiled form, once integrated
 * @param uploadedBy who uploaded it
 * @param uploadedAt when
 */
public record Template(
    TemplateId id,
    String lineage,
    int version,
    String title,
    Owner owner,
    TemplateState state,
    Instant since,
    String fileName,
    String language,
    Adjustments adjustments,
    int revision,
    List<String> placeholders,
    Report report,
    DocumentId source,
    @Nullable DocumentId compiled,
    UserId uploadedBy,
    Instant uploadedAt) {

  /** The same with another report. */
  Template with(Report other) {
    return new Template(
        id,
        lineage,
        version,
        title,
        owner,
        state,
        since,
        fileName,
        language,
        adjustments,
        revision,
        placeholders,
        other,
        source,
        compiled,
        uploadedBy,
        uploadedAt);
  }

  /**
   * What the feasibility check found, as it is kept.
   *
   * @param errors what keeps the template from going on
   * @param warnings what will look or work differently
   * @param names how the longest names to be expected fit
   */
  public record Report(List<Line> errors, List<Line> warnings, @Nullable List<NameFit> names) {

    /**
     * Keeps copies, so that the value cannot change; reports that were kept long ago lack names.
     */
    public Report {
      errors = List.copyOf(errors);
      warnings = List.copyOf(warnings);
      names = names == null ? List.of() : List.copyOf(names);
    }

    @Override
    public List<NameFit> names() {
      return names == null ? List.of() : names;
    }

    /** Whether the template may go on. */
    public boolean feasible() {
      return errors.isEmpty();
    }
  }

  /**
   * One finding, as it is kept: words are made when it is shown.
   *
   * @param code stable; words under {@code feasibility.CODE}
   * @param where the name of the shape, or empty
   * @param values for the words
   * @param place the shape's place in percent of the page (x, y of its upper right corner), or
   *     empty
   */
  public record Line(String code, String where, List<String> values, List<Integer> place) {

    /** Keeps copies, so that the value cannot change. */
    public Line {
      values = List.copyOf(values);
      place = List.copyOf(place);
    }

    /** All values for the words: where, then the others. */
    public Object[] arguments() {
      Object[] arguments = new Object[values.size() + 1];
      arguments[0] = where;
      for (int i = 0; i < values.size(); i++) {
        arguments[i + 1] = values.get(i);
      }
      return arguments;
    }
  }
}
