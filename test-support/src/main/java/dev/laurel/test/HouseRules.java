package dev.laurel.test;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.modules.syntax.ModuleDependencyScope.consideringOnlyDependenciesInAnyPackage;
import static com.tngtech.archunit.library.modules.syntax.ModuleRuleDefinition.modules;
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
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;

/**
 * The rules of an application's house, each under the name that says it: rooms, how a class is
 * made, and the doors that the application adds with {@link #door}. Surefire from 3.5.3 on silently
 * skips {@code @ArchTest} fields, so JUnit itself runs the rules: return {@link #tests()} from a
 * test factory.
 */
public final class HouseRules {

  private final String root;
  private final Marks marks;
  private final JavaClasses house;
  private final Map<String, ArchRule> rules = new LinkedHashMap<>();

  /**
   * The annotations that the application's rooms and classes are marked with.
   *
   * @param feature on a package: its name, and in {@code uses} the features it may use
   * @param decision on a class: a pure function with a table test
   * @param allowed on a package or class: in {@code value} the rule it is excepted from, and why
   */
  public record Marks(
      Class<? extends Annotation> feature,
      Class<? extends Annotation> decision,
      Class<? extends Annotation> allowed) {}

  /**
   * The rules that hold in each house.
   *
   * @param root the root package of the application
   * @param marks its annotations
   */
  public HouseRules(String root, Marks marks) {
    this.root = root;
    this.marks = marks;
    this.house =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(root);
    rooms();
    making();
    surroundings();
  }

  /**
   * Adds: only some classes may use a library.
   *
   * @param name what the rule says
   * @param library its packages, as ArchUnit writes them
   * @param keepers the classes that may
   * @return these rules
   */
  public HouseRules door(String name, String library, DescribedPredicate<JavaClass> keepers) {
    rules.put(
        name,
        noClasses()
            .that(DescribedPredicate.not(keepers))
            .should()
            .dependOnClassesThat()
            .resideInAPackage(library)
            .allowEmptyShould(true));
    return this;
  }

  /** Classes of a feature and what is below it; of the root package alone when it is empty. */
  public DescribedPredicate<JavaClass> in(String feature) {
    return resideInAPackage(feature.isEmpty() ? root : root + "." + feature + "..");
  }

  /** Classes whose name, or that of the class they are nested in, ends so. */
  public static DescribedPredicate<JavaClass> named(String role) {
    return describe("are named *" + role, type -> outermost(type).getSimpleName().endsWith(role));
  }

  /** A test for each rule, and one that the house was found at all. */
  public Stream<DynamicTest> tests() {
    DynamicTest found =
        dynamicTest(
            "the house was found",
            () -> {
              if (house.size() <= 10) {
                throw new AssertionError("only " + house.size() + " classes were imported");
              }
            });
    return Stream.concat(
        Stream.of(found),
        rules.entrySet().stream()
            .map(rule -> dynamicTest(rule.getKey(), () -> rule.getValue().check(house))));
  }

  private void rooms() {
    rules.put(
        "features use only what their package-info declares",
        modules()
            .definedByAnnotation(marks.feature())
            .should()
            .respectTheirAllowedDependenciesDeclaredIn(
                "uses", consideringOnlyDependenciesInAnyPackage(root + ".."))
            .ignoreDependency(
                alwaysTrue(),
                describe(
                    "is a mark",
                    type -> type.getPackageName().equals(root) && type.isAnnotation())));
    rules.put(
        "features form no circle",
        modules().definedByAnnotation(marks.feature()).should().beFreeOfCycles());
    rules.put(
        "every package is a feature",
        classes()
            .that()
            .resideOutsideOfPackage(root)
            .should(liveInAPackageMarked(marks.feature())));
    rules.put(
        "every package is null-marked", classes().should(liveInAPackageMarked(NullMarked.class)));
    rules.put(
        "what only its own package uses is package-private",
        classes()
            .that()
            .arePublic()
            .and()
            .areTopLevelClasses()
            .and()
            .resideOutsideOfPackage(root)
            .and(describe("are no resources, which must be public", type -> !isResource(type)))
            .and(notAllowed("public only if used"))
            .should(beUsedOutsideTheirPackage()));
    rules.put(
        "mappers are asked by their own package only",
        classes()
            .that()
            .haveSimpleNameEndingWith("Mapper")
            .and()
            .areInterfaces()
            .should()
            .bePackagePrivate());
  }

