package io.github.backwise.engine;

import java.io.ObjectInput;
import java.io.ObjectOutput;
import org.drools.base.base.ValueResolver;
import org.drools.base.rule.Declaration;
import org.drools.base.rule.constraint.AlphaNodeFieldConstraint;
import org.kie.api.runtime.rule.FactHandle;

/** What a rule asks of what is heard; {@link CueSinks} does the asking. Immutable, so all nodes of a network may share it. */
@SuppressWarnings("serial") // A rule base is never written.
abstract class CueConstraint implements AlphaNodeFieldConstraint {
    private static final Declaration[] NONE = {};

    /** Asks for the cue of a number. Rules that wait for the same one share the work. */
    static final class Numbered extends CueConstraint {
        private final int number;

        Numbered(int number) {
            this.number = number;
        }

        int number() {
            return number;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Numbered numbered && numbered.number == number;
        }

        @Override
        public int hashCode() {
            return number;
        }
    }

    /** Asks whether the conditions of a rule hold. */
    static final class Holding extends CueConstraint {
        private final Matcher matcher;

        Holding(Matcher matcher) {
            this.matcher = matcher;
        }

        Matcher matcher() {
            return matcher;
        }
    }

    @Override
    public boolean isAllowed(FactHandle handle, ValueResolver session) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ConstraintType getType() {
        return ConstraintType.ALPHA;
    }

    @Override
    public boolean isTemporal() {
        return false;
    }

    @Override
    public Declaration[] getRequiredDeclarations() {
        return NONE;
    }

    @Override
    public void replaceDeclaration(Declaration before, Declaration after) {
        // There are none.
    }

    @Override
    public CueConstraint cloneIfInUse() {
        return this;
    }

    @Override
    public CueConstraint clone() {
        return this;
    }

    @Override
    public void writeExternal(ObjectOutput out) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void readExternal(ObjectInput in) {
        throw new UnsupportedOperationException();
    }
}
