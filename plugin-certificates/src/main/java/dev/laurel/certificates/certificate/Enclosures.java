package dev.laurel.certificates.certificate;

import dev.laurel.certificates.press.EmbeddedFile;
import java.util.List;
import java.util.Map;

/**
 * What goes along inside of certificates, where a setting says so: the same certificate as a
 * credential for machines. Asked by who prints, answered by who makes credentials. May be used by
 * many threads at once.
 */
public interface Enclosures {

  /** Nothing goes along. */
  Enclosures NONE =
      new Enclosures() {

        @Override
        public List<Place> reserve(String organisation, int number) {
          return List.of();
        }

        @Override
        public EmbeddedFile file(
            Certificate certificate, Place place, String language, String email) {
          throw new IllegalStateException("Nothing goes along inside, so there is no place for it");
        }

        @Override
        public void keep(Map<Place, Certificate> taken) {}
      };

  /**
   * Where a credential says whether it still stands.
   *
   * @param listId a status list
   * @param position which of its bits, from 0
   */
  record Place(String listId, int position) {}

  /**
   * Takes places for certificates that are about to be printed, all at once and at once for good; a
   * place that is not used stays empty.
   *
   * @return as many as were asked for, or none where nothing goes along
   */
  List<Place> reserve(String organisation, int number);

  /**
   * What goes along inside a certificate.
   *
   * @param place one that was reserved, of this certificate alone
   * @param language in which the certificate is written, as BCP 47 tag
   * @param email of the holder; may be empty
   * @throws dev.laurel.certificates.key.KeyUnusableException when it cannot be signed now
   */
  EmbeddedFile file(Certificate certificate, Place place, String language, String email);

  /** Keeps whose a place is, in the transaction that keeps the certificates. */
  void keep(Map<Place, Certificate> taken);
}
