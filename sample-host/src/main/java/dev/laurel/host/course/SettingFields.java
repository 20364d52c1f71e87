package dev.laurel.host.course;

import java.util.List;

/** Tells which advanced settings there are now; answered by the plugins. */
@FunctionalInterface
public interface SettingFields {

  /** The fields of all plugins, in the order shown. */
  List<SettingField> fields();
}
