package dev.laurel.certificates.certificate;

import dev.laurel.certificates.document.DamagedDocumentException;
import dev.laurel.certificates.document.DocumentId;
import dev.laurel.certificates.document.Documents;
import dev.laurel.certificates.press.Prefix;
import dev.laurel.certificates.press.Press;
import dev.laurel.certificates.template.Template;
import dev.laurel.certificates.template.TemplateId;
import dev.laurel.certificates.template.Templates;
import dev.laurel.kit.persistence.Database;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The PDFs of certificates: what their template gives to all, and what is their own. */
public final class Pdfs {

  private final CertificateMapper certificates;
  private final Documents documents;
  private final Templates templates;

  /** PDFs of the certificates in a database. */
  public Pdfs(Database database, Documents documents, Templates templates) {
    this.certificates = database.mapper(CertificateMapper.class);
    this.documents = documents;
    this.templates = templates;
  }

  /** The version of a design that certificates were printed from. */
  public Optional<Template> design(TemplateId id) {
    return templates.find(id);
  }

  /** Some certificates, in the order of their ids. */
  public List<Certificate> certificates(Collection<CertificateId> ids) {
    return ids.isEmpty() ? List.of() : certificates.findAll(ids);
  }

  /**
   * The PDFs of certificates that were made, in the same order; always the same bytes.
   *
   * @throws DamagedDocumentException when one is not what was kept any more
   */
  public List<byte[]> of(List<Certificate> some) {
    Map<DocumentId, byte[]> packed =
        documents.getAll(
            some.stream().map(Certificate::documentId).filter(Objects::nonNull).toList());
    return some.stream().map(one -> of(one, packed)).toList();
  }

  private byte[] of(Certificate certificate, Map<DocumentId, byte[]> all) {
    DocumentId document = certificate.documentId();
    if (document == null) {
      throw new IllegalStateException("The certificate " + certificate.id() + " was not made");
    }
    byte[] packed = all.get(document);
    if (packed == null) {
      throw new DamagedDocumentException(
          "The document of the certificate " + certificate.id() + " is not there");
    }
    Prefix prefix = templates.prefix(certificate.templateId(), packed);
    return Press.pdf(prefix, Press.unpack(prefix, packed));
  }
}
