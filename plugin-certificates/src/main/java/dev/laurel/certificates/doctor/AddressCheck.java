package dev.laurel.certificates.doctor;

import java.util.List;
import java.util.function.Supplier;

/** What the addresses begin with that are printed on certificates. */
final class AddressCheck implements Check {

  private final Supplier<String> address;

  /**
   * Of an address.
   *
   * @param address empty where it cannot be known
   */
  AddressCheck(Supplier<String> address) {
    this.address = address;
  }

  @Override
  public Topic topic() {
    return Topic.ADDRESS;
  }

  @Override
  public List<Finding> find() {
    String printed = address.get();
    return printed.isEmpty() ? List.of() : List.of(AddressVerdict.of(printed));
  }
}
