package dev.laurel.host.plugin;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a plugin is, for administrators.
 *
 * @param id its id, or the context path of an application whose plugin was refused
 * @param contextPath its application
 * @param version its version; may be empty
 * @param apiVersion the version of plugin-api it was built for
 * @param state what it is doing
 * @param isWell whether it says it can do its work
 * @param detail why not, or why it could not start or was refused; may be empty
 * @param isResting whether it is left alone for a while
 * @param contributions what it adds, such as {@code InstructorTab certificates}
 * @param failures how often it failed since it came
 * @param lastFailure the last failure in words, or null
 * @param lastFailureAt when that was, or null
 */
public record PluginReport(
    String id,
    String contextPath,
    String version,
    String apiVersion,
    PluginState state,
    boolean isWell,
    String detail,
    boolean isResting,
    List<String> contributions,
    int failures,
    @Nullable String lastFailure,
    @Nullable Instant lastFailureAt) {

  /** Why the LMS is not ready with this plugin, in words that anybody may read. */
  public Optional<String> objection() {
    return Readiness.objection(state, isWell, isResting);
  }

  /** The report on a plugin that guarded the start of courses and is not there. */
  static PluginReport missing(String id) {
    return new PluginReport(
        id,
        "",
        "",
        "",
        PluginState.MISSING,
        false,
        "It guards the start of courses: while it is not there, no course starts. Bring it back, or"
            + " forget it.",
        false,
        List.of(),
        0,
        null,
        null);
  }
}
