package dev.laurel.certificates.verification;

import dev.laurel.certificates.certificate.Certificate;
import dev.laurel.certificates.certificate.CertificateId;
import dev.laurel.certificates.certificate.Certificates;
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
  private final Access access;
  private final Site site;

  /** The resource. */
  public VerificationResource(Certificates certificates, Access access, Site site) {
    this.certificates = certificates;
    this.access = access;
    this.site = site;
  }

  private record Looked(Verification.Outcome outcome, @Nullable Certificate found) {

    Optional<Certificate> certificate() {
      return Optional.ofNullable(found);
    }
  }

  private Looked look(String printed) {
    String id = printed.toLowerCase(Locale.ROOT);
    Optional<Certificate> found =
        id.matches("[0-9a-f]{32}") ? certificates.find(new CertificateId(id)) : Optional.empty();
    Verification.Outcome outcome =
        Verification.of(
            found.map(Certificate::status).orElse(null),
            found.map(one -> one.documentId() != null).orElse(false));
    return new Looked(outcome, outcome == Verification.Outcome.UNKNOWN ? null : found.orElse(null));
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
              body.put("name", one.fullName());
              body.put("course", one.courseTitle());
              body.put("organization", one.organisation());
              body.put("issuedAt", one.issuedAt());
              if (looked.outcome() != Verification.Outcome.VALID) {
                body.put("changedAt", one.changedAt());
              }
            });
    return Response.status(looked.certificate().isPresent() ? 200 : 404).entity(body).build();
  }

  /** The page. */
  @GET
  @Path("{id}")
  @Produces(MediaType.TEXT_HTML)
  public Response page(@Context ContainerRequestContext request, @PathParam("id") String id) {
    Locale locale = access.locale(request);
    Looked looked = look(id);
    String code = looked.outcome().name();
    Object[] values =
        looked
            .certificate()
            .map(one -> new Object[] {site.day(one.changedAt(), locale)})
            .orElse(new Object[0]);
    VerificationPage.View page =
        new VerificationPage.View(
            code,
            switch (looked.outcome()) {
              case VALID -> "good";
              case REVOKED -> "bad";
              case SUPERSEDED -> "warn";
              case UNKNOWN -> "quiet";
            },
            switch (looked.outcome()) {
              case VALID -> "patch-check-fill";
              case REVOKED -> "slash-circle";
              case SUPERSEDED -> "arrow-repeat";
              case UNKNOWN -> "question-lg";
            },
            site.messages().text(locale, "verification." + code),
            site.messages().text(locale, "verification." + code + "_TEXT", values),
            looked
                .certificate()
                .map(
                    one ->
                        new VerificationPage.Facts(
                            one.fullName(),
                            one.courseTitle(),
                            one.organisation(),
                            site.day(one.issuedAt(), locale),
                            one.id().value()))
                .orElse(null),
            looked.certificate().isPresent() ? null : question(id, ""));
    String title = site.messages().text(locale, "verification.TITLE");
    return Response.status(looked.certificate().isPresent() ? 200 : 404)
        .entity(site.framed(request, page, locale, title, false))
        .build();
  }
}
