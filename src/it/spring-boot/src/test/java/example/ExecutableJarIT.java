package example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The packaged application, started as in production and asked over HTTP. */
class ExecutableJarIT {
    private static final Path JAR = Path.of("target/spring-boot-1.jar");
    private static final Path LOG = Path.of("target/application.log");
    private static final Pattern STARTED = Pattern.compile("Tomcat started on port (\\d+) \\(http\\)");

    private static Process application;
    private static URI address;

    @BeforeAll
    static void start() throws Exception {
        application = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        JAR.toString(),
                        "--server.port=0",
                        "--server.address=127.0.0.1")
                .redirectErrorStream(true)
                .redirectOutput(LOG.toFile())
                .start();
        address = URI.create("http://127.0.0.1:" + port());
    }

    private static String port() throws Exception {
        for (Instant end = Instant.now().plusSeconds(120); Instant.now().isBefore(end); Thread.sleep(100)) {
            Matcher started = STARTED.matcher(Files.readString(LOG));
            if (started.find()) {
                return started.group(1);
            }
            assertTrue(application.isAlive(), () -> "the application ended, see " + LOG);
        }
        throw new IllegalStateException("the application did not start in two minutes, see " + LOG);
    }

    @AfterAll
    static void stop() throws InterruptedException {
        application.destroy();
        if (!application.waitFor(30, TimeUnit.SECONDS)) {
            application.destroyForcibly();
        }
    }

    @Test
    void answersFactsInJsonWithTheConsultationInJson() throws Exception {
        HttpResponse<String> answer = post("""
                [{"Change": {"factor": "HILLS", "daysAgo": 14}},
                 {"PainDuration": {"days": 7}},
                 {"FormHabit": {"fault": "LEANS_FORWARD", "present": true}}]""");

        assertEquals(200, answer.statusCode(), answer.body());
        assertTrue(answer.body().contains("\"urgency\":\"SELF_CARE\""), answer.body());
        assertTrue(answer.body().contains("\"id\":\"form.run-tall-on-hills\""), answer.body());
        assertTrue(answer.body().contains("\"fact\":{\"factor\":\"HILLS\",\"daysAgo\":14}"), answer.body());
        System.out.printf(
                "spring-boot: java -jar of %.1f MB, POST /consultations answered %d with %,d characters of JSON%n",
                Files.size(JAR) / 1e6, answer.statusCode(), answer.body().length());
    }

    @Test
    void noFactsAreAnswered() throws Exception {
        assertEquals(200, post("[]").statusCode());
    }

    @Test
    void whatIsNotAListOfFactsIsRefusedWithAnExample() throws Exception {
        for (String body : new String[] {
            "",
            "null",
            "{",
            "{}",
            "[null]",
            "[{}]",
            "[7]",
            "[{\"Age\": 40}]",
            "[{\"Age\": null}]",
            "[{\"Age\": {}, \"Sex\": {}}]"
        }) {
            assertEquals("""
                    {"message":"this is not a list of facts in JSON. Maybe like this: [{\\"Change\\": {\\"factor\\": \\"HILLS\\", \
                    \\"daysAgo\\": 14}}, {\\"PainDuration\\": {\\"days\\": 7}}]?"}""", refused(body), body);
        }
    }

    @Test
    void aFactThatCannotBeIsRefusedWithWhatToTry() throws Exception {
        assertEquals(
                "{\"message\":\"no field 'musle' in Tightness. Maybe 'muscle'?\"}",
                refused("[{\"Tightness\": {\"musle\": \"HAMSTRINGS\", \"present\": true}}]"));
        assertEquals(
                "{\"message\":\"PainSeverity.score is 11, allowed is 0 to 10 points. Maybe the value counts something other than"
                        + " points?\"}",
                refused("[{\"PainSeverity\": {\"score\": 11}}]"));
    }

    @Test
    void aContradictionCarriesTheUrgencyReached() throws Exception {
        String body = refused("""
                [{"Symptom": {"sign": "SADDLE_NUMBNESS", "present": true}},
                 {"Symptom": {"sign": "SADDLE_NUMBNESS", "present": false}}]""");

        assertTrue(body.contains("contradict each other"), body);
        assertTrue(body.contains("\"urgency\":\"EMERGENCY\""), body);
    }

    @Test
    void metricsHearOfEachConsultationAndHowItEnded() throws Exception {
        post("[{\"Symptom\": {\"sign\": \"SADDLE_NUMBNESS\", \"present\": true}}]");
        URI meter =
                address.resolve("/actuator/metrics/backwise.consultation?tag=outcome:ANSWERED&tag=urgency:EMERGENCY");
        String metrics = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(meter).build(), HttpResponse.BodyHandlers.ofString())
                .body();
        assertTrue(metrics.contains("{\"statistic\":\"COUNT\",\"value\":1.0}"), metrics);
    }

    private static String refused(String body) throws Exception {
        HttpResponse<String> answer = post(body);
        assertEquals(400, answer.statusCode(), body + " -> " + answer.body());
        assertFalse(answer.body().contains("Exception"), answer.body());
        return answer.body();
    }

    private static HttpResponse<String> post(String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address.resolve("/consultations"))
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }
}
