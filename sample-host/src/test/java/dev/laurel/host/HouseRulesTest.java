package dev.laurel.host;

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
            "dev.laurel.host", new HouseRules.Marks(Feature.class, Decision.class, Allowed.class));
    return house
        .door(
            "HTTP stays in the API and the pages",
            "jakarta.ws.rs..",
            house.in("api").or(house.in("page")).or(house.in("")))
        .door(
            "MyBatis stays in mappers and handlers",
            "org.apache.ibatis..",
            named("Mapper").or(named("Handler")))
        .door("Velocity stays in the kit", "org.apache.velocity..", named("none"))
        .door("Tomcat stays in the root", "org.apache.catalina..", house.in(""))
        .door("the embedded database stays in the root", "ch.vorburger..", house.in(""))
        .door("mail stays in its feature", "jakarta.mail..", house.in("mail"))
        .door("migrations stay in the kit", "org.flywaydb..", named("none"))
        .door(
            "JSON stays at the edge",
            "com.fasterxml.jackson..",
            named("Json").or(named("Handler")).or(house.in("api")).or(house.in("demo")))
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> holdInTheTests() {
    return TestRules.tests("dev.laurel.host");
  }
}
