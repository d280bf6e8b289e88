package org.pakekelambu.localstack.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pakekelambu.localstack.roster.ExpectedOutcome;
import org.pakekelambu.localstack.roster.ExpectedRejection;

class RejectionsTest {

    private static final String CSV = """
            line,column,value,code,message,remedy
            7,nik,"1,60601E+15",NUMBER_AS_SCIENTIFIC,"Shortened, and lost",Write it as text
            9,desil,0,DECILE_RANGE,Not 1 to 10,Ask
            """;

    @Test
    void same_rejections_are_recognised() {
        String sentence = Rejections.read(CSV)
                .comparedWith(expected(
                        new ExpectedRejection(7, "nik", "NUMBER_AS_SCIENTIFIC"),
                        new ExpectedRejection(9, "desil", "DECILE_RANGE")));
        assertTrue(sentence.startsWith("every rejected row"), sentence);
    }

    @Test
    void a_missing_and_a_surplus_rejection_are_named() {
        String sentence = Rejections.read(CSV).comparedWith(expected(new ExpectedRejection(7, "nik", "NIK_FORMAT")));
        assertEquals(true, sentence.startsWith("DIFFERENT"), sentence);
        assertTrue(sentence.contains("1 rejections missing"), sentence);
        assertTrue(sentence.contains("2 not expected"), sentence);
    }

    private static ExpectedOutcome expected(ExpectedRejection... rejections) {
        return new ExpectedOutcome(1, List.of(rejections), Map.of());
    }
}
