package dev.laurel.host.api;

import dev.laurel.kit.web.Problem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;

/**
 * {@code POST /api/host/v1/bulk}: loads many users, courses, enrolments and scores at once, one
 * JSON object a line. Lines are written in batches; what came before a wrong line stays, and the
 * answer names the line.
 */
@Path("api/host/v1/bulk")
@Produces(MediaType.APPLICATION_JSON)
public final class BulkResource {

  private final Access access;
  private final BulkLoad.Sources sources;

  BulkResource(Access access, BulkLoad.Sources sources) {
    this.access = access;
    this.sources = sources;
  }

  /** Loads what the lines say. */
  @POST
  @Consumes({"application/x-ndjson", MediaType.APPLICATION_JSON, MediaType.TEXT_PLAIN})
  public Object load(@Context HttpServletRequest request, InputStream body) throws IOException {
    access.admin(request);
    BulkLoad load = new BulkLoad(sources);
    BulkLines lines = new BulkLines(body);
    int loaded = 0;
    try {
      for (String line = lines.next(); line != null; line = lines.next()) {
        if (!line.isBlank()) {
          load.put(lines.number(), line);
          loaded++;
        }
      }
      load.flush();
    } catch (BulkLoad.WrongLineException e) {
      throw wrong(first(load, e));
    }
    return Map.of("loaded", loaded);
  }

  /** Writes the lines before a wrong one; one of them may prove wrong only then. */
  private static BulkLoad.WrongLineException first(
      BulkLoad load, BulkLoad.WrongLineException wrong) {
    try {
      load.flush();
      return wrong;
    } catch (BulkLoad.WrongLineException earlier) {
      return earlier;
    }
  }

  private static RuntimeException wrong(BulkLoad.WrongLineException wrong) {
    String why = String.valueOf(wrong.getMessage());
    return Problem.of(
            422,
            "WRONG_LINE",
            "Line %d was not taken, nor any line after it: %s".formatted(wrong.line(), why))
        .withErrors(List.of(new Problem.FieldError("line " + wrong.line(), why)))
        .with("line", wrong.line())
        .exception();
  }
}
