package example;

import io.github.backwise.Advisor;
import io.github.backwise.advice.Consultation;
import io.github.backwise.advice.ConsultationException;
import io.github.backwise.advice.ContradictionException;
import io.github.backwise.advice.Referral;
import io.github.backwise.advice.Urgency;
import io.github.backwise.facts.Fact;
import io.github.backwise.facts.InvalidFactException;
import io.github.backwise.facts.Vocabulary;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Facts as JSON in, as a story states them: {@code [{"Change": {"factor": "HILLS", "daysAgo": 14}}]}. The consultation out. */
@RestController
class ConsultationController {
    private static final String LIKE_THIS = "Maybe like this: [{\"Change\": {\"factor\": \"HILLS\", \"daysAgo\": 14}},"
            + " {\"PainDuration\": {\"days\": 7}}]?";

    private final Advisor advisor;

    ConsultationController(Advisor advisor) {
        this.advisor = advisor;
    }

    @PostMapping("/consultations")
    Consultation consult(@RequestBody List<Map<String, Map<String, Object>>> facts) {
        return advisor.consult(facts.stream().map(ConsultationController::fact).toList());
    }

    private static Fact fact(Map<String, Map<String, Object>> stated) {
        if (stated == null || stated.size() != 1 || stated.containsValue(null)) {
            throw new NotAFactException();
        }
        Map.Entry<String, Map<String, Object>> fact =
                stated.entrySet().iterator().next();
        return Vocabulary.read(fact.getKey(), fact.getValue());
    }

    @ExceptionHandler({HttpMessageNotReadableException.class, NotAFactException.class})
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    Refusal notFacts() {
        return new Refusal("this is not a list of facts in JSON. " + LIKE_THIS);
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    Refusal invalid(InvalidFactException e) {
        return new Refusal(e.getMessage());
    }

    /** Contradicting facts are the caller's, rules that fail are ours; what was concluded before then must reach the runner. */
    @ExceptionHandler
    ResponseEntity<NotAssessed> notAssessed(ConsultationException e) {
        HttpStatus status =
                e instanceof ContradictionException ? HttpStatus.BAD_REQUEST : HttpStatus.INTERNAL_SERVER_ERROR;
        return ResponseEntity.status(status).body(new NotAssessed(e.getMessage(), e.urgency(), e.referrals()));
    }

    /** Why nothing was consulted. */
    record Refusal(String message) {}

    /** At least this urgent: SELF_CARE is no all-clear here. */
    record NotAssessed(String message, Urgency urgency, List<Referral> referrals) {}

    private static final class NotAFactException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
