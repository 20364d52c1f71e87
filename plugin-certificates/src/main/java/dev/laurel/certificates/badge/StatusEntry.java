package dev.laurel.certificates.badge;

import dev.laurel.certificates.certificate.CertificateId;
import java.time.Instant;

/**
 * The place of a credential in a status list.
 *
 * @param listId the list
 * @param position which bit, from 0
 * @param certificateId whose
 * @param madeAt when it was given
 */
record StatusEntry(String listId, int position, CertificateId certificateId, Instant madeAt) {}
