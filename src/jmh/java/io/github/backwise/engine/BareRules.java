package io.github.backwise.engine;

import io.github.backwise.rules.Precompiled;
import java.util.Collection;
import java.util.Map;
import org.drools.model.Rule;
import org.kie.api.KieBase;

/** The bundled rules as Drools has them, without anything of ours around them. */
public final class BareRules {
    private BareRules() {}

    /** A rule base of the bundled rules with these ids. */
    public static KieBase base(Collection<String> ids) {
        return LibraryLoader.call(() -> {
            Map<String, Rule> rules = Model.precompiled(Precompiled.read());
            rules.keySet().retainAll(ids);
            return Model.base(rules.values());
        });
    }
}
