package dev.laurel.certificates.learner;

import dev.laurel.certificates.certificate.Certificate;
import dev.laurel.certificates.certificate.CertificateId;
import dev.laurel.certificates.certificate.Certificates;
import dev.laurel.certificates.certificate.VerifyAddress;
import dev.laurel.certificates.press.Rasterizer;
import dev.laurel.certificates.sharing.Sharing;
import dev.laurel.certificates.sharing.Sharings;
import dev.laurel.certificates.statistics.Look;
import dev.laurel.certificates.statistics.Looks;
import dev.laurel.certificates.web.Access;
import dev.laurel.certificates.web.ByteRange;
import dev.laurel.certificates.web.Caller;
import dev.laurel.certificates.web.Site;
import dev.laurel.plugin.host.HostPages;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The learner's own certificates: list, page and document. */
@Path("")
public final class MyCertificatesResource {

  private static final int DPI = 96;

  /** For lists: 584 pixels on the longer side of A4. */
  private static final int SMALL_DPI = 50;

  private static final String SMALL = "small";

  /** A browser may keep it, and asks each time whether it may still be shown. */
  private static final String CACHING = "private, no-cache";

  private final Access access;
  private final Certificates certificates;
  private final LearnerView view;
  private final Downloads downloads;
  private final Looks looks;
  private final Sharings sharings;
  private final VerifyAddress addresses;
  private final Site site;

  /** The resource. */
  public MyCertificatesResource(
      Access access,
      Certificates certificates,
      LearnerView view,
      Looks looks,
      Sharings sharings,
      VerifyAddress addresses,
      Site site) {
    this.access = access;
    this.certificates = certificates;
    this.view = view;
    this.downloads = new Downloads(access, certificates, view, site);
    this.looks = looks;
    this.sharings = sharings;
    this.addresses = addresses;
    this.site = site;
  }

  record MineJson(
      String id,
      String course,
      String username,
      String fullName,
      String title,
      String mode,
      String status,
      String template,
      Instant issuedAt,
      Instant date,
      @Nullable Instant validUntil,
      boolean expired) {

    static MineJson of(Certificate one, boolean expired) {
      return new MineJson(
          one.id().value(),
          one.courseKey().value(),
          one.username(),
          one.fullName(),
          one.courseTitle(),
          one.mode(),
          one.status().name(),
          one.templateId().value(),
          one.issuedAt(),
          one.dated(),
          one.validUntil(),
          expired);
    }
  }

  /** A certificate that its holder may download now; nothing is seen of a course that is gone. */
  private record Mine(Certificate certificate, @Nullable Seen seen, boolean isExpired) {

    boolean isEnding() {
      return seen != null && seen.shown().mayRenew();
    }
  }

  private List<Mine> mine(Caller caller) {
    List<Certificate> all = certificates.liveOf(caller.user().id());
    var seen = view.of(caller.user().id(), all.stream().map(Certificate::courseKey).toList());
    return view.downloadable(caller.user().id(), all).stream()
        .map(one -> new Mine(one, seen.get(one.courseKey()), view.isExpired(one)))
        .toList();
  }

  /** The certificates that the learner may download now. */
  @GET
  @Path("api/v1/me/certificates")
  @Produces(MediaType.APPLICATION_JSON)
  public Object list(@Context ContainerRequestContext request) {
    return Map.of(
        "certificates",
        mine(access.person(request)).stream()
            .map(one -> MineJson.of(one.certificate(), one.isExpired()))
            .toList());
  }

  /** Where somebody lands who asks for the plugin itself. */
  @GET
  public Response home() {
    return Response.seeOther(URI.create(site.address("/my"))).build();
  }

  /** The same as a page. */
  @GET
  @Path("my")
  @Produces(MediaType.TEXT_HTML)
  public String page(@Context ContainerRequestContext request) {
    Caller caller = access.person(request);
    List<Mine> mine = mine(caller);
    MyCertificatesPage.View page =
        new MyCertificatesPage.View(
            mine.stream().map(one -> item(one, caller.locale())).toList(),
            seen(caller, mine.stream().map(Mine::certificate).toList()),
            site.csrfToken(request),
            site.hostPages().dashboard());
    return site.framed(
        request,
        page,
        caller.locale(),
        site.messages().text(caller.locale(), "learner.MY_CERTIFICATES"),
        false);
  }

  /** Those that she may share, and those that are shared though she may not any more. */
  private List<MyCertificatesPage.Seen> seen(Caller caller, List<Certificate> sharable) {
    List<Certificate> all = certificates.liveOf(caller.user().id());
    List<CertificateId> ids = all.stream().map(Certificate::id).toList();
    Map<CertificateId, Sharing> chosen = sharings.of(ids);
    Map<CertificateId, Long> verified = looks.verified(ids);
    return all.stream()
        .filter(
            one ->
                sharable.contains(one)
                    || chosen.getOrDefault(one.id(), Sharing.UNCHOSEN).isShared())
        .map(
            one ->
                new MyCertificatesPage.Seen(
                    one.courseTitle(),
                    addresses.of(one.id()).replaceFirst("^https?://", ""),
                    ShareResource.address(site, one) + "/switch",
                    chosen.getOrDefault(one.id(), Sharing.UNCHOSEN).isShared(),
                    sharable.contains(one),
                    ShareResource.verified(
                        verified.getOrDefault(one.id(), 0L), site, caller.locale())))
        .toList();
  }

