package dev.laurel.host;

import dev.laurel.host.api.HostApi;
import dev.laurel.host.page.GlanceFilter;
import dev.laurel.host.page.HtmlFilter;
import dev.laurel.host.page.Pages;
import dev.laurel.kit.configuration.Source;
import dev.laurel.kit.web.ApiParts;
import dev.laurel.kit.web.BodyLimit;
import dev.laurel.kit.web.Readers;
import jakarta.ws.rs.core.MediaType;
import org.glassfish.jersey.internal.inject.AbstractBinder;
import org.glassfish.jersey.media.multipart.MultiPartFeature;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;

/** What the host answers over HTTP: its API and its pages. */
final class HostApplication {

  private HostApplication() {}

  static ResourceConfig of(HostSystem system, Source source) {
    ResourceConfig application = new ResourceConfig();
    application.property(ServerProperties.WADL_FEATURE_DISABLE, true);
    application.property(ServerProperties.RESPONSE_SET_STATUS_OVER_SEND_ERROR, true);
    ApiParts.registerIn(application);
    application.register(MultiPartFeature.class);
    Pages pages = system.pages();
    application.register(
        new AbstractBinder() {
          @Override
          protected void configure() {
            bind(pages).to(Pages.class);
          }
        });
    application.register(GlanceFilter.class);
    application.register(HtmlFilter.class);
    application.register(new BodyLimit(new MediaType("application", "x-ndjson")));
    pages.resources().forEach(application::register);
    HostApi.resources(
            new HostApi.Parts(
                system.database(),
                system.accounts(),
                system.signIns(),
                system.courses(),
                system.starts(),
                system.enrolments(),
                system.gradebook(),
                system.plugins(),
                system.outbox(),
                system.departures(),
                system::meters,
                new Readers(source.secret("metrics.token").orElse(""), "LAUREL_METRICS_TOKEN")))
        .forEach(application::register);
    return application;
  }
}
