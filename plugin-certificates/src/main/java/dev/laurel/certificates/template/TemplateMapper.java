package dev.laurel.certificates.template;

import dev.laurel.certificates.document.DocumentId;
import dev.laurel.certificates.slide.Adjustments;
import dev.laurel.plugin.host.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** The table {@code cert_template}. */
interface TemplateMapper {

  Optional<TemplateRow> find(TemplateId id);

  List<TemplateRow> ofOwners(
      @Param("course") String course, @Param("organisation") String organisation);

  /**
   * The latest version of each design, the latest first.
   *
   * @param words part of title, file name or owner, with {@code |} before wildcards
   * @param state only those in it, or null
   * @param owners only theirs; of all if empty
   */
  List<TemplateRow> search(
      @Param("words") String words,
      @Param("state") @Nullable TemplateState state,
      @Param("owners") List<Owner> owners,
      @Param("most") int most);

  /** All versions of a design, the latest first. */
  List<TemplateRow> ofLineage(@Param("lineage") String lineage);

  List<TemplateRow> inStates(@Param("states") List<TemplateState> states);

  /** The versions that courses print certificates from, with what was found when they came. */
  List<DesignFonts.InUse> inUse();

  /** The versions that print a placeholder, given by its canonical name. */
  List<TemplateRow> printing(String placeholder);

  @Nullable Integer latestVersion(@Param("lineage") String lineage);

  /** How a version is, which nobody else can change until the transaction ends. */
  Held lock(TemplateId id);

  void insert(TemplateRow template);

  /** Calls all versions of a design something else. */
  int rename(@Param("lineage") String lineage, @Param("title") String title);

  int move(
      @Param("id") TemplateId id,
      @Param("from") TemplateState from,
      @Param("to") TemplateState to,
      @Param("at") Instant at,
      @Param("compiled") @Nullable DocumentId compiled);

  /** Changes what was chosen about a draft; nothing if somebody else did so before. */
  int adjust(
      @Param("id") TemplateId id,
      @Param("revision") int revision,
      @Param("adjustments") Adjustments adjustments,
      @Param("placeholders") TemplateJson.Names placeholders,
      @Param("report") Template.Report report);

  /** Writes down what was chosen as a revision of its own; nothing if it has changed since. */
  int settle(
      @Param("id") TemplateId id,
      @Param("revision") int revision,
      @Param("adjustments") Adjustments adjustments);

  /** Takes a draft away, with what was said of it. */
  int discard(TemplateId id);

  void discardTalk(TemplateId id);

  /** Whose work a version is, beside its uploader's. */
  List<UserId> hands(TemplateId id);

  void addHand(@Param("id") TemplateId id, @Param("userId") UserId userId);

  int replaceCompiled(
      @Param("id") TemplateId id,
      @Param("before") DocumentId before,
      @Param("after") DocumentId after);
}
