package example;

import io.github.backwise.facts.Change;
import io.github.backwise.facts.Fact;
import io.github.backwise.facts.Factor;
import io.github.backwise.facts.Fault;
import io.github.backwise.facts.FormHabit;
import io.github.backwise.facts.PainDuration;
import io.github.backwise.facts.Sign;
import io.github.backwise.facts.Symptom;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** A table of runners, one a row; a null is what the runner did not tell. */
final class Runners {
    static final StructType COLUMNS = new StructType()
            .add("id", "int")
            .add("pain_days", "int")
            .add("change_factor", "string")
            .add("change_days_ago", "int")
            .add("leans_forward", "boolean")
            .add("red_flag", "string");

    private Runners() {}

    /** What a row states. */
    static List<Fact> facts(Row runner) {
        List<Fact> facts = new ArrayList<>();
        if (!runner.isNullAt(1)) {
            facts.add(new PainDuration(runner.getInt(1)));
        }
        if (!runner.isNullAt(2)) {
            facts.add(new Change(Factor.valueOf(runner.getString(2)), runner.getInt(3)));
        }
        if (!runner.isNullAt(4)) {
            facts.add(new FormHabit(Fault.LEANS_FORWARD, runner.getBoolean(4)));
        }
        if (!runner.isNullAt(5)) {
            facts.add(new Symptom(Sign.valueOf(runner.getString(5)), true));
        }
        return facts;
    }

    /** Invented runners, the same every time. */
    static List<Row> invented(int count) {
        Random random = new Random(42);
        return IntStream.range(0, count).mapToObj(id -> invented(id, random)).toList();
    }

    private static Row invented(int id, Random random) {
        boolean changed = random.nextInt(3) > 0;
        return RowFactory.create(
                id,
                random.nextInt(10) > 0 ? random.nextInt(200) : null,
                changed ? Factor.values()[random.nextInt(Factor.values().length)].name() : null,
                changed ? random.nextInt(60) : null,
                random.nextInt(4) > 0 ? random.nextBoolean() : null,
                random.nextInt(20) == 0 ? Sign.values()[random.nextInt(Sign.values().length)].name() : null);
    }
}
