package dev.laurel.host.plugin;

import dev.laurel.plugin.host.HostPages;
import jakarta.servlet.http.HttpServletRequest;

/** Puts a plugin's page into the host's frame; answered by the host's pages. */
@FunctionalInterface
public interface Frame {

  /** A whole HTML document with the content in it. */
  String around(HttpServletRequest request, HostPages.Content content);
}
