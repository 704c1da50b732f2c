package io.github.backwise.engine;

import io.github.backwise.rules.Conclude;
import io.github.backwise.rules.PlainDrools;
import io.github.backwise.rules.RuleCompiler;
import io.github.backwise.rules.RuleSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.drools.model.Rule;
import org.drools.model.impl.GlobalImpl;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;

/** The rule files as Drools itself reads and compiles them, without anything of ours around them. */
public final class BareRules {
    private BareRules() {}

    /** A rule base of the rules with these ids. */
    public static KieBase base(Collection<String> ids) {
        RuleSet bundled = RuleSet.bundled();
        return LibraryLoader.call(() -> {
            Map<String, Rule> byTitle = compiled();
            List<Rule> rules = ids.stream()
                    .map(id -> byTitle.get(bundled.rule(id).title()))
                    .toList();
            return base(rules);
        });
    }

    private static Map<String, Rule> compiled() {
        try {
            return Model.of(PlainDrools.compiled());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A rule base whose rules call the verbs of their {@code then}. */
    static KieBase base(List<Rule> rules) {
        return KieBaseBuilder.createKieBaseFromModel(new ModelImpl()
                .withRules(rules)
                .addGlobal(new GlobalImpl<>(Conclude.class, RuleCompiler.PACKAGE, "conclude")));
    }
}
