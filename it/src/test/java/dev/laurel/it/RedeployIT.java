package dev.laurel.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laurel.test.host.Launch;
import dev.laurel.test.host.Redeployment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The plugin is deployed anew while people look at pages, learners ask and runs go on. {@code
 * ./bench redeploy} does the same fifty times.
 */
class RedeployIT {

  @Test
  void nothingFailsIsLostOrStaysInMemoryWhenThePluginIsDeployedAnew() throws IOException {
    Path folder = Path.of("target", "redeploy-" + System.nanoTime()).toAbsolutePath();
    Path plugins = Files.createDirectories(folder.resolve("plugins"));
    Files.copy(Path.of("target/plugins/certificates.war"), plugins.resolve("certificates.war"));
    Launch launch =
        Launch.of(System.getProperty("java.class.path"), "512m", folder.resolve("data"), plugins)
            .quick(HostOnItsOwn.DATABASE_BASE);

    Redeployment.Outcome outcome =
        Redeployment.undergo(launch, new Redeployment.Plan(3, 300, 6, System.out::println));

    assertThat(outcome.hostPages()).isGreaterThan(20);
    assertThat(outcome.failedHostPages()).as("failed pages of %s", outcome).isZero();
    assertThat(outcome.lostCertificates()).as("lost of %s", outcome).isZero();
    assertThat(outcome.leakedClassLoaders()).as("left behind of %s", outcome).isZero();
    assertThat(outcome.filesLeftOpen()).as("left open of %s", outcome).isZero();
    assertThat(outcome.heapGrowthPercent()).as("growth of %s", outcome).isLessThan(5);
  }
}
