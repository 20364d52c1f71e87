package dev.laurel.it;

import dev.laurel.test.TestRules;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The rules for tests hold here too. */
class TestRulesTest {

  @TestFactory
  Stream<DynamicTest> holdInTheTests() {
    return TestRules.tests("dev.laurel.it");
  }
}
