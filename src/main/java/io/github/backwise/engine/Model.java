package io.github.backwise.engine;

import static org.drools.model.DSL.declarationOf;
import static org.drools.model.DSL.execute;
import static org.drools.model.DSL.exists;
import static org.drools.model.DSL.not;
import static org.drools.model.PatternDSL.alphaIndexedBy;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.rule;

import io.github.backwise.facts.FactType;
import io.github.backwise.rules.Condition;
import io.github.backwise.rules.Constraint;
import io.github.backwise.rules.Constraint.Operator;
import io.github.backwise.rules.Operand;
import io.github.backwise.rules.Rule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.drools.model.AlphaIndex;
import org.drools.model.Index.ConstraintType;
import org.drools.model.PatternDSL.PatternDef;
import org.drools.model.RuleItemBuilder;
import org.drools.model.Variable;
import org.drools.model.functions.Block0;
import org.drools.model.functions.Function1;
import org.drools.model.functions.HashedExpression;
import org.drools.model.functions.Predicate1;
import org.drools.model.functions.Predicate2;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;

/**
 * Says rules in Drools' executable model, straight from their trees: what its own compiler would generate and compile classes
 * for. Drools only has to find out which rules fire; what they conclude stands in the tree, so nothing of it is said here.
 */
final class Model {
    /** The package of all rules. */
    private static final String PACKAGE = "backwise.rules";

    private final Rule rule;
    private final Map<String, Variable<Integer>> bound = new HashMap<>();

    private Model(Rule rule) {
        this.rule = rule;
    }

    /** A rule base in which each rule has its id for a name. */
    static KieBase base(Collection<Rule> rules) {
        ModelImpl model = new ModelImpl(PACKAGE);
        rules.forEach(rule -> model.addRule(new Model(rule).said()));
        KieBase base = KieBaseBuilder.createKieBaseFromModel(model);
        int loaded = base.getKiePackages().stream()
                .mapToInt(p -> p.getRules().size())
                .sum();
        if (loaded != rules.size()) {
            throw new IllegalStateException(loaded + " rules are loaded, but " + rules.size() + " are written");
        }
        return base;
    }

    private org.drools.model.Rule said() {
        List<RuleItemBuilder<?>> items = new ArrayList<>();
        for (Condition condition : rule.conditions()) {
            items.add(said(condition, declarationOf(condition.type().type(), "fact" + items.size())));
        }
        items.add(execute(Nothing.TO_DO));
        return rule(PACKAGE, rule.id()).build(items.toArray(RuleItemBuilder[]::new));
    }

    private <T extends Record> RuleItemBuilder<?> said(Condition condition, Variable<T> fact) {
        PatternDef<T> pattern = pattern(fact);
        for (Constraint constraint : condition.constraints()) {
            if (constraint instanceof Constraint.Bind bind) {
                pattern.bind(bound(bind.variable()), new Reading<>(condition.type(), bind.field()));
            } else {
                add((Constraint.Test) constraint, condition.type(), pattern);
            }
        }
        return switch (condition.presence()) {
            case STATED -> pattern;
            case EXISTS -> exists(pattern);
            case NOT -> not(pattern);
        };
    }

    private Variable<Integer> bound(String variable) {
        return bound.computeIfAbsent(variable, name -> declarationOf(Integer.class, name));
    }

    /** Drools shares the work for tests of the same name: a test is called what it says. */
    private <T extends Record> void add(Constraint.Test test, FactType type, PatternDef<T> pattern) {
        String name = type + " " + test;
        Operand operand = test.operands().get(0);
        Passing<T> passing = new Passing<>(name, Check.of(test));
        if (operand instanceof Operand.Bound number) {
            pattern.expr(name, bound(number.variable()), new Comparison<>(name, test, number));
        } else if (test.operator().isList()) {
            pattern.expr(name, passing);
        } else {
            pattern.expr(name, passing, index(test, type, ((Operand.Literal) operand).value()));
        }
    }

    /** Lets Drools look tests up by a value instead of making one after the other. */
    private static <T extends Record> AlphaIndex<T, ?> index(Constraint.Test test, FactType type, Object value) {
        int number = type.fields().indexOf(test.field());
        if (value instanceof Enum<?> constant) {
            return alphaIndexedBy(
                    String.class, kind(test.operator()), number, new Naming<>(type, test.field()), constant.name());
        }
        boolean isWhole = value instanceof Integer && test.field().type() == double.class;
        return alphaIndexedBy(
                kind(test.field()),
                kind(test.operator()),
                number,
                new Reading<>(type, test.field()),
                isWhole ? (Object) ((Integer) value).doubleValue() : value);
    }

    @SuppressWarnings("unchecked")
    private static Class<Object> kind(FactType.Field field) {
        return (Class<Object>) field.type();
    }

    private static ConstraintType kind(Operator operator) {
        return switch (operator) {
            case LESS -> ConstraintType.LESS_THAN;
            case AT_MOST -> ConstraintType.LESS_OR_EQUAL;
            case MORE -> ConstraintType.GREATER_THAN;
            case AT_LEAST -> ConstraintType.GREATER_OR_EQUAL;
            case UNEQUAL -> ConstraintType.NOT_EQUAL;
            default -> ConstraintType.EQUAL;
        };
    }

    /** Reads a field. */
    private record Reading<T extends Record, V>(FactType type, FactType.Field field)
            implements Function1<T, V>, HashedExpression {
        @Override
        @SuppressWarnings("unchecked")
        public V apply(T fact) {
            return (V) field.of(fact);
        }

        @Override
        public String getExpressionHash() {
            return type + "." + field;
        }
    }

    /** Reads the name of one of the allowed values: Drools looks nothing up by values that it does not know. */
    private record Naming<T extends Record>(FactType type, FactType.Field field)
            implements Function1<T, String>, HashedExpression {
        @Override
        public String apply(T fact) {
            return ((Enum<?>) field.of(fact)).name();
        }

        @Override
        public String getExpressionHash() {
            return type + "." + field;
        }
    }

    /** Tests a fact by itself. */
    private record Passing<T extends Record>(String name, Check check) implements Predicate1<T>, HashedExpression {
        @Override
        public boolean test(T fact) {
            return check.accepts(fact);
        }

        @Override
        public String getExpressionHash() {
            return name;
        }
    }

    /** Compares a fact with a number of another one. */
    private record Comparison<T extends Record>(String name, Constraint.Test test, Operand.Bound with)
            implements Predicate2<T, Integer>, HashedExpression {
        @Override
        public boolean test(T fact, Integer number) {
            return test.operator().holds(((Number) test.field().of(fact)).doubleValue(), number + with.plus());
        }

        @Override
        public String getExpressionHash() {
            return name;
        }
    }

    /** What rules do when they fire: the {@link Recorder} has seen it already. */
    private enum Nothing implements Block0, HashedExpression {
        TO_DO;

        @Override
        public void execute() {}

        @Override
        public String getExpressionHash() {
            return "nothing";
        }
    }
}
