package dev.laurel.certificates.verification;

import dev.laurel.certificates.certificate.Certificate;
import dev.laurel.certificates.certificate.Certificates;
import dev.laurel.certificates.certificate.ShortNumber;
import dev.laurel.certificates.certificate.VerifyAddress;
import dev.laurel.certificates.press.QrPicture;
import dev.laurel.certificates.web.Caller;
import dev.laurel.certificates.web.Site;
import dev.laurel.kit.web.Html;
import dev.laurel.plugin.host.HostPages;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts what was found into the words of a page. */
final class VerificationWords {

  private final Certificates certificates;
  private final VerifyAddress addresses;
  private final Site site;
  private final Clock clock;
  private final SignatureWords signatures;

  VerificationWords(Certificates certificates, VerifyAddress addresses, Site site, Clock clock) {
    this.certificates = certificates;
    this.addresses = addresses;
    this.site = site;
    this.clock = clock;
    this.signatures = new SignatureWords(site);
  }

  /** The address of a certificate's page, for others. */
  String address(Certificate certificate) {
    return site.absolute("/verify/" + certificate.id().value());
  }

  /**
   * The page that asks for a number.
   *
   * @param written what was asked for, or empty
   */
  VerificationPage.View question(
      String written, List<VerificationPage.Language> languages, Locale locale) {
    return new VerificationPage.View(
        new VerificationPage.Verdict(
            "", "quiet", "patch-check-fill", text(locale, "TITLE"), text(locale, "ASK_TEXT"), ""),
        null,
        null,
        ask(written, written.isEmpty() ? "" : text(locale, "NO_NUMBER")),
        anyFile(),
        languages,
        new Html(""));
  }

  private VerificationPage.Question ask(String number, String error) {
    return new VerificationPage.Question(site.address("/verify"), number, error);
  }

  private VerificationPage.Check anyFile() {
    return new VerificationPage.Check("", "", site.address("/verify/"), true);
  }

  /**
   * The page of what was found.
   *
   * @param written the number that was asked for
   * @param reader who is signed in
   */
  VerificationPage.View page(
      Looked looked,
      String written,
      Optional<Caller> reader,
      List<VerificationPage.Language> languages,
      Locale locale) {
    Certificate certificate = looked.found();
    return new VerificationPage.View(
        verdict(looked, locale),
        certificate == null ? null : facts(looked, certificate, locale),
        certificate == null ? null : way(looked, certificate, reader, locale),
        looked.isKnown() ? null : ask(written, ""),
        check(looked),
        languages,
        certificate == null || !isStanding(looked) || certificate.isErased()
            ? new Html("")
            : CredentialJson.of(certificate, address(certificate)));
  }

  private static boolean isStanding(Looked looked) {
    return looked.outcome() == Verification.Outcome.VALID
        || looked.outcome() == Verification.Outcome.EXPIRED;
  }

  private VerificationPage.@Nullable Check check(Looked looked) {
    if (!looked.isKnown()) {
      return anyFile();
    }
    return looked.fingerprint().isEmpty()
        ? null
        : looked
            .certificate()
            .map(
                one ->
                    new VerificationPage.Check(
                        looked.fingerprint(),
                        one.id().value() + " " + ShortNumber.of(one.id()),
                        site.address("/verify/"),
                        looked.outcome() == Verification.Outcome.VALID))
            .orElse(null);
  }

