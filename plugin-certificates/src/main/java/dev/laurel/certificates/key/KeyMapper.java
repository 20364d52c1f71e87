package dev.laurel.certificates.key;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Param;

/** The table {@code cert_signing_key}. */
interface KeyMapper {

  /** Of all keys, the latest first. */
  List<KeyRow> all();

  Optional<KeyRow> find(@Param("id") String id);

  /** Of one that is there, only a longer chain is taken over. */
  int insertOrComplete(KeyRow row);

  /** The earliest time that was ever named holds. */
  int withdraw(@Param("id") String id, @Param("at") Instant at);
}
