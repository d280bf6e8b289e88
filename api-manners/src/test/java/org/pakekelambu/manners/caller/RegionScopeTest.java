package org.pakekelambu.manners.caller;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which regions a prefix covers (trust rule 17). */
class RegionScopeTest {

    @Test
    void a_prefix_covers_itself_and_what_lies_in_it() {
        assertTrue(of("16").covers("16"));
        assertTrue(of("16").covers("16.06.03"));
        assertTrue(of("16.06", "17").covers("17.01"));
        assertTrue(of("").covers("16.06"));
        assertFalse(of("1").covers("16"));
        assertFalse(of("16.06").covers("16"));
        assertFalse(of("16.06").covers("16.065"));
        assertFalse(of().covers("16"));
        assertFalse(of("").covers(null));
    }

    @Test
    void the_condition_says_the_same_in_sql() {
        assertEquals(
                "(r = '16.06' or r like '16.06.%' or r = '17' or r like '17.%')",
                of("17", "16.06").condition("r"));
        assertEquals("(1 = 1)", of("", "16").condition("r"));
        assertEquals("(1 = 0)", of().condition("r"));
    }

    @Test
    void only_numbers_and_dots_are_regions() {
        for (String bad : List.of("%", "16.", ".16", "16..06", "a", "16' or 1=1", "16.06\n", "12345")) {
            assertThrows(IllegalArgumentException.class, () -> of(bad), bad);
        }
    }

    private static RegionScope of(String... prefixes) {
        return new RegionScope(List.of(prefixes));
    }
}
