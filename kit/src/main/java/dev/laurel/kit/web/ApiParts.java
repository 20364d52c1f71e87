package dev.laurel.kit.web;

import jakarta.ws.rs.core.Configurable;
import org.glassfish.jersey.jackson.JacksonFeature;

/** JSON and errors as our applications speak them. */
public final class ApiParts {

  private ApiParts() {}

  /**
   * Registers the parts. To be called for the application itself: what a feature registers comes
   * too late to keep Jersey from finding Jackson's own error answers, which name our classes.
   *
   * @param application the application
   */
  public static void registerIn(Configurable<?> application) {
    application.register(JacksonFeature.withoutExceptionMappers());
    application.register(new Json());
    application.register(new EmptyBody());
    application.register(new GoneClients());
    application.register(new ProblemMapper());
  }
}
