package dev.laurel.certificates.learner;

import dev.laurel.certificates.certificate.Certificate;
import dev.laurel.certificates.certificate.CertificateId;
import dev.laurel.certificates.certificate.Certificates;
import dev.laurel.certificates.certificate.VerifyAddress;
import dev.laurel.certificates.sharing.Sharing;
import dev.laurel.certificates.sharing.Sharings;
import dev.laurel.certificates.statistics.Looks;
import dev.laurel.certificates.web.Access;
import dev.laurel.certificates.web.Caller;
import dev.laurel.certificates.web.Site;
import dev.laurel.kit.configuration.Source;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Locale;
import java.util.function.Function;

/** A holder chooses who sees her certificate, and passes it on. */
@Path("my/certificates/{id}/share")
public final class ShareResource {

  private final Access access;
  private final Sharer sharer;
  private final LinkedIn linkedIn;
  private final Function<Certificate, Badge> badges;
  private final VerifyAddress addresses;
  private final Site site;

  /**
   * The Open Badge of a certificate.
   *
   * @param address what its addresses begin with, or empty where there is none
   * @param proven the address of its credential with a proof in it, or empty where there is none
   */
  public record Badge(String address, String proven) {

    /** There is none. */
    public static final Badge NONE = new Badge("", "");
  }

  /**
   * The resource.
   *
   * @param badges the Open Badge of a certificate
   * @param addresses where certificates are verified
   */
  public ShareResource(
      Access access,
      Certificates certificates,
      LearnerView view,
      Sharings sharings,
      Looks looks,
      Function<Certificate, Badge> badges,
      VerifyAddress addresses,
      Site site,
      Source source) {
    this.access = access;
    this.sharer = new Sharer(access, certificates, view, sharings, looks, site);
    this.linkedIn = LinkedIn.of(source);
    this.badges = badges;
    this.addresses = addresses;
    this.site = site;
  }

  /**
   * Reads the settings.
   *
   * @throws dev.laurel.kit.configuration.WrongSettingsException when they are wrong
   */
  public static void check(Source source) {
    LinkedIn.of(source);
  }

  static String address(Site site, Certificate certificate) {
    return address(site, certificate.id());
  }

  static String address(Site site, CertificateId certificate) {
    return site.address("/my/certificates/" + certificate.value() + "/share");
  }

  /** The page. */
  @GET
  @Produces(MediaType.TEXT_HTML)
  public String page(
      @Context ContainerRequestContext request,
      @PathParam("id") String id,
      @QueryParam("saved") @DefaultValue("false") boolean isSaved) {
    Caller caller = access.person(request);
    Locale locale = caller.locale();
    Certificate own = sharer.own(caller, id);
    Sharing sharing = sharer.of(own);
    boolean mayShare = sharer.mayShare(own);
    String document = site.address("/api/v1/certificates/" + own.id().value());
    String address = addresses.of(own.id());
    SharePage.View page =
        new SharePage.View(
            own.courseTitle(),
            own.organisation(),
            site.day(own.dated(), locale),
            mayShare ? document + ".png" : "",
            new SharePage.Choice(
                address(site, own),
                sharing.isShared(),
                sharing.hasPicture(),
                sharing.hasGrade(),
                sharing.isFindable()),
            mayShare,
            verified(sharer.verified(own), site, locale),
            new SharePage.Ways(
                address,
                site.address("/verify/" + own.id().value()),
                linkedIn.address(own, address),
                mail(own, address, locale),
                mayShare ? document + ".pdf" : "",
                mayShare ? badges.apply(own) : Badge.NONE),
            site.csrfToken(request),
            isSaved ? text(locale, sharing.isShared() ? "NOW_SHARED" : "NOW_PRIVATE") : "",
            site.address("/my"));
    return site.framed(request, page, locale, text(locale, "SHARE_TITLE"), false);
  }

  /** How often others verified a certificate, in words. */
  static String verified(long number, Site site, Locale locale) {
    return site.messages().text(locale, "learner.VERIFIED_TIMES", number);
  }

  private String text(Locale locale, String code, Object... values) {
    return site.messages().text(locale, "learner." + code, values);
  }

  /** A mail to be written (RFC 6068). */
  private String mail(Certificate own, String address, Locale locale) {
    String body =
        text(locale, "MAIL_BODY", own.courseTitle(), own.organisation()) + "\r\n\r\n" + address;
    return "mailto:?subject="
        + Site.encoded(text(locale, "MAIL_SUBJECT", own.courseTitle()))
        + "&body="
        + Site.encoded(body);
  }

  /** Keeps what was chosen on the page. */
  @POST
  public Response choose(
      @Context ContainerRequestContext request,
      @PathParam("id") String id,
      @FormParam("shared") @DefaultValue("false") boolean isShared,
      @FormParam("picture") @DefaultValue("false") boolean hasPicture,
      @FormParam("grade") @DefaultValue("false") boolean hasGrade,
      @FormParam("findable") @DefaultValue("false") boolean isFindable) {
    Caller caller = access.person(request);
    Certificate own = sharer.own(caller, id);
    sharer.choose(caller, own, new Sharing(isShared, hasPicture, hasGrade, isFindable));
    return Response.seeOther(URI.create(address(site, own) + "?saved=true")).build();
  }

  /** Shares it with what was chosen before, or makes it private; from the list of all. */
  @POST
  @Path("switch")
  public Response change(
      @Context ContainerRequestContext request,
      @PathParam("id") String id,
      @FormParam("shared") @DefaultValue("false") boolean isShared) {
    Caller caller = access.person(request);
    Certificate own = sharer.own(caller, id);
    sharer.choose(caller, own, sharer.of(own).shared(isShared));
    return Response.seeOther(URI.create(site.address("/my"))).build();
  }
}
