package io.github.backwise.engine;

import io.github.backwise.advice.Certainty;
import io.github.backwise.advice.Given;
import io.github.backwise.advice.Reason;
import io.github.backwise.facts.Fact;
import io.github.backwise.facts.Vocabulary;
import io.github.backwise.rules.Conclusion;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Says why: turns a firing into a reason in plain words. */
final class Explanation {
    private final Conclusions conclusions;
    private final Phrases phrases;
    private final Given[] given;
    private final Map<Firing, List<Given>> rests = new IdentityHashMap<>();

    Explanation(Conclusions conclusions, Phrases phrases) {
        this.conclusions = conclusions;
        this.phrases = phrases;
        this.given = new Given[conclusions.story().facts()];
    }

    /** The reasons behind some conclusions: one for each rule, and for each certainty if it has several. */
    List<Reason> reasons(List<? extends Claim<?>> claims) {
        if (claims.size() == 1) {
            return List.of(reason(claims.get(0)));
        }
        List<Reason> reasons = new ArrayList<>(claims.size());
        claims.forEach(claim -> reasons.add(reason(claim)));
        return distinct(reasons);
    }

    /** Without repetition. A rule, its certainty and its side tell one reason from another. */
    static List<Reason> distinct(Collection<Reason> reasons) {
        List<Reason> distinct = new ArrayList<>(reasons.size());
        for (Reason reason : reasons) {
            boolean known = false;
            for (Reason other : distinct) {
                known |= other.rule().equals(reason.rule())
                        && other.certainty() == reason.certainty()
                        && other.against() == reason.against();
            }
            if (!known) {
                distinct.add(reason);
            }
        }
        return List.copyOf(distinct);
    }

    private Reason reason(Claim<?> claim) {
        Firing firing = claim.firing();
        Phrases.Said said = phrases.about(firing.node());
        Certainty certainty = claim.conclusion().certainty();
        return new Reason(
                said.id(),
                said.title(),
                claim.conclusion() instanceof Conclusion.Doubt,
                certainty,
                firing.node().evidence(),
                said.judgement(),
                said.sources(),
                rests.computeIfAbsent(firing, this::given),
                firing.node().restsOn(),
                said.misleads(),
                said.conflict(),
                said.unverified());
    }

    private List<Given> given(Firing firing) {
        BitSet places = conclusions.facts(firing);
        Given[] facts = new Given[places.cardinality()];
        int i = 0;
        for (int place = places.nextSetBit(0); place >= 0; place = places.nextSetBit(place + 1)) {
            facts[i++] = given(place);
        }
        return List.of(facts);
    }

    private Given given(int place) {
        if (given[place] == null) {
            Fact fact = conclusions.story().told(place).fact();
            given[place] = new Given(
                    Vocabulary.type(fact).name(), fact, phrases.wording().of(fact));
        }
        return given[place];
    }
}
