package io.github.backwise.workbench.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Puts together what is alike. */
final class Groups {
    private Groups() {}

    /** Items alike in this respect, in their order; a group stands where its first item stood. */
    static <T> Collection<List<T>> of(List<T> items, Function<T, Object> alike) {
        Map<Object, List<T>> groups = new LinkedHashMap<>();
        items.forEach(item -> groups.computeIfAbsent(alike.apply(item), key -> new ArrayList<>())
                .add(item));
        return groups.values();
    }
}
