package example;

import io.github.backwise.Advisor;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.CollectionAccumulator;

/** Advises a file of runners on a cluster of two processes, and once more without Spark: the answers must be the same. */
public final class SparkExample {
    private SparkExample() {}

    /** Takes a folder to work in and the number of runners. */
    public static void main(String[] arguments) throws IOException {
        String runners = arguments[0] + "/runners.parquet";
        String answers = arguments[0] + "/answers.parquet";
        int count = Integer.parseInt(arguments[1]);

        try (SparkSession spark = cluster()) {
            spark.createDataFrame(Runners.invented(count), Runners.COLUMNS)
                    .repartition(8)
                    .write()
                    .mode(SaveMode.Overwrite)
                    .parquet(runners);

            CollectionAccumulator<String> advisors = spark.sparkContext().collectionAccumulator("advisors");
            long start = System.nanoTime();
            AdviceBatch.advise(spark.read().parquet(runners), advisors)
                    .write()
                    .mode(SaveMode.Overwrite)
                    .parquet(answers);
            double withSpark = secondsSince(start);
            check(Set.copyOf(advisors.value()).size() == 2, "not two advisors: " + advisors.value());

            start = System.nanoTime();
            Advisor advisor = Advisor.standard();
            Set<Answer> expected = spark.read().parquet(runners).collectAsList().stream()
                    .map(runner -> AdviceBatch.answer(advisor, runner))
                    .collect(Collectors.toSet());
            double withoutSpark = secondsSince(start);
            check(expected.size() == count, expected.size() + " answers");
            check(expected.equals(read(spark, answers)), "some runners are answered otherwise with Spark");

            System.out.printf(
                    "spark: %,d runners in %.1f s by two processes with one advisor each, answered as without Spark"
                            + " (one thread, %.1f s): %s%n",
                    count, withSpark, withoutSpark, urgencies(expected));
        }
    }

    private static SparkSession cluster() {
        return SparkSession.builder()
                .master("local-cluster[2,1,1024]")
                .config("spark.executor.extraClassPath", System.getProperty("java.class.path"))
                // No work before both processes are there.
                .config("spark.cores.max", 2)
                .config("spark.scheduler.minRegisteredResourcesRatio", 1.0)
                .config("spark.ui.enabled", false)
                .getOrCreate();
    }

    private static Set<Answer> read(SparkSession spark, String answers) {
        return spark.read().parquet(answers).collectAsList().stream()
                .map(Answer::of)
                .collect(Collectors.toSet());
    }

    private static Map<String, Long> urgencies(Set<Answer> answers) {
        return answers.stream().collect(Collectors.groupingBy(Answer::urgency, TreeMap::new, Collectors.counting()));
    }

    private static double secondsSince(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static void check(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise);
        }
    }
}
