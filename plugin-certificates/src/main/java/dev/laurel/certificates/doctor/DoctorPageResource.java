package dev.laurel.certificates.doctor;

import dev.laurel.certificates.web.Access;
import dev.laurel.certificates.web.Caller;
import dev.laurel.certificates.web.Site;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The page on which administrators see what is found. */
@Path("")
@Produces(MediaType.TEXT_HTML)
public final class DoctorPageResource {

  private static final Pattern PARAGRAPH = Pattern.compile("docs/(.+)\\.md#(.+)");

  private final Access access;
  private final Doctor doctor;
  private final Site site;

  DoctorPageResource(Access access, Doctor doctor, Site site) {
    this.access = access;
    this.doctor = doctor;
    this.site = site;
  }

  /** Looks at everything, and shows what was found. */
  @GET
  @Path("doctor")
  public String show(@Context ContainerRequestContext request) {
    Caller caller = access.administrator(request);
    Report report = doctor.examine();
    List<Told> told = report.told(site.messages(), caller.locale());
    DoctorPage.View view =
        new DoctorPage.View(
            report.state().name(),
            count(told, State.WRONG),
            count(told, State.WARNING),
            site.time(report.checkedAt(), caller.locale()),
            told.stream()
                .sorted(Comparator.comparing(Told::state).reversed())
                .map(this::row)
                .toList(),
            site.address(DoctorParts.PAGE),
            site.address("/api/v1/doctor"));
    String title = site.messages().text(caller.locale(), "doctor.HEADING");
    return site.framed(request, view, caller.locale(), title, false);
  }

  private static int count(List<Told> told, State state) {
    return (int) told.stream().filter(one -> one.state() == state).count();
  }

  private DoctorPage.Row row(Told told) {
    Matcher paragraph = PARAGRAPH.matcher(told.help());
    String guide = paragraph.replaceFirst("$1");
    String part = paragraph.replaceFirst("$2");
    return new DoctorPage.Row(
        told.code(),
        told.state().name(),
        told.title(),
        told.text(),
        told.value() == null ? "" : told.value(),
        site.help(guide, part));
  }
}
