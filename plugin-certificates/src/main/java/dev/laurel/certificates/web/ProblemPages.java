package dev.laurel.certificates.web;

import dev.laurel.kit.web.Messages;
import dev.laurel.kit.web.Problem;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.Locale;

/** Shows a problem as a page to whoever reads pages: a browser that asks for HTML first. */
public final class ProblemPages implements ContainerResponseFilter {

  private final Site site;
  private final Access access;

  /** For all answers. */
  public ProblemPages(Site site, Access access) {
    this.site = site;
    this.access = access;
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.getEntity() instanceof Problem problem && readsPages(request)) {
      Locale locale = access.locale(request);
      String status = "web.ERROR_" + problem.status();
      String heading =
          site.messages().text(locale, site.messages().has(status) ? status : "web.ERROR");
      ProblemPage.View page =
          new ProblemPage.View(
              heading,
              detail(problem, site.messages().in(locale)),
              problem.errors().stream()
                  .map(Problem.FieldError::message)
                  .filter(message -> !message.equals(problem.detail()))
                  .toList(),
              back(request));
      response.setEntity(
          site.framed(request, page, locale, heading, false),
          null,
          MediaType.TEXT_HTML_TYPE.withCharset("utf-8"));
    }
  }

  /** What a call is told of a bare status or of a fault is in English; a reader has her words. */
  private static String detail(Problem problem, Messages.InLanguage words) {
    if (problem.type().endsWith(":FAULT")) {
      return words.text("web.FAULT", problem.members().getOrDefault("id", ""));
    }
    return !problem.type().contains(":HTTP_")
        ? problem.detail()
        : words.text(problem.status() == 404 ? "web.NO_SUCH_PAGE" : "web.ASKED_WRONG");
  }

  /** Whether a request comes from somebody who reads pages. */
  public static boolean readsPages(ContainerRequestContext request) {
    String accepted = request.getHeaderString("Accept");
    return accepted != null && accepted.stripLeading().startsWith("text/html");
  }

  /** The page the reader came from, where it is one of this site; her courses otherwise. */
  private String back(ContainerRequestContext request) {
    String referer = request.getHeaderString("Referer");
    try {
      URI from = URI.create(referer == null ? "" : referer);
      String here = request.getUriInfo().getBaseUri().getAuthority();
      return from.getAuthority() != null
              && from.getAuthority().equals(here)
              && from.getRawPath().startsWith("/")
              && !from.getRawPath().startsWith("//")
          ? from.getRawPath()
          : site.hostPages().dashboard();
    } catch (IllegalArgumentException e) {
      return site.hostPages().dashboard();
    }
  }
}
