package dev.laurel.certificates.web;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells clients apart by their address. What a proxy says of whom it asks for ({@code
 * X-Forwarded-For}) is believed where the proxy is known: anyone can write such a line.
 */
final class Clients {

  private static final String OCTET = "(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";

  /** What the JDK takes for a name is looked up: nothing but these may get to it. */
  private static final Pattern FOUR = Pattern.compile("(" + OCTET + "\\.){3}" + OCTET);

  private static final Pattern SIX = Pattern.compile("(?=.*:)[0-9a-fA-F:][0-9a-fA-F:.]{1,44}");

  private final List<Range> proxies;

  private Clients(List<Range> proxies) {
    this.proxies = proxies;
  }

  private record Range(byte[] first, int bits) {

    boolean has(byte[] address) {
      if (address.length != first.length) {
        return false;
      }
      for (int bit = 0; bit < bits; bit++) {
        int mask = 0x80 >> (bit % 8);
        if ((address[bit / 8] & mask) != (first[bit / 8] & mask)) {
          return false;
        }
      }
      return true;
    }
  }

  /**
   * Clients behind some proxies.
   *
   * @param proxies addresses or ranges such as {@code 10.0.0.0/8}, parted by commas; may be empty
   * @throws IllegalArgumentException when one is not an address, with words that name it
   */
  static Clients behind(String proxies) {
    return new Clients(
        Arrays.stream(proxies.split("[,\\s]+"))
            .filter(one -> !one.isEmpty())
            .map(Clients::range)
            .toList());
  }

  private static Range range(String written) {
    String[] parts = written.split("/", 2);
    byte[] address = address(parts[0]);
    int most = address == null ? 0 : address.length * 8;
    int bits =
        parts.length == 1 ? most : parts[1].matches("\\d{1,3}") ? Integer.parseInt(parts[1]) : -1;
    if (address == null || bits < 0 || bits > most) {
      throw new IllegalArgumentException(
          "laurel.verify.proxies names “%s”; it takes addresses and ranges such as 10.0.0.0/8, parted by commas."
              .formatted(written));
    }
    return new Range(address, bits);
  }

  /** An address as it is written in digits; names are not looked up. */
  private static byte @Nullable [] address(String written) {
    if (!SIX.matcher(written).matches() && !FOUR.matcher(written).matches()) {
      return null;
    }
    try {
      return InetAddress.getByName(written).getAddress();
    } catch (UnknownHostException e) {
      return null;
    }
  }

  /** Whether an address is that of a proxy that is believed. */
  boolean isProxy(String remote) {
    byte[] address = address(remote);
    return address != null && proxies.stream().anyMatch(range -> range.has(address));
  }

  /**
   * Who asks: the address, or of one of IPv6 the network, since a client has a whole one.
   *
   * @param remote the address that the connection comes from
   * @param forwarded what {@code X-Forwarded-For} says, or null
   */
  String of(String remote, @Nullable String forwarded) {
    String client = remote;
    if (forwarded != null && isProxy(remote)) {
      List<String> hops = new ArrayList<>(Arrays.asList(forwarded.split(",")));
      Collections.reverse(hops);
      for (String hop : hops) {
        String one = hop.strip().replaceAll("^\\[(.*)](:\\d+)?$", "$1");
        if (address(one) == null) {
          break;
        }
        client = one;
        if (!isProxy(one)) {
          break;
        }
      }
    }
    return network(client);
  }

  private static String network(String client) {
    byte[] address = address(client.replaceAll("%.*$", ""));
    if (address == null) {
      return client;
    }
    try {
      InetAddress read = InetAddress.getByAddress(address);
      return read instanceof Inet6Address
          ? InetAddress.getByAddress(Arrays.copyOf(Arrays.copyOf(address, 8), 16)).getHostAddress()
          : read.getHostAddress();
    } catch (UnknownHostException e) {
      return client;
    }
  }
}
