package dev.laurel.certificates.certificate;

import dev.laurel.certificates.audit.AuditLog;
import dev.laurel.certificates.document.Documents;
import java.util.Collection;
import java.util.Objects;

/**
 * What a certificate is made with.
 *
 * @param printing prints it
 * @param documents keep what was printed
 * @param audit writes down that it was issued
 */
record Making(Printing printing, Documents documents, AuditLog audit) {

  /** Keeps the documents of certificates that are kept, in the caller's transaction. */
  void keep(Documents.Staged staged, Collection<Printing.Printed> kept) {
    documents.keep(
        staged,
        kept.stream().map(one -> one.certificate().documentId()).filter(Objects::nonNull).toList());
    printing.keepPlaces(kept);
  }

  /** Before the transaction, which would be held up by an object store. */
  Documents.Staged stage(Collection<Printing.Printed> printed) {
    return documents.stage(
        printed.stream().map(Printing.Printed::packed).filter(Objects::nonNull).toList());
  }
}
