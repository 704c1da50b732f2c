package example;

import io.github.backwise.Advisor;
import java.util.Iterator;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.util.CollectionAccumulator;

/** Runners in, answers out. */
final class AdviceBatch {
    private AdviceBatch() {}

    /** Every process that runs parts of the batch makes one advisor, when its first row comes, for all its rows. */
    private static final class OneForTheProcess {
        static final Advisor ADVISOR = Advisor.standard();
    }

    /**
     * The batch, wherever Spark runs its parts.
     *
     * @param advisors gathers which advisors were used
     */
    static Dataset<Row> advise(Dataset<Row> runners, CollectionAccumulator<String> advisors) {
        MapPartitionsFunction<Row, Row> part = rows -> {
            advisors.add(ProcessHandle.current().pid() + "/" + System.identityHashCode(OneForTheProcess.ADVISOR));
            return new Answers(rows);
        };
        return runners.mapPartitions(part, Encoders.row(Answer.COLUMNS));
    }

    /** Answers one row at a time, so that a part of any size fits into memory. */
    private record Answers(Iterator<Row> runners) implements Iterator<Row> {
        @Override
        public boolean hasNext() {
            return runners.hasNext();
        }

        @Override
        public Row next() {
            return answer(OneForTheProcess.ADVISOR, runners.next()).row();
        }
    }

    static Answer answer(Advisor advisor, Row runner) {
        return Answer.of(runner.getInt(0), advisor.consult(Runners.facts(runner)));
    }
}
