package dev.laurel.certificates;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.modules.syntax.ModuleDependencyScope.consideringOnlyDependenciesInAnyPackage;
import static com.tngtech.archunit.library.modules.syntax.ModuleRuleDefinition.modules;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The rules of the house; each constant is one rule, its name says it. */
class HouseRulesTest {

  private static final String ROOT = "dev.laurel.certificates";
  private static final String HOUSE = ROOT + "..";
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROOT);

  // Surefire from 3.5.3 on silently skips @ArchTest fields, so JUnit itself runs the rules.
  @TestFactory
  Stream<DynamicTest> rules() {
    return Arrays.stream(HouseRulesTest.class.getDeclaredFields())
        .filter(field -> field.getType() == ArchRule.class)
        .map(
            field ->
                dynamicTest(
                    field.getName().replace('_', ' '),
                    () -> ((ArchRule) field.get(null)).check(CLASSES)));
  }

  @Test
  void the_house_was_found() {
    assertTrue(CLASSES.size() > 10, "only " + CLASSES.size() + " classes were imported");
  }

  // ---- rooms ----

  static final ArchRule features_use_only_what_their_package_info_declares =
      modules()
          .definedByAnnotation(Feature.class)
          .should()
          .respectTheirAllowedDependenciesDeclaredIn(
              "uses", consideringOnlyDependenciesInAnyPackage(HOUSE))
          .ignoreDependency(
              alwaysTrue(),
              equivalentTo(Feature.class)
                  .or(equivalentTo(Decision.class))
                  .or(equivalentTo(Allowed.class)));

  static final ArchRule features_form_no_circle =
      modules().definedByAnnotation(Feature.class).should().beFreeOfCycles();

  static final ArchRule every_package_is_a_feature =
      classes().that().resideOutsideOfPackage(ROOT).should(liveInAPackageMarked(Feature.class));

  static final ArchRule every_package_is_null_marked =
      classes().should(liveInAPackageMarked(NullMarked.class));

  static final ArchRule what_only_its_own_package_uses_is_package_private =
      classes()
          .that()
          .arePublic()
          .and()
          .areTopLevelClasses()
          .and()
          .resideOutsideOfPackage(ROOT)
          .and()
          .haveSimpleNameNotEndingWith("Resource")
          .and(
              describe(
                  "are not allowed otherwise", type -> !isAllowed(type, "public only if used")))
          .should(beUsedOutsideTheirPackage());

  // ---- one door for each library ----

  static final ArchRule http_stays_in_resources_and_web =
      door("jakarta.ws.rs..", named("Resource").or(in("web")).or(in("")));
  static final ArchRule servlets_stay_in_web_and_contribution =
      door("jakarta.servlet..", in("web").or(in("contribution")).or(in("")));
  static final ArchRule mybatis_stays_in_mappers_and_persistence =
      door("org.apache.ibatis..", named("Mapper").or(named("Handler")).or(in("persistence")));
  static final ArchRule velocity_stays_in_web = door("org.apache.velocity..", in("web"));
  static final ArchRule powerpoint_stays_in_slide = door("org.apache.poi..", in("slide"));
  static final ArchRule pdf_stays_in_press = door("org.apache.pdfbox..", in("press"));
  static final ArchRule the_scheduler_stays_in_jobs = door("com.github.kagkarlsson..", in("jobs"));
  static final ArchRule hk2_stays_in_binders =
      door("org.glassfish.hk2..", named("Binder").or(in("web")).or(in("")));
  static final ArchRule jersey_stays_in_resources_and_web =
      door("org.glassfish.jersey..", named("Resource").or(in("web")).or(in("")));
  static final ArchRule migrations_stay_in_persistence = door("org.flywaydb..", in("persistence"));
  static final ArchRule json_stays_at_the_edge =
      door(
          "com.fasterxml.jackson..",
          named("Json").or(named("Resource")).or(named("Handler")).or(in("web")));
  static final ArchRule contributions_stay_in_contribution =
      door("dev.laurel.plugin", in("contribution").or(in("")));

  static final ArchRule mappers_are_asked_by_their_own_package_only =
      classes()
          .that()
          .haveSimpleNameEndingWith("Mapper")
          .and()
          .areInterfaces()
          .should()
          .bePackagePrivate();

  // ---- how a class is made ----

  static final ArchRule decisions_know_values_only =
      classes()
          .that()
          .areAnnotatedWith(Decision.class)
          .should()
          .onlyDependOnClassesThat(
              describe("are values, decisions or plain JDK", HouseRulesTest::isValueOrPlainJdk))
          .because("a decision is tested by a table, without a database, a clock or a double");

  static final ArchRule every_decision_has_its_table =
      classes().that().areAnnotatedWith(Decision.class).should(haveATestOfTheirName());

  static final ArchRule injection_is_by_constructor =
      GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

  static final ArchRule fields_are_final =
      fields()
          .that()
          .areNotStatic()
          .and()
          .areDeclaredInClassesThat(
              describe("are not allowed otherwise", type -> !isAllowed(type, "fields are final")))
          .should()
          .beFinal()
          .because("what changes lives in the database or in a java.util.concurrent holder");

  static final ArchRule optional_is_an_answer_never_a_property =
      fields().should().notHaveRawType(Optional.class);

  static final ArchRule time_comes_from_the_clock =
      noClasses()
          .should()
          .callMethodWhere(
              describe(
                  "they read the system's time",
                  call ->
                      call.getTargetOwner().getPackageName().equals("java.time")
                              && call.getName().equals("now")
                              && call.getTarget().getRawParameterTypes().isEmpty()
                          || call.getTargetOwner().isEquivalentTo(System.class)
                              && call.getName().startsWith("currentTime")))
          .because("tests set the clock");

  static final ArchRule names_say_what_a_thing_is =
      noClasses()
          .should()
          .haveNameMatching(".*(Manager|Helper|Utils?|Impl|Data|Info|Common|Misc|Base|Service)");

  static final ArchRule exceptions_are_specific =
      GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
  static final ArchRule output_goes_to_the_log =
      GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
  // GeneralCodingRules' rule sees fields only, and misses a logger fetched in a method.
  static final ArchRule logs_go_through_slf4j =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "java.util.logging..",
              "org.apache.commons.logging..",
              "org.apache.logging..",
              "ch.qos.logback..");
  static final ArchRule dates_are_java_time =
      GeneralCodingRules.OLD_DATE_AND_TIME_CLASSES_SHOULD_NOT_BE_USED;

  // ---- words the rules are made of ----

  private static ArchRule door(String library, DescribedPredicate<JavaClass> keepers) {
    return noClasses()
        .that(DescribedPredicate.not(keepers))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .allowEmptyShould(true);
  }

  private static boolean isAllowed(JavaClass type, String rule) {
    return Stream.concat(
            type.getPackage().tryGetAnnotationOfType(Allowed.class).stream(),
            outermost(type).tryGetAnnotationOfType(Allowed.class).stream())
        .anyMatch(allowed -> allowed.value().startsWith(rule));
  }

  private static DescribedPredicate<JavaClass> in(String feature) {
    return resideInAPackage(feature.isEmpty() ? ROOT : ROOT + "." + feature + "..");
  }

  private static DescribedPredicate<JavaClass> named(String role) {
    return describe("are named *" + role, type -> outermost(type).getSimpleName().endsWith(role));
  }

  private static JavaClass outermost(JavaClass type) {
    return type.getEnclosingClass().map(HouseRulesTest::outermost).orElse(type);
  }

  /** A type and those nested in it: who uses a case of a sealed type uses the type. */
  private static Stream<JavaClass> withNested(JavaClass type) {
    return CLASSES.stream().filter(one -> outermost(one).equals(type));
  }

  private static boolean isValueOrPlainJdk(JavaClass type) {
    JavaClass element = type.getBaseComponentType();
    return Set.of(
                "java.lang",
                "java.lang.invoke",
                "java.lang.runtime",
                "java.util",
                "java.util.function",
                "java.util.stream",
                "java.math",
                "org.jspecify.annotations")
            .contains(element.getPackageName())
        || element.getPackageName().equals("java.time")
            && !element.isAssignableTo(java.time.Clock.class)
        || element.isPrimitive()
        || element.isRecord()
        || element.isEnum()
        || element.isAnnotatedWith(Decision.class)
        || element.isAnnotation()
        || isSealedOrNestedInDecision(element);
  }

  private static boolean isSealedOrNestedInDecision(JavaClass type) {
    return outermost(type).isAnnotatedWith(Decision.class)
        || type.isInterface() && type.reflect().isSealed();
  }

  private static ArchCondition<JavaClass> liveInAPackageMarked(Class<? extends Annotation> mark) {
    return condition(
        "live in a package marked @" + mark.getSimpleName(),
        type -> type.getPackage().tryGetAnnotationOfType(mark).isPresent());
  }

  private static ArchCondition<JavaClass> beUsedOutsideTheirPackage() {
    return condition(
        "be used outside their package",
        type ->
            withNested(type)
                .flatMap(one -> one.getDirectDependenciesToSelf().stream())
                .anyMatch(
                    use -> !use.getOriginClass().getPackageName().equals(type.getPackageName())));
  }

  private static ArchCondition<JavaClass> haveATestOfTheirName() {
    return condition(
        "have a test of their name",
        type -> {
          try {
            return Class.forName(type.getName() + "Test") != null;
          } catch (ClassNotFoundException missing) {
            return false;
          }
        });
  }

  private static ArchCondition<JavaClass> condition(String words, Predicate<JavaClass> holds) {
    return new ArchCondition<>(words) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        events.add(
            new SimpleConditionEvent(
                type, holds.test(type), type.getName() + " does not " + words));
      }
    };
  }
}
