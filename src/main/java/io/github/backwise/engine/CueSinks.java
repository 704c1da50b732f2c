package io.github.backwise.engine;

import java.util.SortedMap;
import java.util.TreeMap;
import org.drools.base.base.ClassObjectType;
import org.drools.base.rule.EntryPointId;
import org.drools.core.common.InternalFactHandle;
import org.drools.core.common.PropagationContext;
import org.drools.core.common.ReteEvaluator;
import org.drools.core.impl.InternalRuleBase;
import org.drools.core.reteoo.AlphaNode;
import org.drools.core.reteoo.CompositeObjectSinkAdapter;
import org.drools.core.reteoo.ObjectSink;
import org.drools.core.reteoo.ObjectTypeNode;

/**
 * Leads what is heard straight to the rules that wait for it, if their other conditions hold: they stand under the number of their
 * cue. Drools' own ways would be to ask one after the other, or to look up hashes of boxed numbers, and to go from there through a
 * node for each. That takes longer the more rules there are, as ever less of it is found in the caches of the processor.
 */
@SuppressWarnings("serial") // A rule base is never written.
final class CueSinks extends CompositeObjectSinkAdapter {
    private static final ObjectSink[] NOBODY = {};

    /** Where those that wait for each cue start; the next ones start where they end. */
    private final int[] starts;

    private final ObjectSink[] waiting;

    /** What each of them asks besides its cue; null if nothing. */
    private final Matcher[] conditions;

    private CueSinks(ObjectSink[] nodes) {
        // Neither hashes nor ranges.
        super(0, 0);
        SortedMap<Integer, ObjectSink[]> byCue = new TreeMap<>();
        int size = 0;
        for (ObjectSink node : nodes) {
            addObjectSink(node, 0, 0);
            ObjectSink[] sinks = ((AlphaNode) node).getObjectSinkPropagator().getSinks();
            byCue.put(cue((AlphaNode) node), sinks);
            size += sinks.length;
        }
        starts = new int[byCue.lastKey() + 2];
        waiting = new ObjectSink[size];
        conditions = new Matcher[size];
        int at = 0;
        for (int cue = 0; cue < starts.length - 1; cue++) {
            for (ObjectSink sink : byCue.getOrDefault(cue, NOBODY)) {
                add(sink, at++);
            }
            starts[cue + 1] = at;
        }
    }

    private void add(ObjectSink sink, int at) {
        if (sink instanceof AlphaNode node) {
            conditions[at] = ((CueConstraint.Holding) node.getConstraint()).matcher();
            waiting[at] = node.getObjectSinkPropagator().getSinks()[0];
        } else {
            waiting[at] = sink;
        }
    }

    private static int cue(AlphaNode node) {
        return ((CueConstraint.Numbered) node.getConstraint()).number();
    }

    /** Puts it into a rule base to which no rules are added any more. */
    static void into(InternalRuleBase base) {
        ObjectTypeNode cues =
                base.getRete().getObjectTypeNodes(EntryPointId.DEFAULT).get(new ClassObjectType(Heard.class));
        // Without rules there are no cues.
        if (cues != null) {
            cues.setObjectSinkPropagator(
                    new CueSinks(cues.getObjectSinkPropagator().getSinks()));
        }
    }

    @Override
    public void propagateAssertObject(InternalFactHandle handle, PropagationContext context, ReteEvaluator session) {
        Heard heard = (Heard) handle.getObject();
        for (int cue : heard.cues()) {
            for (int i = starts[cue]; i < starts[cue + 1]; i++) {
                if (conditions[i] == null
                        || conditions[i].holds(heard.recorder().story())) {
                    waiting[i].assertObject(handle, context, session);
                }
            }
        }
    }
}
