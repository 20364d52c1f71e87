package dev.laurel.host;

import dev.laurel.kit.web.Problem;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Stands in for a host that cannot start, so that whoever watches it hears why rather than that
 * there is no such page. The log has the words: anybody may ask here.
 */
final class Refusal extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final String WHY = "A setting is wrong. The log says which, and how to mend it.";

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    boolean isReadiness = request.getRequestURI().endsWith("/readyz");
    String body =
        isReadiness
            ? "{\"status\":\"not ready\",\"reasons\":{\"settings\":\"%s\"}}".formatted(WHY)
            : Problem.of(503, "SETTINGS_WRONG", WHY).json();
    response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    response.setContentType(isReadiness ? "application/json" : Problem.MEDIA_TYPE);
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response.getWriter().write(body);
  }
}
