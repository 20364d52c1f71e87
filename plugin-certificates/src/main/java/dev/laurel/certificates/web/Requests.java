package dev.laurel.certificates.web;

import dev.laurel.certificates.Allowed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;

/**
 * Finds the servlet's request behind one of Jersey's. Jersey would give it by a proxy, which needs
 * the Servlet API and HK2 to be seen by one class loader; in some hosts they are not.
 */
@Allowed("public only if used — because its constant is copied into the class that uses it")
public final class Requests {

  /** The request attribute in which the servlet leaves the request itself. */
  public static final String ATTRIBUTE = "dev.laurel.certificates.request";

  private Requests() {}

  static HttpServletRequest of(ContainerRequestContext context) {
    return (HttpServletRequest) context.getProperty(ATTRIBUTE);
  }

  /** The address that a request comes from: that of a proxy where there is one. */
  public static String address(ContainerRequestContext context) {
    return of(context).getRemoteAddr();
  }
}
