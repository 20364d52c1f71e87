package dev.laurel.certificates.web;

import dev.laurel.certificates.jobs.Courtesy;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;

/** Whoever asks for something here is waited upon by the work in the background. */
@PreMatching
public final class CourtesyFilter implements ContainerRequestFilter, ContainerResponseFilter {

  private static final String GUEST = CourtesyFilter.class.getName();

  private final Courtesy courtesy;

  /** The filter. */
  public CourtesyFilter(Courtesy courtesy) {
    this.courtesy = courtesy;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    request.setProperty(GUEST, courtesy.enter());
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (request.getProperty(GUEST) instanceof Courtesy.Guest guest) {
      courtesy.leave(guest);
    }
  }
}
