package dev.laurel.certificates.verification;

import dev.laurel.certificates.certificate.Certificate;
import dev.laurel.certificates.certificate.CertificateId;
import dev.laurel.certificates.certificate.Certificates;
import dev.laurel.certificates.certificate.ShortNumber;
import dev.laurel.certificates.certificate.VerifyAddress;
import dev.laurel.certificates.metrics.Counted;
import dev.laurel.certificates.statistics.Looks;
import dev.laurel.certificates.web.Access;
import dev.laurel.certificates.web.Caller;
import dev.laurel.certificates.web.Site;
import dev.laurel.certificates.web.Throttled;
import dev.laurel.kit.web.Languages;
import dev.laurel.kit.web.Problem;
import dev.laurel.plugin.host.HostPages;
import jakarta.ws.rs.GET;
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
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * {@code /verify/{number}}: whether a certificate is genuine, as a page, as JSON and, where the
 * holder likes, as a picture; for anyone.
 */
@Path("verify")
@Throttled
public final class VerificationResource {

  private static final int LONGEST = 100;
  private static final String ROBOTS = "X-Robots-Tag";

  private final Lookup lookup;
  private final Pictures pictures;
  private final VerificationWords words;
  private final Looks looks;
  private final Function<Certificate, String> credentials;
  private final Access access;
  private final Site site;

  /**
   * The resource.
   *
   * @param addresses where certificates are verified, as it is printed
   * @param credentials where anyone finds a certificate that is shared as credential, or empty
   */
  public VerificationResource(
      Certificates certificates,
      Lookup lookup,
      VerifyAddress addresses,
      Looks looks,
      Function<Certificate, String> credentials,
      Access access,
      Site site,
      Clock clock) {
    this.credentials = credentials;
    this.lookup = lookup;
    this.pictures = new Pictures(certificates);
    this.words = new VerificationWords(certificates, addresses, site, clock);
    this.looks = looks;
    this.access = access;
    this.site = site;
  }

  /** Looks, and counts it where somebody else does. */
  private Looked look(ContainerRequestContext request, String written, Optional<Caller> reader) {
    Looked looked = lookup.look(written);
    Counted.VERIFIED.one(looked.outcome().name().toLowerCase(Locale.ROOT));
    looked
        .certificate()
        .filter(one -> counts(request, one, reader))
        .ifPresent(looks::countVerified);
    return looked;
  }

  private boolean counts(
      ContainerRequestContext request, Certificate one, Optional<Caller> reader) {
    return Counting.counts(
        access.method(request),
        header(request, "User-Agent"),
        header(request, "Sec-Purpose") + header(request, "Purpose"),
        reader.filter(who -> who.user().id().equals(one.userId())).isPresent(),
        reader.filter(who -> access.isStaff(who.user(), one.courseKey())).isPresent());
  }

  private static String header(ContainerRequestContext request, String name) {
    String value = request.getHeaderString(name);
    return value == null ? "" : value;
  }

  /** Asks for a number; leads to the page of one that can be a certificate's. */
  @GET
  @Produces(MediaType.TEXT_HTML)
  public Response ask(
      @Context ContainerRequestContext request, @QueryParam("number") @Nullable String number) {
    String written = number == null ? "" : number.strip();
    String bare = bare(written);
    if (!bare.isEmpty() && bare.length() <= LONGEST && bare.matches("[0-9a-z]+")) {
      String known = ShortNumber.read(bare).map(CertificateId::value).orElse(bare);
      return Response.seeOther(URI.create(site.address("/verify/" + known) + chosen(request)))
          .build();
    }
    Locale locale = access.locale(request);
    return Response.status(written.isEmpty() ? 200 : 422)
        .entity(
            framed(
                request,
                words.question(written, languages(access.anyone(request), "", locale), locale),
                locale,
                false,
                List.of()))
        .build();
  }

  /** The language that a visitor chose, to go on in it. */
  private String chosen(ContainerRequestContext request) {
    return access
        .chosen(request)
        .map(one -> "?" + Languages.PARAMETER + "=" + one.toLanguageTag())
        .orElse("");
  }

  /** The number alone, of what people copy: the whole address, or parted by blanks or dashes. */
  private static String bare(String written) {
    String last =
        written
            .replaceFirst("[?#].*", "")
            .replaceFirst("(\\.json)?/*$", "")
            .replaceFirst("^.*/", "");
    return ShortNumber.bare(last).toLowerCase(Locale.ROOT);
  }

  /** Languages to choose from; none for who is signed in and has hers from the host. */
  private List<VerificationPage.Language> languages(
      Optional<Caller> reader, String id, Locale locale) {
    if (reader.isPresent()) {
      return List.of();
    }
    String here = site.address(id.isEmpty() ? "/verify" : "/verify/" + Site.encoded(id));
    Languages all = site.messages().languages();
    Locale current = all.best(locale);
    return all.all().stream()
        .map(
            one ->
                new VerificationPage.Language(
                    one.toLanguageTag(),
                    all.name(one),
                    here + "?" + Languages.PARAMETER + "=" + one.toLanguageTag(),
                    one.equals(current)))
        .toList();
  }

