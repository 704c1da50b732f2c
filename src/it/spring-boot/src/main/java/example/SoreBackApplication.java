package example;

import io.github.backwise.Advisor;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Answers POST /consultations, and counts and times them. */
@SpringBootApplication
public class SoreBackApplication {
    public static void main(String[] arguments) {
        SpringApplication.run(SoreBackApplication.class, arguments);
    }

    /** One for all requests; metrics hear how long they took, how they ended and how urgent they were. */
    @Bean
    Advisor advisor(MeterRegistry meters) {
        return Advisor.standard()
                .listening(figures -> meters.timer(
                                "backwise.consultation",
                                "outcome",
                                figures.outcome().name(),
                                "urgency",
                                figures.urgency().name())
                        .record(figures.duration()));
    }
}
