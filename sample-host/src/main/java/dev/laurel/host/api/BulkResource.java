package dev.laurel.host.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.laurel.kit.web.Json;
import dev.laurel.kit.web.Problem;
import dev.laurel.kit.web.ProblemException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * {@code POST /api/host/v1/bulk}: loads many users, courses, enrolments and scores at once, one
 * JSON object a line. Lines are put together into batches as long as they are of the same kind;
 * what came before a wrong line stays, and the answer names the line.
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
    long number = 0;
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          JsonNode node = Json.MAPPER.readTree(line);
          load.put(node.path("put").asText(), node.path("body"));
        }
      }
      load.flush();
    } catch (JsonProcessingException e) {
      throw wrong(number, "It is not a JSON object.");
    } catch (ProblemException e) {
      throw e.problem().with("line", number).exception();
    } catch (BulkLoad.WrongLineException e) {
      throw wrong(number, String.valueOf(e.getMessage()));
    }
    return Map.of("loaded", load.count());
  }

  private static RuntimeException wrong(long line, String why) {
    return Problem.of(
            422,
            "WRONG_LINE",
            "Line %d was not taken, nor any line after it: %s".formatted(line, why))
        .with("line", line)
        .exception();
  }
}
