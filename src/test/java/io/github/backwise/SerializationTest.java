package io.github.backwise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.backwise.advice.Consultation;
import io.github.backwise.advice.ContradictionException;
import io.github.backwise.facts.Change;
import io.github.backwise.facts.Fact;
import io.github.backwise.facts.FactType;
import io.github.backwise.facts.Factor;
import io.github.backwise.facts.Fault;
import io.github.backwise.facts.FormHabit;
import io.github.backwise.facts.PainDuration;
import io.github.backwise.facts.Sign;
import io.github.backwise.facts.Symptom;
import io.github.backwise.facts.Vocabulary;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Facts, answers and failures travel between processes, as a cluster sends them. */
class SerializationTest {
    private static final Advisor ADVISOR = Advisor.standard();

    @Test
    void everyKindOfFactTravels() throws Exception {
        for (FactType type : Vocabulary.types()) {
            Map<String, String> values =
                    type.fields().stream().collect(Collectors.toMap(FactType.Field::name, FactType.Field::example));
            Fact fact = type.read(values);
            assertEquals(fact, travelled(fact));
        }
    }

    @Test
    void consultationsTravelWithAllTheyHold() throws Exception {
        Consultation healthy = ADVISOR.consult(
                new Change(Factor.HILLS, 14), new PainDuration(7), new FormHabit(Fault.LEANS_FORWARD, true));
        Consultation urgent = ADVISOR.consult(new Symptom(Sign.SADDLE_NUMBNESS, true), new PainDuration(7));
        assertEquals(healthy, travelled(healthy));
        assertEquals(urgent, travelled(urgent));
    }

    @Test
    void aFailureKeepsItsReferralsOnTheWay() throws Exception {
        ContradictionException thrown = assertThrows(
                ContradictionException.class,
                () -> ADVISOR.consult(
                        new Symptom(Sign.SADDLE_NUMBNESS, false), new Symptom(Sign.SADDLE_NUMBNESS, true)));
        ContradictionException arrived = travelled(thrown);
        assertEquals(thrown.urgency(), arrived.urgency());
        assertEquals(thrown.referrals(), arrived.referrals());
        assertEquals(thrown.first(), arrived.first());
        assertEquals(thrown.second(), arrived.second());
    }

    @SuppressWarnings("unchecked")
    private static <T> T travelled(T sent) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(sent);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (T) in.readObject();
        }
    }
}
