package dev.laurel.certificates;

import static dev.laurel.test.HouseRules.named;

import dev.laurel.test.HouseRules;
import dev.laurel.test.TestRules;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The rules of the house, and one door for each library. */
class HouseRulesTest {

  @TestFactory
  Stream<DynamicTest> holdInTheHouse() {
    HouseRules house =
        new HouseRules(
            "dev.laurel.certificates",
            new HouseRules.Marks(Feature.class, Decision.class, Allowed.class));
    return house
        .door(
            "HTTP stays in resources and web",
            "jakarta.ws.rs..",
            named("Resource").or(house.in("web")).or(house.in("")))
        .door(
            "servlets stay in web and contribution",
            "jakarta.servlet..",
            house.in("web").or(house.in("contribution")).or(house.in("")))
        .door(
            "MyBatis stays in mappers and persistence",
            "org.apache.ibatis..",
            named("Mapper").or(named("Handler")).or(house.in("persistence")))
        .door("Velocity stays in web", "org.apache.velocity..", house.in("web"))
        .door("PowerPoint stays in slide", "org.apache.poi..", house.in("slide"))
        .door("PDF stays in press", "org.apache.pdfbox..", house.in("press"))
        .door("the object store stays in objectstore", "software.amazon..", house.in("objectstore"))
        .door(
            "Bouncy Castle stays in key and signature",
            "org.bouncycastle..",
            house.in("key").or(house.in("signature")))
        .door("Micrometer stays in metrics", "io.micrometer..", house.in("metrics"))
        .door("the scheduler stays in jobs", "com.github.kagkarlsson..", house.in("jobs"))
        .door(
            "HK2 stays in binders",
            "org.glassfish.hk2..",
            named("Binder").or(house.in("web")).or(house.in("")))
        .door(
            "Jersey stays in resources and web",
            "org.glassfish.jersey..",
            named("Resource").or(house.in("web")).or(house.in("")))
        .door("migrations stay in persistence", "org.flywaydb..", house.in("persistence"))
        .door(
            "JSON stays at the edge",
            "com.fasterxml.jackson..",
            named("Json").or(named("Resource")).or(named("Handler")).or(house.in("web")))
        .door(
            "contributions stay in contribution",
            "dev.laurel.plugin",
            house.in("contribution").or(house.in("")))
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> holdInTheTests() {
    return TestRules.tests("dev.laurel.certificates");
  }
}
