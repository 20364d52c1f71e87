package dev.laurel.host;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;

/** Whether the host can listen where it shall, found out before anything is started. */
final class Port {

  private Port() {}

  static void check(String host, int port) throws IOException {
    InetAddress address;
    try {
      address = InetAddress.getByName(host);
    } catch (UnknownHostException e) {
      throw new IOException(
          "There is no address “%s” on this machine. Name one with --host, such as localhost."
              .formatted(host),
          e);
    }
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(address, port));
    } catch (IOException e) {
      throw new IOException(
          "Port %d on %s cannot be opened: %s. Another program may be using it; choose one with --port."
              .formatted(port, host, e.getMessage()),
          e);
    }
  }
}
