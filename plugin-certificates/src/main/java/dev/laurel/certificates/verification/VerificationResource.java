package dev.laurel.certificates.verification;

import dev.laurel.certificates.certificate.Certificate;
import dev.laurel.certificates.certificate.CertificateId;
import dev.laurel.certificates.certificate.Certificates;
import dev.laurel.certificates.statistics.Look;
import dev.laurel.certificates.statistics.Looks;
import dev.laurel.certificates.web.Access;
import dev.laurel.certificates.web.Site;
import dev.laurel.kit.web.Messages;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code /verify/{id}}: whether a certificate is genuine, as a page and as JSON, for anyone. */
@Path("verify")
public final class VerificationResource {

  private static final int LONGEST = 100;

  private final Certificates certificates;
  private final Looks looks;
  private final Access access;
  private final Site site;
  private final Clock clock;

  /** The resource. */
  public VerificationResource(
      Certificates certificates, Looks looks, Access access, Site site, Clock clock) {
    this.certificates = certificates;
    this.looks = looks;
    this.access = access;
    this.site = site;
    this.clock = clock;
  }

  private record Looked(
      Verification.Outcome outcome, @Nullable Certificate found, @Nullable Instant awaited) {

    Optional<Certificate> certificate() {
      return Optional.ofNullable(found);
    }
  }

  private Looked look(String printed) {
    String id = printed.toLowerCase(Locale.ROOT);
    Optional<Certificate> found =
        id.matches("[0-9a-f]{32}") ? certificates.find(new CertificateId(id)) : Optional.empty();
    Instant awaited = found.flatMap(certificates::awaited).orElse(null);
    Verification.Outcome outcome =
        Verification.of(
            found.map(Certificate::status).orElse(null),
            found.map(one -> one.documentId() != null || one.isErased()).orElse(false),
            awaited != null,
            found.map(one -> one.isExpired(clock.instant())).orElse(false));
    boolean isTold =
        outcome != Verification.Outcome.UNKNOWN
            && outcome != Verification.Outcome.NOT_YET_AVAILABLE;
    found.filter(one -> isTold).ifPresent(one -> looks.count(one.courseKey(), Look.VERIFIED));
    return new Looked(
        outcome,
        isTold ? found.orElse(null) : null,
        outcome == Verification.Outcome.NOT_YET_AVAILABLE ? awaited : null);
  }

  /** Asks for a number; leads to the page of one that can be a certificate's. */
  @GET
  @Produces(MediaType.TEXT_HTML)
  public Response ask(
      @Context ContainerRequestContext request, @QueryParam("number") @Nullable String number) {
    String written = number == null ? "" : number.strip();
    String bare = bare(written);
    if (!bare.isEmpty() && bare.length() <= LONGEST && bare.matches("[0-9a-z]+")) {
      return Response.seeOther(URI.create(site.address("/verify/" + bare))).build();
    }
    Messages.InLanguage words = site.messages().in(access.locale(request));
    boolean isWrong = !written.isEmpty();
    VerificationPage.View page =
        new VerificationPage.View(
            "",
            "quiet",
            "patch-check",
            words.text("verification.TITLE"),
            words.text("verification.ASK_TEXT"),
            "",
            null,
            question(written, isWrong ? words.text("verification.NO_NUMBER") : ""));
    return Response.status(isWrong ? 422 : 200)
        .entity(
            site.framed(
                request, page, access.locale(request), words.text("verification.TITLE"), false))
        .build();
  }

  private VerificationPage.Question question(String number, String error) {
    return new VerificationPage.Question(site.address("/verify"), number, error);
  }

  /** The number alone, of what people copy: the whole address, or parted by blanks or dashes. */
  private static String bare(String written) {
    return written
        .replaceFirst("[?#].*", "")
        .replaceFirst("(\\.json)?/*$", "")
        .replaceFirst("^.*/", "")
        .replaceAll("[\\s\\p{Pd}\\p{Cf}\\p{Zs}]+", "")
        .toLowerCase(Locale.ROOT);
  }

