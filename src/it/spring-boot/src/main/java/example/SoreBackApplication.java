package example;

import io.github.backwise.Advisor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Answers POST /consultations. */
@SpringBootApplication
public class SoreBackApplication {
    public static void main(String[] arguments) {
        SpringApplication.run(SoreBackApplication.class, arguments);
    }

    /** One for all requests. */
    @Bean
    Advisor advisor() {
        return Advisor.standard();
    }
}
