package example;

import io.github.backwise.advice.Advice;
import io.github.backwise.advice.Consultation;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** What the batch keeps of a consultation. */
record Answer(int id, String urgency, List<String> advice) {
    static final StructType COLUMNS =
            new StructType().add("id", "int").add("urgency", "string").add("advice", "array<string>");

    static Answer of(int id, Consultation visit) {
        return new Answer(
                id,
                visit.urgency().name(),
                visit.advice().stream().map(Advice::id).toList());
    }

    static Answer of(Row row) {
        return new Answer(row.getInt(0), row.getString(1), row.getList(2));
    }

    Row row() {
        return RowFactory.create(id, urgency, advice.toArray(String[]::new));
    }
}