  private VerificationPage.Verdict verdict(Looked looked, Locale locale) {
    String code = looked.outcome().name();
    boolean isRenewed = looked.certificate().filter(Certificates::isRenewed).isPresent();
    return new VerificationPage.Verdict(
        code,
        switch (looked.outcome()) {
          case VALID -> "good";
          case REVOKED, DAMAGED -> "bad";
          case SUPERSEDED, EXPIRED -> "warn";
          case ERASED -> "info";
          case NOT_YET_AVAILABLE, UNKNOWN -> "quiet";
        },
        switch (looked.outcome()) {
          case VALID -> "check-lg";
          case DAMAGED -> "exclamation-triangle-fill";
          case REVOKED -> "slash-circle";
          case SUPERSEDED -> "arrow-repeat";
          case EXPIRED -> "calendar-x";
          case NOT_YET_AVAILABLE -> "clock";
          case ERASED -> "person-x";
          case UNKNOWN -> "question-lg";
        },
        text(locale, code),
        text(locale, (isRenewed ? "RENEWED" : code) + "_TEXT", values(looked, locale)),
        text(locale, "CHECKED", site.time(clock.instant(), locale)));
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

  private VerificationPage.Facts facts(Looked looked, Certificate one, Locale locale) {
    List<VerificationPage.Fact> more = new ArrayList<>();
    more.add(fact(locale, "ISSUED_ON", site.day(one.dated(), locale)));
    if (one.validUntil() != null) {
      more.add(fact(locale, "VALID_UNTIL", site.day(one.validUntil(), locale)));
    }
    if (looked.outcome() == Verification.Outcome.REVOKED) {
      more.add(fact(locale, "REVOKED_ON", site.day(one.changedAt(), locale)));
    }
    if (looked.outcome() == Verification.Outcome.SUPERSEDED) {
      more.add(fact(locale, "SUPERSEDED_ON", site.day(one.changedAt(), locale)));
    }
    if (looked.disclosed().grade()) {
      more.add(fact(locale, "GRADE", text(locale, "GRADE_VALUE", one.grade())));
    }
    String printed = addresses.of(one.id());
    return new VerificationPage.Facts(
        text(
            locale,
            looked.outcome() == Verification.Outcome.REVOKED ? "WAS_AWARDED_TO" : "AWARDED_TO"),
        one.isErased() ? text(locale, "HOLDER_ERASED") : one.fullName(),
        one.courseTitle(),
        one.organisation(),
        more,
        one.id().value(),
        looked.disclosed().picture() ? site.address("/verify/" + one.id().value() + ".png") : "",
        printed,
        QrPicture.of(printed),
        "certificate.pdf",
        looked.proof().signed().map(signed -> signatures.of(signed, locale)).orElse(null));
  }

  private VerificationPage.Fact fact(Locale locale, String code, String value) {
    return new VerificationPage.Fact(text(locale, code), value);
  }

  private VerificationPage.@Nullable Way way(
      Looked looked, Certificate one, Optional<Caller> reader, Locale locale) {
    String here = site.address("/verify/" + one.id().value());
    boolean isHolder =
        !one.isErased()
            && reader.filter(caller -> caller.user().id().equals(one.userId())).isPresent();
    if (Certificates.isRenewed(one) && one.supersededBy() != null) {
      return new VerificationPage.Way(
          "arrow-repeat",
          text(locale, "IS_RENEWED"),
          site.address("/verify/" + one.supersededBy().value()),
          text(locale, "RENEWED_BY"));
    }
    if (looked.outcome() == Verification.Outcome.SUPERSEDED && !one.isErased()) {
      if (isHolder) {
        return certificates
            .live(one.courseKey(), one.userId())
            .filter(live -> live.documentId() != null)
            .map(
                live ->
                    new VerificationPage.Way(
                        "person",
                        text(locale, "YOU_HOLD"),
                        site.address("/verify/" + live.id().value()),
                        text(locale, "RENEWED_BY")))
            .orElse(null);
      }
      return reader.isPresent()
          ? null
          : new VerificationPage.Way(
              "person",
              text(locale, "ARE_YOU_HOLDER"),
              site.hostPages().signIn(here),
              text(locale, "SIGN_IN_FOR_NEW"));
    }
    return isHolder && isStanding(looked)
        ? new VerificationPage.Way(
            "person",
            text(locale, looked.disclosed().shared() ? "YOU_SHARE" : "YOU_KEEP"),
            site.address("/my/certificates/" + one.id().value() + "/share"),
            text(locale, "CHOOSE_SHARED"))
        : null;
  }

  /** What the page is elsewhere: its picture and words where somebody shares its address. */
  List<HostPages.Meta> metas(Looked looked, Locale locale) {
    Certificate one = looked.found();
    if (one == null || !looked.disclosed().shared()) {
      return List.of();
    }
    List<HostPages.Meta> metas = new ArrayList<>();
    String title = text(locale, "SHARED_TITLE", one.courseTitle(), one.fullName());
    String description =
        text(
            locale,
            "SHARED_TEXT",
            one.organisation(),
            site.day(one.dated(), locale),
            text(locale, looked.outcome().name()));
    metas.add(new HostPages.Meta("og:type", "website"));
    metas.add(new HostPages.Meta("og:title", title));
    metas.add(new HostPages.Meta("og:description", description));
    metas.add(new HostPages.Meta("og:url", address(one)));
    metas.add(new HostPages.Meta("og:site_name", one.organisation()));
    metas.add(new HostPages.Meta("description", description));
    metas.add(
        new HostPages.Meta(
            "twitter:card", looked.disclosed().picture() ? "summary_large_image" : "summary"));
    if (looked.disclosed().picture()) {
      metas.add(new HostPages.Meta("og:image", address(one) + ".png"));
      metas.add(new HostPages.Meta("og:image:type", "image/png"));
      metas.add(new HostPages.Meta("og:image:alt", text(locale, "PICTURE", one.fullName())));
    }
    return metas;
  }

  String text(Locale locale, String code, Object... values) {
    return site.messages().text(locale, "verification." + code, values);
  }
}
