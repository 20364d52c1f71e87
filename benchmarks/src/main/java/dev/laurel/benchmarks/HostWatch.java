package dev.laurel.benchmarks;

import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.time.Duration;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

/** Looks into the host's process from outside: its heap, and the processor time of all. */
final class HostWatch implements AutoCloseable {

  private final SampleHost host;
  private final JMXConnector connector;
  private final MemoryMXBean memory;

  private HostWatch(SampleHost host, JMXConnector connector, MemoryMXBean memory) {
    this.host = host;
    this.connector = connector;
    this.memory = memory;
  }

  // The address is that of our own child on this machine; nobody else has given it.
  @SuppressWarnings("BanJNDI")
  static HostWatch of(SampleHost host) throws IOException {
    try {
      VirtualMachine machine = VirtualMachine.attach(String.valueOf(host.process().pid()));
      String address = machine.startLocalManagementAgent();
      machine.detach();
      JMXConnector connector = JMXConnectorFactory.connect(new JMXServiceURL(address));
      return new HostWatch(
          host,
          connector,
          ManagementFactory.newPlatformMXBeanProxy(
              connector.getMBeanServerConnection(),
              ManagementFactory.MEMORY_MXBEAN_NAME,
              MemoryMXBean.class));
    } catch (AttachNotSupportedException e) {
      throw new IOException("The host's heap cannot be looked at", e);
    }
  }

  /** The used heap in megabytes, what waits to be collected included. */
  double heap() {
    return memory.getHeapMemoryUsage().getUsed() / 1e6;
  }

  /** The processor time that host and database have used so far, in seconds. */
  double processorSeconds() throws IOException {
    return seconds(host.process()) + seconds(host.database());
  }

  private static double seconds(ProcessHandle process) {
    return process.info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1e3;
  }

  @Override
  public void close() throws IOException {
    connector.close();
  }
}
