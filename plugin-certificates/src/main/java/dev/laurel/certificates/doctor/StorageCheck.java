package dev.laurel.certificates.doctor;

import dev.laurel.certificates.document.DocumentId;
import dev.laurel.certificates.document.Documents;
import dev.laurel.certificates.objectstore.StoreUnreachableException;
import dev.laurel.kit.configuration.WrongSettingsException;
import dev.laurel.kit.persistence.Database;
import dev.laurel.kit.persistence.DatabaseFault;
import dev.laurel.kit.persistence.RandomId;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Where documents are: that something can be written there, and that the document of some
 * certificate can be read and is what was kept.
 */
final class StorageCheck implements Check {

  private final Supplier<Documents> documents;
  private final Database database;
  private final DoctorMapper mapper;
  private final Clock clock;

  StorageCheck(Supplier<Documents> documents, Database database, Clock clock) {
    this.documents = documents;
    this.database = database;
    this.mapper = database.mapper(DoctorMapper.class);
    this.clock = clock;
  }

  @Override
  public Topic topic() {
    return Topic.STORAGE;
  }

  @Override
  public List<Finding> find() {
    try {
      return looked(documents.get());
    } catch (WrongSettingsException e) {
      return List.of(found(FindingCode.STORAGE_SETTINGS, String.valueOf(e.getMessage())));
    }
  }

  private List<Finding> looked(Documents kept) {
    List<Finding> found = new ArrayList<>();
    unwritable().ifPresent(found::add);
    try {
      kept.tryOut();
      someDocument().ifPresent(kept::get);
    } catch (StoreUnreachableException e) {
      found.add(found(FindingCode.STORAGE_UNREACHABLE, String.valueOf(e.getMessage())));
    } catch (IllegalStateException e) {
      found.add(found(FindingCode.STORAGE_UNREADABLE, String.valueOf(e.getMessage())));
    }
    return found.isEmpty() ? List.of(fine(kept)) : found;
  }

  private Finding fine(Documents kept) {
    long certificates = mapper.certificates();
    Long bytes = mapper.documentBytes();
    Size size = new Size(bytes == null ? 0 : bytes);
    return kept.storeInWords()
        .map(where -> found(FindingCode.STORAGE_OBJECTS, where, certificates))
        .orElseGet(() -> found(FindingCode.STORAGE_DATABASE, size, certificates).showing(size));
  }

  private Optional<DocumentId> someDocument() {
    return mapper.documentFrom(RandomId.next()).or(() -> mapper.documentFrom(""));
  }

  /** Writes a row and takes it out again, in one transaction. */
  private Optional<Finding> unwritable() {
    String id = RandomId.next();
    try {
      database.inTransaction(
          () -> {
            mapper.writeProbe(id, clock.instant());
            mapper.removeProbe(id);
          });
      return Optional.empty();
    } catch (RuntimeException e) {
      if (DatabaseFault.of(e).isEmpty() || Databases.isAway(e)) {
        throw e;
      }
      return Optional.of(found(FindingCode.STORAGE_UNWRITABLE, Databases.words(e).orElse("")));
    }
  }

  private static Finding found(FindingCode code, Object... values) {
    return Finding.of(Topic.STORAGE, code, values);
  }
}
