package dev.laurel.certificates.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;

/**
 * Lets scripts of any site read what is below some addresses, refusals too (Fetch § 3.2): wallets
 * and verifiers run in browsers. For addresses where the same is told to everyone only.
 */
public final class AnySiteFilter implements ContainerResponseFilter {

  private final List<String> below;

  /**
   * The filter.
   *
   * @param below how the addresses begin, without a slash before
   */
  public AnySiteFilter(String... below) {
    this.below = List.of(below);
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (below.stream().anyMatch(request.getUriInfo().getPath()::startsWith)) {
      MultivaluedMap<String, Object> headers = response.getHeaders();
      headers.putSingle("Access-Control-Allow-Origin", "*");
      if (request.getMethod().equals("OPTIONS")) {
        headers.putSingle("Access-Control-Allow-Methods", "GET, HEAD");
        headers.putSingle("Access-Control-Allow-Headers", "*");
        headers.putSingle("Access-Control-Max-Age", "86400");
      }
    }
  }
}
