package io.github.backwise.workbench.preview;

import java.util.List;

/**
 * The runners to whom the same happens.
 *
 * @param change what happens to them
 * @param runners how many they are
 * @param example the one of them who states least
 * @param before what the rules said to the example
 * @param after what the rules say to the example
 */
record Group(Change change, int runners, Runner example, Side before, Side after) {
    /**
     * What is said to the example on one side.
     *
     * @param summary how urgent it is
     * @param said what is not said alike on the other side
     */
    record Side(String summary, List<String> said) {
        /** Keeps an immutable copy of the list. */
        Side {
            said = List.copyOf(said);
        }

        static Side of(Change change, Answer answer, Answer other) {
            return new Side(
                    answer.summary(),
                    answer.points().values().stream()
                            .filter(point -> shows(change.kind(), point, answer, other))
                            .map(point -> change.kind() == Change.Kind.REASONS ? point.saidWithReasons() : point.said())
                            .toList());
        }

        /** Whether a point is told apart by a change of this kind. What is asked follows from all else. */
        private static boolean shows(Change.Kind kind, Point point, Answer answer, Answer other) {
            Point counterpart = other.points().get(point.key());
            boolean alike =
                    counterpart != null && point.saysTheSameAs(counterpart) && point.isBelievedLike(counterpart);
            return switch (kind) {
                case SCREENED_LESS, SCREENED_MORE, QUESTION -> !alike;
                case WEIGHT ->
                    !alike
                            || answer.order().indexOf(point.key())
                                    != other.order().indexOf(point.key());
                case REASONS -> !point.hasTheReasonsOf(counterpart);
                default -> !alike && point.part() != Point.Part.QUESTION;
            };
        }
    }
}
