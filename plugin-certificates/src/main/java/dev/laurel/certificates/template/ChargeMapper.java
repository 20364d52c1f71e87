package dev.laurel.certificates.template;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Param;

/** The table {@code cert_charge}. */
interface ChargeMapper {

  List<Charge> of(String lineage);

  /** Who has a part, which nobody else can take until the transaction ends. */
  Optional<Charge> lock(@Param("lineage") String lineage, @Param("part") Charge.Part part);

  void put(@Param("lineage") String lineage, @Param("charge") Charge charge);
}
