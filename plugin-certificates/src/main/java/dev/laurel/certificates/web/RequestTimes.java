package dev.laurel.certificates.web;

import dev.laurel.certificates.metrics.Timed;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.glassfish.jersey.server.ContainerResponse;
import org.glassfish.jersey.server.monitoring.ApplicationEvent;
import org.glassfish.jersey.server.monitoring.ApplicationEventListener;
import org.glassfish.jersey.server.monitoring.RequestEvent;
import org.glassfish.jersey.server.monitoring.RequestEventListener;
import org.glassfish.jersey.uri.UriTemplate;
import org.jspecify.annotations.Nullable;

/**
 * Times each request until its answer is written, under the template of its address: of addresses
 * themselves there are as many as certificates.
 */
public final class RequestTimes implements ApplicationEventListener {

  private static final Set<String> METHODS =
      Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

  /** For all requests. */
  public RequestTimes() {}

  @Override
  public void onEvent(ApplicationEvent event) {
    // Only requests are timed.
  }

  @Override
  public RequestEventListener onRequest(RequestEvent begun) {
    long began = System.nanoTime();
    return event -> {
      if (event.getType() == RequestEvent.Type.FINISHED) {
        String method = event.getContainerRequest().getMethod();
        Timed.REQUESTS.took(
            System.nanoTime() - began,
            METHODS.contains(method) ? method : "OTHER",
            route(event),
            status(event.getContainerResponse()));
      }
    };
  }

  private static String route(RequestEvent event) {
    Deque<String> parts = new ArrayDeque<>();
    for (UriTemplate template : event.getUriInfo().getMatchedTemplates()) {
      parts.addFirst(template.getTemplate());
    }
    String route = String.join("", parts).replaceAll("/{2,}", "/");
    return route.isEmpty() ? "none" : route;
  }

  /** Where nobody listened any more there is no answer. */
  private static String status(@Nullable ContainerResponse response) {
    return response == null ? "none" : String.valueOf(response.getStatus());
  }
}
