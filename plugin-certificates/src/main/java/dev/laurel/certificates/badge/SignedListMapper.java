package dev.laurel.certificates.badge;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Param;

/** The table {@code cert_status_signed}. */
interface SignedListMapper {

  Optional<SignedList> find(@Param("listId") String listId, @Param("format") Format format);

  int put(SignedList list);

  /** The ids of all status lists that there are. */
  List<String> lists();
}
