package dev.laurel.certificates.learner;

import dev.laurel.certificates.certificate.Certificate;
import dev.laurel.certificates.certificate.Certificates;
import dev.laurel.certificates.certificate.ShortNumber;
import dev.laurel.certificates.sharing.Sharing;
import dev.laurel.certificates.sharing.Sharings;
import dev.laurel.certificates.statistics.Looks;
import dev.laurel.certificates.web.Access;
import dev.laurel.certificates.web.Caller;
import dev.laurel.certificates.web.Site;
import dev.laurel.kit.web.Problem;
import java.util.List;

/** A holder chooses what everyone sees of her certificates. */
final class Sharer {

  private final Access access;
  private final Certificates certificates;
  private final LearnerView view;
  private final Sharings sharings;
  private final Looks looks;
  private final Site site;

  Sharer(
      Access access,
      Certificates certificates,
      LearnerView view,
      Sharings sharings,
      Looks looks,
      Site site) {
    this.access = access;
    this.certificates = certificates;
    this.view = view;
    this.sharings = sharings;
    this.looks = looks;
    this.site = site;
  }

  /** A certificate of the caller's, whatever became of it; all others are not there for her. */
  Certificate own(Caller caller, String number) {
    return ShortNumber.read(number)
        .flatMap(certificates::find)
        .filter(one -> one.userId().equals(caller.user().id()))
        .filter(one -> one.documentId() != null && !one.isErased())
        .orElseThrow(() -> access.missing(caller.locale(), "NO_SUCH_CERTIFICATE"));
  }

  /** Whether its holder may share it: as long as she may download it. */
  boolean mayShare(Certificate own) {
    return !view.downloadable(own.userId(), List.of(own)).isEmpty();
  }

  Sharing of(Certificate own) {
    return sharings.of(own.id());
  }

  /** How often others verified it. */
  long verified(Certificate own) {
    return looks.verified(List.of(own.id())).getOrDefault(own.id(), 0L);
  }

  /** Keeps the choice; to share less is possible always. */
  void choose(Caller caller, Certificate own, Sharing sharing) {
    if (sharing.isShared() && !mayShare(own)) {
      throw Problem.of(
              409,
              "CANNOT_BE_SHARED",
              site.messages().text(caller.locale(), "learner.CANNOT_BE_SHARED"))
          .exception();
    }
    sharings.choose(own.id(), sharing);
  }
}
