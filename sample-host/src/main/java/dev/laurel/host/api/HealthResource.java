package dev.laurel.host.api;

import dev.laurel.host.plugin.PluginReport;
import dev.laurel.host.plugin.Plugins;
import dev.laurel.host.user.Accounts;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;

/** {@code /livez} and {@code /readyz}. */
@Path("")
@Produces(MediaType.APPLICATION_JSON)
public final class HealthResource {

  private final Plugins plugins;
  private final Accounts accounts;

  HealthResource(Plugins plugins, Accounts accounts) {
    this.plugins = plugins;
    this.accounts = accounts;
  }

  /** Whether the process answers at all. */
  @GET
  @Path("livez")
  public Object live() {
    return Map.of("status", "live");
  }

  /** Whether the database answers and every plugin runs and is well, with reasons. */
  @GET
  @Path("readyz")
  public Response ready() {
    Map<String, String> reasons = new LinkedHashMap<>();
    try {
      accounts.findByUsername("");
    } catch (RuntimeException e) {
      reasons.put("database", "It does not answer.");
    }
    if (!plugins.isSettled()) {
      reasons.put("plugins", "They are still being deployed.");
    }
    for (PluginReport report : plugins.reports()) {
      report.objection().ifPresent(why -> reasons.put(report.id(), why));
    }
    return Response.status(reasons.isEmpty() ? 200 : 503)
        .entity(Map.of("status", reasons.isEmpty() ? "ready" : "not ready", "reasons", reasons))
        .build();
  }
}
