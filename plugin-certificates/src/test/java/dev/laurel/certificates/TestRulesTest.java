package dev.laurel.certificates;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The rules for tests. */
class TestRulesTest {

  private static final JavaClasses TESTS =
      new ClassFileImporter()
          .withImportOption(new ImportOption.OnlyIncludeTests())
          .importPackages("dev.laurel.certificates");

  @TestFactory
  Stream<DynamicTest> rules() {
    return Arrays.stream(TestRulesTest.class.getDeclaredFields())
        .filter(field -> field.getType() == ArchRule.class)
        .map(
            field ->
                dynamicTest(
                    field.getName().replace('_', ' '),
                    () -> ((ArchRule) field.get(null)).check(TESTS)));
  }

  static final ArchRule nothing_sleeps =
      noClasses()
          .should()
          .callMethodWhere(
              describe(
                  "they sleep",
                  call ->
                      call.getTargetOwner().isEquivalentTo(Thread.class)
                          && call.getName().equals("sleep")));

  static final ArchRule names_are_promises =
      methods()
          .that()
          .areAnnotatedWith(Test.class)
          .should()
          .haveNameNotMatching("test.*")
          .andShould()
          .bePackagePrivate();

  static final ArchRule sql_is_asked_of_a_real_database =
      noClasses()
          .should()
          .dependOnClassesThat(
              describe(
                  "are in-memory databases",
                  type ->
                      type.getPackageName().startsWith("org.h2")
                          || type.getPackageName().startsWith("org.hsqldb")));
}
