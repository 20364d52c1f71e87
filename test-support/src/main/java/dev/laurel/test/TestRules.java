package dev.laurel.test;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;

/** The rules for tests, the same in every module. */
public final class TestRules {

  private static final Map<String, ArchRule> RULES =
      Map.of(
          "nothing sleeps",
          noClasses()
              .should()
              .callMethodWhere(
                  describe(
                      "they sleep",
                      call ->
                          call.getTargetOwner().isEquivalentTo(Thread.class)
                              && call.getName().equals("sleep"))),
          "names are promises",
          methods()
              .that()
              .areAnnotatedWith(Test.class)
              .should()
              .haveNameNotMatching("test.*")
              .andShould()
              .bePackagePrivate(),
          "SQL is asked of a real database",
          noClasses()
              .should()
              .dependOnClassesThat(
                  describe(
                      "are in-memory databases",
                      type ->
                          type.getPackageName().startsWith("org.h2")
                              || type.getPackageName().startsWith("org.hsqldb"))));

  private TestRules() {}

  /**
   * A test for each rule.
   *
   * @param root the package below which the tests are
   */
  public static Stream<DynamicTest> tests(String root) {
    JavaClasses tests =
        new ClassFileImporter()
            .withImportOption(new ImportOption.OnlyIncludeTests())
            .importPackages(root);
    return RULES.entrySet().stream()
        .map(rule -> dynamicTest(rule.getKey(), () -> rule.getValue().check(tests)));
  }
}
