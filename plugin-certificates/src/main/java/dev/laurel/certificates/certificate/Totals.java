package dev.laurel.certificates.certificate;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The numbers of a course's certificates, counted one after the other.
 *
 * @param holdings how many live ones there are of each kind
 * @param expired how many of them stand but are over
 * @param issuedByDay how many were issued on which day, in UTC; those issued anew count again
 */
public record Totals(Holdings holdings, long expired, SortedMap<LocalDate, Long> issuedByDay) {

  /** Keeps a copy, so that the value cannot change. */
  public Totals {
    issuedByDay = Collections.unmodifiableSortedMap(new TreeMap<>(issuedByDay));
  }

  /** How many live ones there are. */
  long number() {
    return holdings.byStatus().values().stream().mapToLong(Long::longValue).sum();
  }
}
