package dev.laurel.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import dev.laurel.campus.CampusStage;
import dev.laurel.test.MariaDb;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

/** Each fault of a host is found by the suite, and each test of the suite finds one. */
@ExtendWith(MariaDb.class)
class BiteTest {

  private static final List<Fault> FAULTS =
      Stream.of(
              CourseFaults.all(),
              EnrolmentFaults.all(),
              PeopleFaults.all(),
              SessionFaults.all(),
              HostFaults.all(),
              PluginFaults.all())
          .flatMap(List::stream)
          .toList();

  @TestFactory
  Stream<DynamicTest> findsEachFault(DataSource database) {
    CampusStage right = new CampusStage(database);
    return FAULTS.stream()
        .map(fault -> dynamicTest(fault.name(), () -> isFound(fault, right)))
        .onClose(right::close);
  }

  private static void isFound(Fault fault, Stage right) {
    FaultyHost.NOW.set(fault.on(right));
    Events tests =
        EngineTestKit.engine("junit-jupiter")
            .selectors(selectMethod(FaultyHost.class, fault.caughtBy()))
            .execute()
            .testEvents();
    assertThat(tests.started().count()).isEqualTo(1);
    assertThat(
            tests
                .failed()
                .map(
                    event ->
                        event
                            .getRequiredPayload(org.junit.platform.engine.TestExecutionResult.class)
                            .getThrowable()
                            .orElseThrow()))
        .as("a host that %s, in the test %s", fault, fault.caughtBy())
        .singleElement()
        .satisfies(thrown -> assertThat(thrown).hasMessageStartingWith("Promised to plugins: “"));
  }

  @Test
  void hasNoTestThatFindsNothing() {
    Set<String> tests =
        Arrays.stream(FaultyHost.class.getMethods())
            .filter(method -> method.isAnnotationPresent(Test.class))
            .map(Method::getName)
            .collect(Collectors.toSet());
    Stream.of(HostTck.class.getDeclaredMethods())
        .filter(method -> method.isAnnotationPresent(Test.class))
        .map(Method::getName)
        .forEach(tests::add);

    assertThat(FAULTS.stream().map(Fault::caughtBy).collect(Collectors.toSet())).isEqualTo(tests);
  }
}