  private MyCertificatesPage.Item item(Mine mine, Locale locale) {
    Certificate one = mine.certificate();
    String at = site.address("/api/v1/certificates/" + one.id().value());
    Instant until = one.validUntil();
    boolean isEnding = mine.isEnding();
    String code = mine.isExpired() ? "EXPIRED_ON" : until == null ? "VALID" : "VALID_TO";
    return new MyCertificatesPage.Item(
        one.courseTitle(),
        one.organisation(),
        site.day(one.dated(), locale),
        at + ".png",
        at + ".pdf",
        site.address("/verify/" + one.id().value()),
        ShareResource.address(site, one),
        mine.seen() == null
            ? ""
            : site.hostPages().course(HostPages.CoursePage.PROGRESS, one.courseKey()),
        new MyCertificatesPage.Validity(
            mine.isExpired() ? "quiet" : isEnding ? "warn" : "good",
            mine.isExpired() ? "calendar-x" : isEnding ? "clock" : "check-lg",
            site.messages()
                .text(locale, "learner." + code, until == null ? "" : site.shortDay(until, locale)),
            isEnding));
  }

  /** The PDF, for its holder while she may download it, and for staff. */
  @GET
  @Path("api/v1/certificates/{id}.pdf")
  @Produces("application/pdf")
  public Response pdf(
      @Context ContainerRequestContext request,
      @Context Request conditions,
      @HeaderParam("Range") @Nullable String range,
      @HeaderParam("If-Range") @Nullable String ifRange,
      @PathParam("id") String id) {
    Certificate certificate = readable(request, id);
    EntityTag tag = new EntityTag(certificate.id().value());
    Response.ResponseBuilder unchanged = conditions.evaluatePreconditions(tag);
    if (unchanged != null) {
      return unchanged.header("Cache-Control", CACHING).build();
    }
    byte[] pdf = certificates.pdf(certificate);
    if (range == null || range.strip().startsWith("bytes=0-")) {
      // What follows the first part of a download is no download of its own.
      boolean isHolder = access.person(request).user().id().equals(certificate.userId());
      looks.count(certificate.courseKey(), isHolder ? Look.HOLDER : Look.STAFF);
    }
    boolean isSame = ifRange == null || ifRange.strip().equals("\"" + tag.getValue() + "\"");
    return part(ByteRange.of(isSame ? range : null, pdf.length), pdf)
        .tag(tag)
        .header("Accept-Ranges", "bytes")
        .header("Cache-Control", CACHING)
        .header(
            "Content-Disposition",
            "inline; filename=\"certificate.pdf\"; filename*=UTF-8''"
                + Site.encoded(Downloads.fileName(certificate, "pdf")))
        .build();
  }

  private static Response.ResponseBuilder part(ByteRange range, byte[] pdf) {
    if (range instanceof ByteRange.Part part) {
      return Response.status(Response.Status.PARTIAL_CONTENT)
          .entity(Arrays.copyOfRange(pdf, part.from(), part.to() + 1))
          .header("Content-Range", part.of(pdf.length))
          .header("Content-Length", part.to() - part.from() + 1);
    }
    if (range instanceof ByteRange.Outside) {
      return Response.status(Response.Status.REQUESTED_RANGE_NOT_SATISFIABLE)
          .header("Content-Range", "bytes */" + pdf.length);
    }
    return Response.ok(pdf).header("Content-Length", pdf.length);
  }

  /** The picture of the same. */
  @GET
  @Path("api/v1/certificates/{id}.png")
  @Produces("image/png")
  public Response png(
      @Context ContainerRequestContext request,
      @Context Request conditions,
      @PathParam("id") String id,
      @QueryParam("size") @Nullable String size) {
    Certificate certificate = readable(request, id);
    boolean isSmall = SMALL.equals(size);
    EntityTag tag = new EntityTag(certificate.id().value() + (isSmall ? "-" + SMALL : ""));
    Response.ResponseBuilder unchanged = conditions.evaluatePreconditions(tag);
    int dpi = isSmall ? SMALL_DPI : DPI;
    return (unchanged == null
            ? Response.ok(Rasterizer.png(certificates.pdf(certificate), dpi))
            : unchanged)
        .tag(tag)
        .header("Cache-Control", CACHING)
        .build();
  }

  private Certificate readable(ContainerRequestContext request, String id) {
    Caller caller = access.person(request);
    Certificate certificate = downloads.of(caller, id);
    if (certificate.documentId() == null) {
      throw access.missing(caller.locale(), "NO_SUCH_CERTIFICATE");
    }
    return certificate;
  }
}
