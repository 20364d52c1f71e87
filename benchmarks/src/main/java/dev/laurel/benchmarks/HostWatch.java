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

  private final ProcessHandle host;
  private final ProcessHandle database;
  private final JMXConnector connector;
  private final MemoryMXBean memory;

  private HostWatch(
      ProcessHandle host, ProcessHandle database, JMXConnector connector, MemoryMXBean memory) {
    this.host = host;
    this.database = database;
    this.connector = connector;
    this.memory = memory;
  }

  static HostWatch of(SampleHost host) throws IOException {
    return of(host.process(), host.database());
  }

  // The address is that of our own child on this machine; nobody else has given it.
  @SuppressWarnings("BanJNDI")
  static HostWatch of(ProcessHandle host, ProcessHandle database) throws IOException {
    try {
      VirtualMachine machine = VirtualMachine.attach(String.valueOf(host.pid()));
      String address = machine.startLocalManagementAgent();
      machine.detach();
      JMXConnector connector = JMXConnectorFactory.connect(new JMXServiceURL(address));
      return new HostWatch(
          host,
          database,
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

  /** The heap in megabytes that is left when all is collected. */
  double live() {
    memory.gc();
    return heap();
  }

  /** The processor time that host and database have used so far, in seconds. */
  double processorSeconds() {
    return seconds(host) + seconds(database);
  }

  private static double seconds(ProcessHandle process) {
    return process.info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1e3;
  }

  @Override
  public void close() throws IOException {
    connector.close();
  }
}
