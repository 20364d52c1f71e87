package dev.laurel.certificates.doctor;

import dev.laurel.certificates.objectstore.ObjectStore;
import dev.laurel.certificates.objectstore.StoreSettings;
import dev.laurel.certificates.objectstore.StoreUnreachableException;
import dev.laurel.kit.configuration.Source;
import dev.laurel.kit.configuration.WrongSettingsException;
import java.util.List;

/** The object store alone, where no database is named. */
final class ObjectsCheck implements Check {

  private final Source source;

  ObjectsCheck(Source source) {
    this.source = source;
  }

  @Override
  public Topic topic() {
    return Topic.STORAGE;
  }

  @Override
  public List<Finding> find() {
    try {
      return StoreSettings.of(source).map(ObjectsCheck::tried).stream().toList();
    } catch (WrongSettingsException e) {
      return List.of(
          Finding.of(Topic.STORAGE, FindingCode.STORAGE_SETTINGS, String.valueOf(e.getMessage())));
    }
  }

  private static Finding tried(StoreSettings settings) {
    try (ObjectStore store = new ObjectStore(settings)) {
      store.tryOut();
      return Finding.of(Topic.STORAGE, FindingCode.STORAGE_REACHED, store.where());
    } catch (StoreUnreachableException e) {
      return Finding.of(
          Topic.STORAGE, FindingCode.STORAGE_UNREACHABLE, String.valueOf(e.getMessage()));
    }
  }
}
