package dev.laurel.host.plugin;

import java.util.List;
import org.apache.ibatis.annotations.Param;

/** The table {@code host_guardian}. */
interface GuardianMapper {

  List<String> all();

  void insert(@Param("plugin") String plugin);

  void delete(@Param("plugin") String plugin);
}