  /** The same for machines. */
  @GET
  @Path("{id}.json")
  @Produces(MediaType.APPLICATION_JSON)
  public Response json(@PathParam("id") String id) {
    Looked looked = look(id);
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("status", looked.outcome().name().toLowerCase(Locale.ROOT));
    looked
        .certificate()
        .ifPresent(
            one -> {
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
              if (isChanged(looked.outcome())) {
                body.put("changedAt", one.changedAt());
              }
              if (Certificates.isRenewed(one) && one.supersededBy() != null) {
                body.put("renewedBy", one.supersededBy().value());
              }
            });
    if (looked.awaited() != null) {
      body.put("availableFrom", looked.awaited());
    }
    return Response.status(isKnown(looked) ? 200 : 404).entity(body).build();
  }

  private static boolean isKnown(Looked looked) {
    return looked.outcome() != Verification.Outcome.UNKNOWN;
  }

  /** Whether something was done to it since it was issued. */
  private static boolean isChanged(Verification.Outcome outcome) {
    return outcome == Verification.Outcome.REVOKED || outcome == Verification.Outcome.SUPERSEDED;
  }

  /** The day that the verdict speaks of. */
  private Object[] values(Looked looked, Locale locale) {
    Instant day =
        looked
            .certificate()
            .map(
                one ->
                    looked.outcome() == Verification.Outcome.EXPIRED
                        ? one.validUntil()
                        : one.changedAt())
            .orElse(looked.awaited());
    return day == null
        ? new Object[0]
        : new Object[] {looked.awaited() == null ? site.day(day, locale) : site.time(day, locale)};
  }

  /** The page. */
  @GET
  @Path("{id}")
  @Produces(MediaType.TEXT_HTML)
  public Response page(@Context ContainerRequestContext request, @PathParam("id") String id) {
    Locale locale = access.locale(request);
    Looked looked = look(id);
    String code = looked.outcome().name();
    String renewedBy =
        looked
            .certificate()
            .filter(Certificates::isRenewed)
            .map(Certificate::supersededBy)
            .map(next -> site.address("/verify/" + next.value()))
            .orElse("");
    VerificationPage.View page =
        new VerificationPage.View(
            code,
            switch (looked.outcome()) {
              case VALID -> "good";
              case REVOKED -> "bad";
              case SUPERSEDED, EXPIRED -> "warn";
              case ERASED -> "info";
              case NOT_YET_AVAILABLE, UNKNOWN -> "quiet";
            },
            switch (looked.outcome()) {
              case VALID -> "patch-check-fill";
              case REVOKED -> "slash-circle";
              case SUPERSEDED -> "arrow-repeat";
              case EXPIRED -> "calendar-x";
              case NOT_YET_AVAILABLE -> "clock";
              case ERASED -> "person-x";
              case UNKNOWN -> "question-lg";
            },
            site.messages().text(locale, "verification." + code),
            site.messages()
                .text(
                    locale,
                    "verification." + (renewedBy.isEmpty() ? code : "RENEWED") + "_TEXT",
                    values(looked, locale)),
            renewedBy,
            looked
                .certificate()
                .map(
                    one ->
                        new VerificationPage.Facts(
                            one.isErased()
                                ? site.messages().text(locale, "verification.HOLDER_ERASED")
                                : one.fullName(),
                            one.courseTitle(),
                            one.organisation(),
                            site.day(one.dated(), locale),
                            one.validUntil() == null ? "" : site.day(one.validUntil(), locale),
                            one.id().value()))
                .orElse(null),
            isKnown(looked) ? null : question(id, ""));
    String title = site.messages().text(locale, "verification.TITLE");
    return Response.status(isKnown(looked) ? 200 : 404)
        .entity(site.framed(request, page, locale, title, false))
        .build();
  }
}
