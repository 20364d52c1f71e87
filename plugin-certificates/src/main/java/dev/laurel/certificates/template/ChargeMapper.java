package dev.laurel.certificates.template;

import java.util.List;
import org.apache.ibatis.annotations.Param;

/** The table {@code cert_charge}. */
interface ChargeMapper {

  List<Charge> of(String lineage);

  void put(@Param("lineage") String lineage, @Param("charge") Charge charge);
}
