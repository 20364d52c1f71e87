package dev.laurel.host.page;

import dev.laurel.host.glance.Glance;
import jakarta.annotation.Priority;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;

/** Lets each request that changes nothing read a course once. */
@PreMatching
@Priority(Priorities.AUTHENTICATION - 100)
public final class GlanceFilter implements ContainerRequestFilter, ContainerResponseFilter {

  /** Made by Jersey. */
  public GlanceFilter() {}

  @Override
  public void filter(ContainerRequestContext request) {
    // What a request left behind that ended without an answer is forgotten here as well.
    Glance.end();
    if (request.getMethod().equals(HttpMethod.GET)) {
      Glance.begin();
    }
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    Glance.end();
  }
}
