package io.github.backwise.engine;

import io.github.backwise.facts.Fact;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Objects;

/**
 * What one runner stated, without repetition and in an order that depends on nothing but the facts; and what was concluded so
 * far for other rules to match. For one consultation, on one thread.
 */
final class Story {
    private final Told[] told;

    /** Where each kind of fact starts; the next one starts where it ends. */
    private final int[] starts = new int[Kind.count() + 1];

    /** The stated facts, then the interim conclusions. */
    private double[][] rows;

    private int size;

    private final BitSet met = new BitSet();

    /** The demands that the fact at each place meets, by number and in order. */
    private final int[][] metByFact;

    /** A stated fact, as numbers too. */
    record Told(Fact fact, Kind kind, double[] row) {
        static Told of(Fact fact) {
            Objects.requireNonNull(fact, "a fact is null. Maybe leave out what is unknown?");
            Kind kind = Kind.of(fact.getClass());
            return new Told(fact, kind, kind.row(fact));
        }

        static int compare(Told one, Told other) {
            int order = Integer.compare(one.kind.number(), other.kind.number());
            return order != 0 ? order : Arrays.compare(one.row, other.row);
        }
    }

    /**
     * @param facts what was stated
     * @param demands what conditions ask of facts
     */
    Story(Collection<? extends Fact> facts, Demands demands) {
        told = inOrder(facts);
        size = told.length;
        rows = new double[size + 8][];
        metByFact = new int[size][];
        int kind = 0;
        for (int place = 0; place < size; place++) {
            rows[place] = told[place].row();
            metByFact[place] = demands.met(told[place]);
            for (int demand : metByFact[place]) {
                met.set(demand);
            }
            while (kind <= told[place].kind().number()) {
                starts[kind++] = place;
            }
        }
        Arrays.fill(starts, kind, starts.length, size);
    }

    private static Told[] inOrder(Collection<? extends Fact> facts) {
        Fact[] given = facts.toArray(Fact[]::new);
        Told[] ordered = new Told[given.length];
        for (int i = 0; i < given.length; i++) {
            ordered[i] = Told.of(given[i]);
        }
        Arrays.sort(ordered, Told::compare);
        int kept = 0;
        for (Told each : ordered) {
            if (kept == 0 || Told.compare(ordered[kept - 1], each) != 0) {
                ordered[kept++] = each;
            }
        }
        return Arrays.copyOf(ordered, kept);
    }

    /** How many facts were stated. */
    int facts() {
        return told.length;
    }

    /** The stated fact at a place. */
    Told told(int place) {
        return told[place];
    }

    /** The demands that some stated fact meets, by number. */
    BitSet met() {
        return met;
    }

    /**
     * Where facts stand that meet demands.
     *
     * @param asked kinds of facts, each with the demand it must meet, by number
     */
    BitSet places(int[] asked) {
        BitSet places = new BitSet();
        for (int i = 0; i < asked.length; i += 2) {
            addPlaces(asked[i], asked[i + 1], places);
        }
        return places;
    }

    private void addPlaces(int kind, int demand, BitSet places) {
        for (int place = starts[kind]; place < starts[kind + 1]; place++) {
            if (Arrays.binarySearch(metByFact[place], demand) >= 0) {
                places.set(place);
            }
        }
    }

    /** How often something was concluded for others to match. */
    int concluded(int name) {
        int times = 0;
        for (int place = told.length; place < size; place++) {
            if (rows[place][0] == name) {
                times++;
            }
        }
        return times;
    }

    /** Adds what a rule concluded for others to match: a name and a number that goes with it. False if it was known. */
    boolean conclude(int name, double number) {
        for (int place = told.length; place < size; place++) {
            if (rows[place][0] == name && rows[place][1] == number) {
                return false;
            }
        }
        if (size == rows.length) {
            rows = Arrays.copyOf(rows, 2 * size);
        }
        rows[size++] = new double[] {name, number};
        return true;
    }

    /** The first place of a kind of fact; interim conclusions stand behind all facts. */
    int start(Kind kind) {
        return kind.isInterim() ? told.length : starts[kind.number()];
    }

    /** The place behind the last one of a kind of fact. */
    int end(Kind kind) {
        return kind.isInterim() ? size : starts[kind.number() + 1];
    }

    /** The numbers at a place. */
    double[] row(int place) {
        return rows[place];
    }
}
