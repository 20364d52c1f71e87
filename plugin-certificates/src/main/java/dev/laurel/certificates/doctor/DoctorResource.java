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
import jakarta.ws.rs.core.Response;

/** {@code GET /doctor}: what is found now, for administrators. */
@Path("api/v1/doctor")
@Produces(MediaType.APPLICATION_JSON)
public final class DoctorResource {

  private final Access access;
  private final Doctor doctor;
  private final Site site;

  DoctorResource(Access access, Doctor doctor, Site site) {
    this.access = access;
    this.doctor = doctor;
    this.site = site;
  }

  /** Looks at everything, and says what was found. */
  @GET
  public Response examine(@Context ContainerRequestContext request) {
    Caller caller = access.administrator(request);
    return Response.ok(DoctorJson.of(doctor.examine(), site.messages(), caller.locale()))
        .header("Cache-Control", "no-store")
        .build();
  }
}