  private String framed(
      ContainerRequestContext request,
      VerificationPage.View page,
      Locale locale,
      boolean isListed,
      List<HostPages.Meta> metas) {
    String title = page.facts() == null ? words.text(locale, "TITLE") : page.verdict().heading();
    return site.framed(
        request, page, locale, new Site.Head(title, isListed, metas, List.of("verify.js")));
  }

  /** The same for machines. */
  @GET
  @Path("{id}.json")
  @Produces(MediaType.APPLICATION_JSON)
  public Response json(@Context ContainerRequestContext request, @PathParam("id") String id) {
    return told(look(request, id, access.anyone(request)));
  }

  /** What machines are told; nobody is counted as having looked. */
  public Response told(String id) {
    return told(lookup.look(id));
  }

  private Response told(Looked looked) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("status", looked.outcome().name().toLowerCase(Locale.ROOT));
    looked.certificate().ifPresent(one -> describe(looked, one, body));
    if (looked.awaited() != null) {
      body.put("availableFrom", looked.awaited());
    }
    return Response.status(looked.isKnown() ? 200 : 404)
        .header(ROBOTS, "noindex")
        .header("Vary", "Accept")
        .entity(body)
        .build();
  }

  private void describe(Looked looked, Certificate one, Map<String, Object> body) {
    body.put("id", one.id().value());
    if (one.isErased()) {
      body.put("holderErased", true);
    } else {
      body.put("name", one.fullName());
    }
    body.put("course", one.courseTitle());
    body.put("organization", one.organisation());
    body.put("issuedAt", one.issuedAt());
    body.put("date", one.dated());
    if (one.validUntil() != null) {
      body.put("validUntil", one.validUntil());
    }
    if (looked.isChanged()) {
      body.put("changedAt", one.changedAt());
    }
    if (Certificates.isRenewed(one) && one.supersededBy() != null) {
      body.put("renewedBy", one.supersededBy().value());
    }
    if (!looked.fingerprint().isEmpty()) {
      body.put("sha256", looked.fingerprint());
    }
    looked.proof().signed().ifPresent(signed -> body.put("signature", signed.json()));
    if (looked.disclosed().grade()) {
      body.put("grade", one.grade());
    }
    String credential = looked.disclosed().shared() ? credentials.apply(one) : "";
    if (!credential.isEmpty()) {
      body.put("credential", credential);
    }
    body.put("url", words.address(one));
    if (looked.disclosed().picture()) {
      body.put("picture", words.address(one) + ".png");
    }
  }

  /** The picture, where its holder shows it; for all others there is none. */
  @GET
  @Path("{id}.png")
  @Produces("image/png")
  public Response picture(
      @Context ContainerRequestContext request,
      @Context Request conditions,
      @PathParam("id") String id) {
    Looked looked = lookup.look(id);
    Certificate certificate =
        Optional.ofNullable(looked.found())
            .filter(one -> looked.disclosed().picture())
            .orElseThrow(() -> access.missing(access.locale(request), "NO_SUCH_CERTIFICATE"));
    EntityTag tag = new EntityTag(certificate.id().value());
    Response.ResponseBuilder unchanged = conditions.evaluatePreconditions(tag);
    Response.ResponseBuilder answer =
        unchanged == null
            ? Response.ok(pictures.of(certificate).orElseThrow(() -> busy(request)))
            : unchanged;
    if (!looked.disclosed().listed()) {
      answer.header(ROBOTS, "noindex");
    }
    // It may be kept, but its holder may take it back at any moment.
    return answer.tag(tag).header("Cache-Control", "no-cache").build();
  }

  private RuntimeException busy(ContainerRequestContext request) {
    return Problem.of(503, "BUSY", words.text(access.locale(request), "BUSY")).exception();
  }

  /** The page; for programs, which know of JSON and not of HTML, what the page says. */
  @GET
  @Path("{id}")
  @Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
  public Response page(@Context ContainerRequestContext request, @PathParam("id") String id) {
    if (names(request, MediaType.APPLICATION_JSON_TYPE)
        && !names(request, MediaType.TEXT_HTML_TYPE)) {
      return Response.fromResponse(json(request, id)).type(MediaType.APPLICATION_JSON_TYPE).build();
    }
    Locale locale = access.locale(request);
    Optional<Caller> reader = access.anyone(request);
    Looked looked = look(request, id, reader);
    boolean isListed = looked.disclosed().listed();
    Response.ResponseBuilder answer = Response.status(looked.isKnown() ? 200 : 404);
    if (!isListed) {
      answer.header(ROBOTS, "noindex");
    }
    return answer
        .header("Vary", "Accept, Accept-Language")
        .type(MediaType.TEXT_HTML_TYPE.withCharset("utf-8"))
        .entity(
            framed(
                request,
                words.page(looked, id, reader, languages(reader, id, locale), locale),
                locale,
                isListed,
                words.metas(looked, locale)))
        .build();
  }

  /** Whether a request asks for a type by its name. */
  private static boolean names(ContainerRequestContext request, MediaType type) {
    return request.getAcceptableMediaTypes().stream()
        .anyMatch(
            one ->
                one.getType().equalsIgnoreCase(type.getType())
                    && one.getSubtype().equalsIgnoreCase(type.getSubtype()));
  }
}
