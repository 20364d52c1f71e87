package dev.laurel.certificates.reconciliation;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.state.Action;
import net.jqwik.api.state.ActionChain;
import net.jqwik.api.state.ActionChainArbitrary;
import net.jqwik.api.state.Transformer;

/** Whatever happens in whatever order, everybody sees what the model says. */
class EveryStandingTest {

  @Property(tries = 40)
  void isSeenRightByEverybodyWhateverHappened(@ForAll("lives") ActionChain<World> life) {
    life.run().end();
  }

  @Provide
  ActionChainArbitrary<World> lives() {
    return ActionChain.startWith(World::new).withAction(new Anything()).withMaxTransformations(40);
  }

  private static final class Anything implements Action.Independent<World> {
    @Override
    public Arbitrary<Transformer<World>> transformer() {
      Arbitrary<Deed> deeds =
          Arbitraries.frequencyOf(
              Tuple.of(6, Arbitraries.of(Deed.GRADE, Deed.REQUEST, Deed.RUN)),
              Tuple.of(8, Arbitraries.of(Deed.values())),
              Tuple.of(2, Arbitraries.of(Deed.MERGE, Deed.REVOCATION, Deed.ERASE)));
      Arbitrary<String> people = Arbitraries.of("a", "b", "c");
      return Combinators.combine(deeds, people, people, Arbitraries.integers().between(0, 10))
          .as(
              (deed, who, other, choice) ->
                  Transformer.transform(
                      deed + " " + who + " " + other + " " + choice,
                      world -> world.act(deed, who, other, choice)));
    }
  }
}
