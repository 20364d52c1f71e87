package dev.laurel.host.page;

import dev.laurel.host.plugin.PluginReport;
import dev.laurel.kit.web.Page;
import dev.laurel.plugin.Checkup;
import dev.laurel.plugin.Link;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code /admin/…}: the plugins and the mails. */
@Path("admin")
@Produces(MediaType.TEXT_HTML)
public final class AdminPages {

  private static final int MAILS = 50;
  private static final Link NO_GUIDE = new Link("", "");

  private final PageFrame frame;
  private final Visitor visitor;
  private final Pages.Parts parts;

  AdminPages(PageFrame frame, Visitor visitor, Pages.Parts parts) {
    this.frame = frame;
    this.visitor = visitor;
    this.parts = parts;
  }

  /** The plugins. */
  public record PluginsView(List<Row> plugins, String csrf) implements Page {
    @Override
    public String template() {
      return "dev/laurel/host/page/PluginsPage.vm";
    }
  }

  /** A plugin; the guide is two empty texts where there is none. */
  public record Row(
      String id,
      String contextPath,
      String version,
      String apiVersion,
      String state,
      boolean isWell,
      String detail,
      boolean isResting,
      List<Adds> adds,
      int failures,
      String lastFailure,
      String lastFailureAt,
      List<Checked> checkups,
      Link guide) {}

  /** What a plugin found of how it is set up; the address of its own page may be empty. */
  public record Checked(String at, String address, List<Finding> findings) {}

  /** A finding: how bad it is, what it is about, what is, and its figure, which may be empty. */
  public record Finding(String code, String state, String title, String text, String value) {}

  /** Something that a plugin adds: in words, what plugin-api calls it, and its own name. */
  public record Adds(String words, String kind, String name) {}

  /** The mails, unless a server takes them. */
  public record MailView(boolean isKept, List<MailRow> mails) implements Page {
    @Override
    public String template() {
      return "dev/laurel/host/page/MailPage.vm";
    }
  }

  /** A mail; the address of its HTML is empty where it has none. */
  public record MailRow(String to, String subject, String at, String text, String html) {}

  /** State, contributions and failures of each plugin. */
  @GET
  @Path("plugins")
  public String plugins(@Context HttpServletRequest request) {
    var user = visitor.admin(request);
    Map<String, List<Checkup.Report>> checkups = parts.plugins().checkups(user.locale());
    Map<String, Link> guides = parts.plugins().guides(user.locale());
    return frame.frame(
        request,
        PageFrame.Around.of(frame.messages().text(user.locale(), "page.PLUGINS")),
        new PluginsView(
            parts.plugins().reports().stream()
                .map(
                    one ->
                        row(
                            one,
                            checkups.getOrDefault(one.id(), List.of()),
                            guides.getOrDefault(one.id(), NO_GUIDE),
                            user.locale()))
                .toList(),
            parts.signIns().csrfToken(request)));
  }

  /** Lets courses start without a plugin that is not there any more. */
  @POST
  @Path("plugins/{id}/forget")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response forget(
      @Context HttpServletRequest request,
      @PathParam("id") String id,
      @FormParam("_csrf") @Nullable String csrf) {
    visitor.sender(request, csrf == null ? "" : csrf);
    visitor.admin(request);
    parts.plugins().forget(id);
    return Response.seeOther(URI.create("/admin/plugins")).build();
  }

  private Row row(PluginReport report, List<Checkup.Report> checkups, Link guide, Locale locale) {
    return new Row(
        report.id(),
        report.contextPath(),
        report.version(),
        report.apiVersion(),
        report.state().name(),
        report.isWell(),
        report.detail(),
        report.isResting(),
        report.contributions().stream().map(one -> adds(one, locale)).toList(),
        report.failures(),
        report.lastFailure() == null ? "" : report.lastFailure(),
        report.lastFailureAt() == null ? "" : frame.time(report.lastFailureAt(), locale),
        checkups.stream().map(one -> checked(one, locale)).toList(),
        guide);
  }

  private Checked checked(Checkup.Report report, Locale locale) {
    return new Checked(
        frame.time(report.checkedAt(), locale),
        report.address(),
        report.findings().stream()
            .map(
                one ->
                    new Finding(
                        one.code(), one.state().name(), one.title(), one.text(), one.value()))
            .toList());
  }

  private Adds adds(String contribution, Locale locale) {
    String[] parts = contribution.split(" ", 2);
    String key = "page.ADDS_" + parts[0];
    return new Adds(
        frame.messages().has(key) ? frame.messages().text(locale, key) : parts[0],
        parts[0],
        parts.length > 1 ? parts[1] : "");
  }

  /** The mails that were sent. */
  @GET
  @Path("mail")
  public String mail(@Context HttpServletRequest request) throws IOException {
    var user = visitor.admin(request);
    return frame.frame(
        request,
        PageFrame.Around.of(frame.messages().text(user.locale(), "page.MAIL")),
        new MailView(
            parts.keepsMail(),
            parts.mail().latest(MAILS).stream()
                .map(
                    mail ->
                        new MailRow(
                            mail.to(),
                            mail.subject(),
                            frame.time(mail.at(), user.locale()),
                            mail.text(),
                            mail.hasHtml() ? "/admin/mail/" + mail.name() + ".html" : ""))
                .toList()));
  }

  /** A mail as a mail program would show it; nothing in it runs or is fetched. */
  @GET
  @Path("mail/{name: [0-9-]+}.html")
  public Response html(@Context HttpServletRequest request, @PathParam("name") String name)
      throws IOException {
    visitor.admin(request);
    return Response.ok(parts.mail().html(name).orElseThrow(NotFoundException::new))
        .type(MediaType.TEXT_HTML_TYPE.withCharset("utf-8"))
        .header(
            "Content-Security-Policy",
            "sandbox allow-popups; default-src 'none'; style-src 'unsafe-inline'; img-src data:")
        .build();
  }
}
