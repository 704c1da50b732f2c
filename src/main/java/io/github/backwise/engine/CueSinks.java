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
 * Leads what is heard straight to the rules that wait for it: they stand under the number of their cue. Drools' own ways would be
 * to ask one after the other, or to look up hashes of boxed numbers, which takes longer the more rules there are, as ever less of
 * the map is found in the caches of the processor.
 */
@SuppressWarnings("serial") // A rule base is never written.
final class CueSinks extends CompositeObjectSinkAdapter {
    private static final ObjectSink[] NOBODY = {};

    /** Where those that wait for each cue start; the next ones start where they end. */
    private final int[] starts;

    private final ObjectSink[] waiting;

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
        int at = 0;
        for (int cue = 0; cue < starts.length - 1; cue++) {
            ObjectSink[] sinks = byCue.getOrDefault(cue, NOBODY);
            System.arraycopy(sinks, 0, waiting, at, sinks.length);
            at += sinks.length;
            starts[cue + 1] = at;
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
        for (int cue : ((Heard) handle.getObject()).cues()) {
            for (int i = starts[cue]; i < starts[cue + 1]; i++) {
                waiting[i].assertObject(handle, context, session);
            }
        }
    }
}
