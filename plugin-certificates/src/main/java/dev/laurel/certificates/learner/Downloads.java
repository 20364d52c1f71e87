package dev.laurel.certificates.learner;

import dev.laurel.certificates.certificate.Certificate;
import dev.laurel.certificates.certificate.CertificateId;
import dev.laurel.certificates.certificate.Certificates;
import dev.laurel.certificates.web.Access;
import dev.laurel.certificates.web.Caller;
import dev.laurel.certificates.web.Site;
import dev.laurel.kit.web.Problem;
import java.util.List;
import java.util.Optional;

/** Who may have a certificate as a file, and what the file is called. */
public final class Downloads {

  private final Access access;
  private final Certificates certificates;
  private final LearnerView view;
  private final Site site;

  /** Downloads of certificates. */
  public Downloads(Access access, Certificates certificates, LearnerView view, Site site) {
    this.access = access;
    this.certificates = certificates;
    this.view = view;
    this.site = site;
  }

  /**
   * A certificate that staff, or its holder while she may download it, asks for. It may not have
   * been made.
   *
   * @throws dev.laurel.kit.web.ProblemException 404 when there is none for her, 410 when its
   *     holder's data were erased
   */
  public Certificate of(Caller caller, String id) {
    Optional<Certificate> found = certificates.find(new CertificateId(id));
    if (found.filter(Certificate::isErased).isPresent()) {
      throw Problem.of(
              410,
              "HOLDER_ERASED",
              site.messages().text(caller.locale(), "certificate.HOLDER_ERASED"))
          .exception();
    }
    return found
        .filter(
            one ->
                one.userId().equals(caller.user().id())
                        && !view.downloadable(caller.user().id(), List.of(one)).isEmpty()
                    || access.isStaff(caller.user(), one.courseKey()))
        .orElseThrow(() -> access.missing(caller.locale(), "NO_SUCH_CERTIFICATE"));
  }

  /** The name of a certificate's file, safe on every system and read in the order it is written. */
  public static String fileName(Certificate certificate, String ending) {
    String name = certificate.courseTitle() + " – " + certificate.fullName();
    return name.replaceAll("[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]", "")
            .replaceAll("[\\p{Cntrl}/\\\\:*?\"<>|]", "_")
        + "."
        + ending;
  }
}
