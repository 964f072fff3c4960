package dev.signpost.acceptance.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.core.domain.properties.HasModifiers.Predicates.modifier;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import dev.signpost.language.text.Confined;
import java.io.PrintStream;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What the build holds about the shape of the code. */
class ArchitectureTest {
  private static final String STREAM = "dev.signpost.ingest.contract.stream..";
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new DoNotIncludeTests())
          .importPackages("dev.signpost");

  @Test
  void contractsNeedOnlyTheJdkAndJackson() {
    noClasses()
        .that(resideInAnyPackage("dev.signpost.*.contract.."))
        .and(outside(STREAM))
        .should()
        .dependOnClassesThat(
            outside(
                "dev.signpost.*.contract..", "java..", "com.fasterxml.jackson..", "org.jspecify.."))
        .check(CLASSES);
  }

  @Test
  void streamAddsKafkaToThatAndNothingElse() {
    noClasses()
        .that(resideInAnyPackage(STREAM))
        .should()
        .dependOnClassesThat(
            outside(
                "dev.signpost.ingest.contract..",
                "java..",
                "com.fasterxml.jackson..",
                "org.jspecify..",
                "org.slf4j..",
                "org.apache.kafka.."))
        .check(CLASSES);
  }

  @Test
  void languageNeedsOnlyContracts() {
    noClasses()
        .that(resideInAnyPackage("dev.signpost.language.."))
        .should()
        .dependOnClassesThat(
            outside(
                "dev.signpost.language..",
                "dev.signpost.*.contract..",
                "java..",
                "com.fasterxml.jackson..",
                "org.jspecify.."))
        .check(CLASSES);
  }

  /** What two services are built on knows neither. */
  @Test
  void whatServicesAreBuiltOnKnowsOnlyTheContractOfIngest() {
    for (String shared : new String[] {"web", "streams", "tracing"}) {
      noClasses()
          .that(resideInAnyPackage("dev.signpost." + shared + ".."))
          .should()
          .dependOnClassesThat(
              outside("dev.signpost." + shared + "..", "dev.signpost.ingest.contract..")
                  .and(resideInAnyPackage("dev.signpost..")))
          .check(CLASSES);
    }
  }

  @Test
  void kafkaStreamsStaysInItsPackages() {
    noClasses()
        .that(
            outside(
                "dev.signpost.streams..",
                "dev.signpost.ingest.kafka..",
                "dev.signpost.link.streams.."))
        .should()
        .dependOnClassesThat(resideInAnyPackage("org.apache.kafka.streams..", "org.rocksdb.."))
        .check(CLASSES);
  }

  @Test
  void servicesMeetOnlyThroughContractsLanguageAndWhatTheyAreBuiltOn() {
    for (String service : new String[] {"ingest", "link", "search"}) {
      noClasses()
          .that(resideInAnyPackage("dev.signpost." + service + ".."))
          .should()
          .dependOnClassesThat(
              outside(
                      "dev.signpost." + service + "..",
                      "dev.signpost.*.contract..",
                      "dev.signpost.language..",
                      "dev.signpost.web..",
                      "dev.signpost.streams..",
                      "dev.signpost.tracing..")
                  .and(resideInAnyPackage("dev.signpost..")))
          .check(CLASSES);
    }
  }

  @Test
  void packagesOfAServiceAreFreeOfCycles() {
    for (String part : new String[] {"ingest", "link", "search", "language", "local"}) {
      slices()
          .matching("dev.signpost." + part + ".(*)..")
          .should()
          .beFreeOfCycles()
          .allowEmptyShould(true)
          .check(CLASSES);
    }
  }

  @Test
  void vertxStaysInTheWeb() {
    noClasses()
        .that(outside("dev.signpost.web..", "dev.signpost.*.web..", "dev.signpost.local.."))
        .and(areNotWiring())
        .should()
        .dependOnClassesThat(resideInAnyPackage("io.vertx.."))
        .check(CLASSES);
  }

  @Test
  void elasticsearchStaysInItsPackages() {
    noClasses()
        .that(outside("dev.signpost.search.elastic..", "dev.signpost.elasticsearch.."))
        .and(areNotWiring())
        .should()
        .dependOnClassesThat(resideInAnyPackage("co.elastic..", "org.elasticsearch.."))
        .check(CLASSES);
  }

  @Test
  void onlyWiringSeesSettings() {
    noClasses()
        .that(areNotWiring())
        .and(outside("dev.signpost.local.."))
        .should()
        .dependOnClassesThat(
            DescribedPredicate.describe(
                "are a service's settings",
                type -> type.getSimpleName().endsWith("Settings") && !areNotWiring().test(type)))
        .check(CLASSES);
  }

  /** Of what others can see; inside a package a class may be confined to one thread. */
  @Test
  void fieldsAreFinal() {
    fields()
        .that()
        .areDeclaredInClassesThat(
            resideInAnyPackage("dev.signpost..")
                .and(modifier(JavaModifier.PUBLIC))
                .and(not(annotatedWith(Confined.class)))
                .and(not(simpleNameEndingWith("Builder"))))
        .and()
        .doNotHaveModifier(JavaModifier.VOLATILE)
        .and()
        .arePrivate()
        .should()
        .beFinal()
        .check(CLASSES);
  }

  @Test
  void timeComesFromAClock() {
    noClasses()
        .that(resideInAnyPackage("dev.signpost.."))
        .and(areNotWiring())
        .and(
            outside("dev.signpost.local..", "dev.signpost.backends..", "dev.signpost.benchmarks.."))
        .should()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .check(CLASSES);
  }

  @Test
  void webCodeNeverBlocks() {
    noClasses()
        .that(resideInAnyPackage("dev.signpost.*.web.."))
        .should()
        .callMethodWhere(
            DescribedPredicate.<JavaCall<?>>describe("waits", call -> true)
                .and(
                    target(
                        owner(type(Future.class, CompletableFuture.class, CompletionStage.class))))
                .and(target(name("get").or(name("join")))))
        .orShould()
        .callMethod(Thread.class, "sleep", long.class)
        .check(CLASSES);
  }

  @Test
  void nobodyPrintsOrThrowsTheNamelessOrDeclaresEverything() {
    noClasses()
        .that(resideInAnyPackage("dev.signpost.."))
        .and(outside("dev.signpost.local..", "dev.signpost.benchmarks.."))
        .should()
        .callMethodWhere(target(owner(type(PrintStream.class))))
        .check(CLASSES);
    noClasses()
        .that(resideInAnyPackage("dev.signpost.."))
        .should()
        .callConstructorWhere(
            target(owner(type(RuntimeException.class)))
                .and(
                    DescribedPredicate.describe(
                        "makes one, rather than being one",
                        call -> !call.getOriginOwner().isAssignableTo(RuntimeException.class))))
        .check(CLASSES);
    noMethods()
        .that()
        .areDeclaredInClassesThat(resideInAnyPackage("dev.signpost.."))
        .and()
        .doNotHaveModifier(JavaModifier.SYNTHETIC)
        .should()
        .declareThrowableOfType(Exception.class)
        .check(CLASSES);
  }

  private static DescribedPredicate<JavaClass> outside(String... packages) {
    return not(resideInAnyPackage(packages));
  }

  /** A service's root package: its Main, settings, and the class that puts the parts together. */
  private static DescribedPredicate<JavaClass> areNotWiring() {
    return outside("dev.signpost.ingest", "dev.signpost.link", "dev.signpost.search");
  }

  private static DescribedPredicate<JavaClass> type(Class<?>... types) {
    return DescribedPredicate.describe(
        "one of the named types",
        javaClass -> {
          for (Class<?> type : types) {
            if (javaClass.isEquivalentTo(type)) {
              return true;
            }
          }
          return false;
        });
  }
}
