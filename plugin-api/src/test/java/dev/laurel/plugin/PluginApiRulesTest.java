package dev.laurel.plugin;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What plugin authors may rely on the API for. */
class PluginApiRulesTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.laurel.plugin");

  @TestFactory
  Stream<DynamicTest> rules() {
    return Arrays.stream(PluginApiRulesTest.class.getDeclaredFields())
        .filter(field -> field.getType() == ArchRule.class)
        .map(
            field ->
                dynamicTest(
                    field.getName().replace('_', ' '),
                    () -> ((ArchRule) field.get(null)).check(CLASSES)));
  }

  static final ArchRule it_needs_the_jdk_and_servlets_only =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "dev.laurel.plugin..",
              "java..",
              "javax.sql..",
              "jakarta.servlet..",
              "org.jspecify..");

  static final ArchRule it_consists_of_contracts_and_values =
      classes()
          .that()
          .arePublic()
          .and()
          .doNotHaveSimpleName("PluginRegistry")
          .should(
              new ArchCondition<>("be an interface, a record, an enum or an exception") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                  boolean plain =
                      type.isInterface()
                          || type.isRecord()
                          || type.isEnum()
                          || type.isAssignableTo(Exception.class);
                  events.add(new SimpleConditionEvent(type, plain, type.getName() + " is a class"));
                }
              });

  static final ArchRule the_host_side_does_not_know_plugins =
      noClasses()
          .that()
          .resideInAPackage("dev.laurel.plugin.host..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("dev.laurel.plugin");

  static final ArchRule adding_to_a_plugin_or_listener_breaks_nobody =
      methods()
          .that()
          .areDeclaredInClassesThat(
              DescribedPredicate.describe(
                  "are Plugin or a listener",
                  type ->
                      type.getSimpleName().equals("Plugin")
                          || type.getSimpleName().endsWith("Listener")))
          .and()
          .doNotHaveName("id")
          .and()
          .areNotStatic()
          .should(
              new ArchCondition<JavaMethod>("have a default") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                  boolean isDefault = !method.getModifiers().contains(JavaModifier.ABSTRACT);
                  events.add(
                      new SimpleConditionEvent(
                          method, isDefault, method.getFullName() + " has no default"));
                }
              });
}
