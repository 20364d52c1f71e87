package dev.laurel.host.page;

import dev.laurel.host.plugin.PluginReport;
import dev.laurel.kit.web.Page;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.util.List;

/** {@code /admin/…}: the plugins and the mails. */
@Path("admin")
@Produces(MediaType.TEXT_HTML)
public final class AdminPages {

  private static final int MAILS = 50;

  private final PageFrame frame;
  private final Visitor visitor;
  private final Pages.Parts parts;

  AdminPages(PageFrame frame, Visitor visitor, Pages.Parts parts) {
    this.frame = frame;
    this.visitor = visitor;
    this.parts = parts;
  }

  /** The plugins. */
  public record PluginsView(List<PluginReport> plugins) implements Page {
    @Override
    public String template() {
      return "dev/laurel/host/page/PluginsPage.vm";
    }
  }

  /** The mails. */
  public record MailView(List<String> mails) implements Page {
    @Override
    public String template() {
      return "dev/laurel/host/page/MailPage.vm";
    }
  }

  /** State, contributions and failures of each plugin. */
  @GET
  @Path("plugins")
  public String plugins(@Context HttpServletRequest request) {
    var user = visitor.admin(request);
    return frame.frame(
        request,
        PageFrame.Around.of(frame.messages().text(user.locale(), "page.PLUGINS")),
        new PluginsView(parts.plugins().reports()));
  }

  /** The mails that were sent. */
  @GET
  @Path("mail")
  public String mail(@Context HttpServletRequest request) throws IOException {
    var user = visitor.admin(request);
    return frame.frame(
        request,
        PageFrame.Around.of(frame.messages().text(user.locale(), "page.MAIL")),
        new MailView(parts.mail().latest(MAILS)));
  }
}
