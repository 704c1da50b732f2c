package io.github.backwise.rules;

import io.github.backwise.advice.Certainty;
import io.github.backwise.advice.Urgency;
import io.github.backwise.advice.Who;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** The least that has to be done with conclusions: a list of them, and the facts they are for later rules. */
public final class Notes implements Conclude {
    private Consumer<Object> insert;
    private final List<Conclusion> conclusions = new ArrayList<>();
    private final Set<Suspected> suspected = new HashSet<>();
    private final Map<String, Set<String>> criteria = new HashMap<>();

    /** Says where to insert what is a fact for later rules. */
    public Notes insertInto(Consumer<Object> target) {
        insert = target;
        return this;
    }

    /** All that was concluded, in order. */
    public List<Conclusion> conclusions() {
        return conclusions;
    }

    /** Notes a conclusion. */
    public void add(Conclusion conclusion) {
        conclusions.add(conclusion);
        if (conclusion instanceof Conclusion.Suspect suspect) {
            Suspected fact = new Suspected(suspect.cause(), suspect.certainty());
            if (suspected.add(fact)) {
                insert.accept(fact);
            }
        } else if (conclusion instanceof Conclusion.Criterion criterion) {
            Set<String> met = criteria.computeIfAbsent(criterion.set(), set -> new HashSet<>());
            if (met.add(criterion.item())) {
                insert.accept(new Criteria(criterion.set(), met.size()));
            }
        }
    }

    @Override
    public void suspect(String cause, Certainty certainty) {
        add(new Conclusion.Suspect(cause, certainty));
    }

    @Override
    public void doubt(String cause, Certainty certainty) {
        add(new Conclusion.Doubt(cause, certainty));
    }

    @Override
    public void recommend(String advice, Certainty certainty) {
        add(new Conclusion.Recommend(advice, certainty));
    }

    @Override
    public void include(String advice, String exercise) {
        add(new Conclusion.Include(advice, exercise));
    }

    @Override
    public void ease(String exercise, String milder) {
        add(new Conclusion.Ease(exercise, milder));
    }

    @Override
    public void withhold(String target, String text) {
        add(new Conclusion.Withhold(target, text));
    }

    @Override
    public void refer(Who who, Urgency urgency, String text) {
        add(new Conclusion.Refer(who, urgency, text));
    }

    @Override
    public void criterion(String set, String item) {
        add(new Conclusion.Criterion(set, item));
    }
}
