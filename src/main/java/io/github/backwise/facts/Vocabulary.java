package io.github.backwise.facts;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All kinds of facts, by name: the door for callers whose data comes as text.
 *
 * <pre>{@code
 * Fact fact = Vocabulary.read("Change", Map.of("factor", "HILLS", "daysAgo", 14));
 * }</pre>
 *
 * <p>Thread-safe; needs no JSON or YAML library.
 */
public final class Vocabulary {
    private static final SortedMap<String, FactType> TYPES = new TreeMap<>();
    private static final Map<Class<?>, FactType> BY_CLASS = new HashMap<>();

    static {
        for (Class<?> permitted : Fact.class.getPermittedSubclasses()) {
            FactType type = FactType.of(permitted.asSubclass(Record.class));
            TYPES.put(type.name(), type);
            BY_CLASS.put(permitted, type);
        }
    }

    private Vocabulary() {}

    /** Every kind of fact, in alphabetical order. */
    public static Collection<FactType> types() {
        return Collections.unmodifiableCollection(TYPES.values());
    }

    /** The kind of fact of this name: "Tightness". */
    public static Optional<FactType> type(String name) {
        return Optional.ofNullable(TYPES.get(name));
    }

    /** The kind of this fact. */
    public static FactType type(Fact fact) {
        return BY_CLASS.get(fact.getClass());
    }

    /**
     * Makes a fact from its name and plain values; {@link FactType#read} says which values are understood.
     *
     * @throws InvalidFactException if there is no such kind of fact or a value does not fit, with a suggestion
     */
    public static Fact read(String name, Map<String, ?> values) {
        Objects.requireNonNull(values, "the values of a fact are null. Maybe an empty map?");
        return type(String.valueOf(name))
                .orElseThrow(() -> unknown(String.valueOf(name)))
                .read(values);
    }

    private static InvalidFactException unknown(String name) {
        return new InvalidFactException(
                name, "", "there is no fact '" + Checks.shown(name) + "'. " + Nearest.maybe(name, TYPES.keySet()));
    }
}
