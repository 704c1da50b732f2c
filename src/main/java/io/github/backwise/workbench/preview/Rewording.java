package io.github.backwise.workbench.preview;

import io.github.backwise.advice.Consultation;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Words that take the place of others in a consultation that says the same.
 *
 * @param before the words as they were; empty if there were none
 * @param after the words as they are; empty if there are none
 */
record Rewording(String before, String after) {
    /** All of them between two consultations, which differ in nothing else but numbers. */
    static Set<Rewording> between(Consultation before, Consultation after) {
        Set<Rewording> found = new LinkedHashSet<>();
        collect(before, after, found);
        found.remove(new Rewording(before.ruleSet(), after.ruleSet()));
        return found;
    }

    private static void collect(Object before, Object after, Set<Rewording> found) {
        if (before.equals(after)) {
            return;
        }
        if (before instanceof Record || after instanceof Record) {
            Record either = before instanceof Record old ? old : (Record) after;
            for (RecordComponent component : either.getClass().getRecordComponents()) {
                collect(value(component, before), value(component, after), found);
            }
        } else if (before instanceof List || after instanceof List) {
            for (int i = 0; i < Math.max(items(before).size(), items(after).size()); i++) {
                collect(item(before, i), item(after, i), found);
            }
        } else if (!(before instanceof Double)) {
            found.add(new Rewording(before.toString(), after.toString()));
        }
    }

    /** What stands there; no words if nothing does. */
    private static Object value(RecordComponent component, Object record) {
        try {
            Object value = component.getDeclaringRecord().isInstance(record)
                    ? component.getAccessor().invoke(record)
                    : null;
            return value == null ? "" : value;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<?> items(Object list) {
        return list instanceof List<?> items ? items : List.of();
    }

    private static Object item(Object list, int index) {
        List<?> items = items(list);
        return index < items.size() ? items.get(index) : "";
    }
}
