package dev.laurel.certificates.verification;

import dev.laurel.certificates.key.Signatory;
import dev.laurel.certificates.web.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Puts who signed a certificate into the words of a page. */
final class SignatureWords {

  private final Site site;

  SignatureWords(Site site) {
    this.site = site;
  }

  /** Who signed, and what speaks for it. */
  VerificationPage.Signature of(Signed signed, Locale locale) {
    Signatory by = signed.by();
    List<VerificationPage.Fact> facts = new ArrayList<>();
    if (by.organisation() != null && !by.organisation().equals(by.name())) {
      facts.add(fact(locale, "SIGNER_ORGANISATION", by.organisation()));
    }
    facts.add(
        fact(
            locale,
            "SIGNER_VALID",
            text(
                locale,
                "FROM_UNTIL",
                site.day(by.validFrom(), locale),
                site.day(by.validUntil(), locale))));
    if (signed.timeStamp() != null) {
      facts.add(
          fact(
              locale,
              "TIME_STAMP",
              text(
                  locale,
                  "TIME_STAMP_BY",
                  site.time(signed.timeStamp().at(), locale),
                  signed.timeStamp().authority())));
    }
    facts.add(fact(locale, "SIGNATURE_FORM", text(locale, signed.profile().replace('-', '_'))));
    return new VerificationPage.Signature(
        by.name(),
        by.isForTryingOut(),
        by.withdrawnAt() == null
            ? ""
            : text(locale, "KEY_WITHDRAWN", site.day(by.withdrawnAt(), locale)),
        facts,
        by.issuers().stream().map(issuer -> words(issuer, locale)).toList(),
        by.id());
  }

  private String words(Signatory.Issuer issuer, Locale locale) {
    return issuer.validFrom() == null || issuer.validUntil() == null
        ? issuer.name()
        : text(
            locale,
            "ISSUER",
            issuer.name(),
            site.day(issuer.validFrom(), locale),
            site.day(issuer.validUntil(), locale));
  }

  private VerificationPage.Fact fact(Locale locale, String code, String value) {
    return new VerificationPage.Fact(text(locale, code), value);
  }

  private String text(Locale locale, String code, Object... values) {
    return site.messages().text(locale, "verification." + code, values);
  }
}
