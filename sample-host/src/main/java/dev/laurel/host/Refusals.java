package dev.laurel.host;

import dev.laurel.kit.web.Problem;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.jspecify.annotations.Nullable;

/**
 * What the server itself refuses, before any application sees it: told to programs in the same form
 * as all other problems, and to readers of pages as plainly as the server can.
 */
final class Refusals extends ErrorReportValve {

  Refusals() {
    setShowReport(false);
    setShowServerInfo(false);
  }

  @Override
  protected void report(Request request, Response response, @Nullable Throwable thrown) {
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
    String accepted = request.getHeader("Accept");
    if (accepted != null && accepted.stripLeading().startsWith("text/html")) {
      super.report(request, response, thrown);
      return;
    }
    if (response.getStatus() < 400
        || response.getContentWritten() > 0
        || !response.setErrorReported()
        || !canWrite(response)) {
      return;
    }
    try {
      response.setContentType(Problem.MEDIA_TYPE);
      response.setCharacterEncoding(StandardCharsets.UTF_8.name());
      Writer writer = response.getReporter();
      if (writer != null) {
        writer.write(Problem.ofStatus(response.getStatus(), null).json());
        response.finishResponse();
      }
    } catch (IOException e) {
      // Whoever asked has gone.
      container.getLogger().debug("A refusal could not be told", e);
    }
  }

  private static boolean canWrite(Response response) {
    AtomicBoolean result = new AtomicBoolean();
    response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, result);
    return result.get();
  }
}
