package dev.laurel.host.page;

import dev.laurel.kit.web.Html;
import dev.laurel.kit.web.Messages;
import dev.laurel.kit.web.Page;
import dev.laurel.kit.web.Problem;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Set;

/** Shows problems to people as pages, and adds the headers that keep a browser in bounds. */
public final class HtmlFilter implements ContainerResponseFilter {

  private static final Set<String> PASSING =
      Set.of("DATABASE_FULL", "DATABASE_UNREACHABLE", "DISK_FULL");

  private final Provider<HttpServletRequest> requests;
  private final Pages pages;

  @Inject
  HtmlFilter(Provider<HttpServletRequest> requests, Pages pages) {
    this.requests = requests;
    this.pages = pages;
  }

  /** What a problem's page shows. */
  public record View(String icon, String title, String detail) implements Page {
    @Override
    public String template() {
      return "dev/laurel/host/page/ProblemPage.vm";
    }
  }

  @Override
  public void filter(ContainerRequestContext call, ContainerResponseContext answer) {
    MultivaluedMap<String, Object> headers = answer.getHeaders();
    headers.putSingle("X-Content-Type-Options", "nosniff");
    headers.putSingle("Referrer-Policy", "same-origin");
    headers.putSingle("X-Frame-Options", "SAMEORIGIN");
    headers.putIfAbsent(
        "Content-Security-Policy",
        List.of(
            "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'self'; form-action"
                + " 'self'; frame-ancestors 'self'"));
    if (!headers.containsKey("Cache-Control")) {
      headers.putSingle("Cache-Control", "no-store");
    }
    if (answer.getEntity() instanceof Problem problem && wantsHtml(call)) {
      HttpServletRequest request = requests.get();
      Messages.InLanguage words = pages.frame().messages().in(pages.frame().locale(request));
      String title = words.text(known("page.ERROR_" + problem.status(), "page.ERROR"));
      Html content =
          pages
              .frame()
              .draw(
                  new View(icon(problem.status()), title, detail(problem, words)),
                  pages.frame().locale(request));
      answer.setEntity(
          pages.frame().frame(request, PageFrame.Around.of(title), content),
          new Annotation[0],
          MediaType.TEXT_HTML_TYPE.withCharset("utf-8"));
    }
  }

  private String known(String key, String otherwise) {
    return pages.frame().messages().has(key) ? key : otherwise;
  }

  /** What a person can do with it, in her words; those of calls and of a container help nobody. */
  private static String detail(Problem problem, Messages.InLanguage words) {
    if (problem.type().endsWith(":FAULT")) {
      return words.text("page.FAULT", problem.members().getOrDefault("id", ""));
    }
    boolean isOfStatus =
        problem.type().contains(":HTTP_")
            || PASSING.contains(String.valueOf(problem.members().get("code")))
            || problem.detail().equals(problem.title())
            || problem.detail().isBlank();
    return isOfStatus ? words.text(ofStatus(problem.status())) : problem.detail();
  }

  private static String ofStatus(int status) {
    return status == 503
        ? "page.LATER"
        : status >= 500
            ? "page.WENT_WRONG"
            : status == 404 ? "page.NO_SUCH_PAGE" : "page.ASKED_WRONG";
  }

  private static String icon(int status) {
    return switch (status) {
      case 401, 403 -> "lock";
      case 404, 405 -> "search";
      default -> "exclamation-triangle";
    };
  }

  private static boolean wantsHtml(ContainerRequestContext call) {
    String accepted = call.getHeaderString("Accept");
    return !call.getUriInfo().getPath().startsWith("api/")
        && accepted != null
        && accepted.contains("text/html")
        && !accepted.startsWith(MediaType.APPLICATION_JSON);
  }
}
