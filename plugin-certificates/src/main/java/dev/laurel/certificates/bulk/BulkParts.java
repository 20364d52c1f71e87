package dev.laurel.certificates.bulk;

import dev.laurel.certificates.roster.Roster;
import dev.laurel.certificates.web.Access;
import dev.laurel.certificates.web.Site;
import dev.laurel.plugin.host.Host;
import java.util.List;

/**
 * Acts on many, as pages and over the API.
 *
 * @param host the host
 * @param access who may do what
 * @param site the plugin's pages
 * @param roster who holds what
 * @param bulks the acts
 */
public record BulkParts(Host host, Access access, Site site, Roster roster, Bulks bulks) {

  /** The resources. */
  public List<Object> resources() {
    return List.of(new BulkResource(this), new BulkPageResource(this));
  }

  Chosen chosen() {
    return new Chosen(access, roster, host, site);
  }
}
