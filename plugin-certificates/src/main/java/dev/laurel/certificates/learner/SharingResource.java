package dev.laurel.certificates.learner;

import dev.laurel.certificates.certificate.Certificate;
import dev.laurel.certificates.certificate.Certificates;
import dev.laurel.certificates.sharing.Sharing;
import dev.laurel.certificates.sharing.Sharings;
import dev.laurel.certificates.statistics.Looks;
import dev.laurel.certificates.web.Access;
import dev.laurel.certificates.web.Caller;
import dev.laurel.certificates.web.Site;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;

/** {@code /certificates/{id}/sharing}: what the holder lets everyone see. */
@Path("api/v1/certificates/{id}/sharing")
@Produces(MediaType.APPLICATION_JSON)
public final class SharingResource {

  private final Access access;
  private final Sharer sharer;
  private final Site site;

  /** The resource. */
  public SharingResource(
      Access access,
      Certificates certificates,
      LearnerView view,
      Sharings sharings,
      Looks looks,
      Site site) {
    this.access = access;
    this.sharer = new Sharer(access, certificates, view, sharings, looks, site);
    this.site = site;
  }

  record SharingJson(
      boolean shared,
      boolean picture,
      boolean grade,
      boolean findable,
      String url,
      long verified) {}

  record ChoiceJson(
      @Nullable Boolean shared,
      @Nullable Boolean picture,
      @Nullable Boolean grade,
      @Nullable Boolean findable) {

    boolean isEmpty() {
      return shared == null && picture == null && grade == null && findable == null;
    }

    Sharing over(Sharing before) {
      return new Sharing(
          shared == null ? before.isShared() : shared,
          picture == null ? before.hasPicture() : picture,
          grade == null ? before.hasGrade() : grade,
          findable == null ? before.isFindable() : findable);
    }
  }

  /** What was chosen. */
  @GET
  public Object get(@Context ContainerRequestContext request, @PathParam("id") String id) {
    return json(sharer.own(access.person(request), id));
  }

  /** Chooses; what is left out stays. */
  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  public Object put(
      @Context ContainerRequestContext request,
      @PathParam("id") String id,
      @Nullable ChoiceJson choice) {
    Caller caller = access.person(request);
    Certificate own = sharer.own(caller, id);
    if (choice == null || choice.isEmpty()) {
      throw access.wrong(caller, "shared", "web.NOT_ALLOWED", "", "true, false");
    }
    sharer.choose(caller, own, choice.over(sharer.of(own)));
    return json(own);
  }

  private SharingJson json(Certificate own) {
    Sharing sharing = sharer.of(own);
    return new SharingJson(
        sharing.isShared(),
        sharing.hasPicture(),
        sharing.hasGrade(),
        sharing.isFindable(),
        site.absolute("/verify/" + own.id().value()),
        sharer.verified(own));
  }
}