  private void making() {
    rules.put(
        "decisions know values only",
        classes()
            .that()
            .areAnnotatedWith(marks.decision())
            .should()
            .onlyDependOnClassesThat(
                describe("are values, decisions or plain JDK", this::isValueOrPlainJdk))
            .because("a decision is tested by a table, without a database, a clock or a double"));
    rules.put(
        "every decision has its table",
        classes().that().areAnnotatedWith(marks.decision()).should(haveATestOfTheirName()));
    rules.put(
        "injection is by constructor", GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION);
    rules.put(
        "fields are final",
        fields()
            .that()
            .areNotStatic()
            .and()
            .areDeclaredInClassesThat(notAllowed("fields are final"))
            .should()
            .beFinal()
            .because("what changes lives in the database or in a java.util.concurrent holder"));
    rules.put(
        "optional is an answer, never a property",
        fields().should().notHaveRawType(Optional.class));
    rules.put(
        "names say what a thing is",
        noClasses()
            .should()
            .haveNameMatching(".*(Manager|Helper|Utils?|Impl|Data|Info|Common|Misc|Base|Service)"));
  }

  private void surroundings() {
    rules.put(
        "time comes from the clock",
        noClasses()
            .that(notAllowed("time comes from the clock"))
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
            .because("tests set the clock"));
    rules.put(
        "exceptions are specific", GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS);
    rules.put(
        "output goes to the log",
        noClasses()
            .that(notAllowed("output goes to the log"))
            .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS));
    // GeneralCodingRules' rule sees fields only, and misses a logger fetched in a method.
    rules.put(
        "logs go through slf4j",
        noClasses()
            .that(notAllowed("logs go through slf4j"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                "java.util.logging..",
                "org.apache.commons.logging..",
                "org.apache.logging..",
                "ch.qos.logback.."));
    rules.put(
        "dates are java.time", GeneralCodingRules.OLD_DATE_AND_TIME_CLASSES_SHOULD_NOT_BE_USED);
  }

  private DescribedPredicate<JavaClass> notAllowed(String rule) {
    return describe("are not allowed otherwise", type -> !isAllowed(type, rule));
  }

  private boolean isAllowed(JavaClass type, String rule) {
    return Stream.concat(
            type.getPackage().getAnnotations().stream(), outermost(type).getAnnotations().stream())
        .filter(mark -> mark.getRawType().isEquivalentTo(marks.allowed()))
        .anyMatch(mark -> String.valueOf(mark.get("value").orElse("")).startsWith(rule));
  }

  private static boolean isResource(JavaClass type) {
    return type.getSimpleName().endsWith("Resource") || type.isAnnotatedWith("jakarta.ws.rs.Path");
  }

  private static JavaClass outermost(JavaClass type) {
    return type.getEnclosingClass().map(HouseRules::outermost).orElse(type);
  }

  private boolean isValueOrPlainJdk(JavaClass type) {
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
        || element.isAnnotatedWith(marks.decision())
        || element.isAnnotation()
        || outermost(element).isAnnotatedWith(marks.decision())
        || element.isInterface() && element.reflect().isSealed();
  }

  private static ArchCondition<JavaClass> liveInAPackageMarked(Class<? extends Annotation> mark) {
    return condition(
        "live in a package marked @" + mark.getSimpleName(),
        type -> type.getPackage().tryGetAnnotationOfType(mark).isPresent());
  }

  /** Who uses a case of a sealed type uses the type, so those nested in it count. */
  private ArchCondition<JavaClass> beUsedOutsideTheirPackage() {
    return condition(
        "be used outside their package",
        type ->
            house.stream()
                .filter(one -> outermost(one).equals(type))
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
