package dev.laurel.certificates;

import dev.laurel.certificates.web.CsrfFilter;
import dev.laurel.certificates.web.HeadersFilter;
import dev.laurel.certificates.web.HelpResource;
import dev.laurel.certificates.web.RequestTimes;
import dev.laurel.kit.web.ApiParts;
import dev.laurel.kit.web.BodyLimit;
import dev.laurel.kit.web.Problem;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import org.glassfish.jersey.media.multipart.MultiPartFeature;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;

/** What the plugin answers over HTTP. */
final class CertificatesApplication {

  private CertificatesApplication() {}

  /** Every resource of a connected plugin. */
  static ResourceConfig of(CertificatesSystem system) {
    ResourceConfig application = base();
    application.register(new CsrfFilter(system.host().signedIn(), system.messages()));
    application.register(MultiPartFeature.class);
    application.register(system.problemPages());
    application.register(new RequestTimes());
    system.resources().forEach(application::register);
    return application;
  }

  /** What is answered before a host is there, and after it has gone. */
  static ResourceConfig waiting() {
    return base().register(new NotConnected());
  }

  private static ResourceConfig base() {
    ResourceConfig application = new ResourceConfig();
    application.property(ServerProperties.WADL_FEATURE_DISABLE, true);
    application.property(ServerProperties.RESPONSE_SET_STATUS_OVER_SEND_ERROR, true);
    ApiParts.registerIn(application);
    application.register(new HeadersFilter());
    application.register(new BodyLimit());
    application.register(HelpResource.class);
    return application;
  }

  /** Says that the plugin waits for its host; the guides are there already. */
  @PreMatching
  private static final class NotConnected implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
      if (request.getUriInfo().getPath().startsWith("help")) {
        return;
      }
      request.abortWith(
          Problem.of(
                  503,
                  "NOT_CONNECTED",
                  "The certificates are starting. Please try again in a moment.")
              .response());
    }
  }
}
