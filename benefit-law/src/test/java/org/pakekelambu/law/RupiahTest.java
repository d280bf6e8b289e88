package org.pakekelambu.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class RupiahTest {

    @Test
    void money_is_never_below_zero() {
        assertThrows(ArithmeticException.class, () -> Rupiah.of(-1));
        assertThrows(ArithmeticException.class, () -> Rupiah.of(1).minus(Rupiah.of(2)));
        assertEquals(Rupiah.ZERO, Rupiah.of(1).lessAtMost(Rupiah.of(2)));
        assertEquals(Rupiah.of(1), Rupiah.of(3).lessAtMost(Rupiah.of(2)));
        assertEquals(Rupiah.ZERO, Rupiah.of(2).lessAtMost(Rupiah.of(2)));
    }

    @Test
    void overflow_is_an_error_not_a_wrong_sum() {
        assertThrows(ArithmeticException.class, () -> Rupiah.of(Long.MAX_VALUE).plus(Rupiah.of(1)));
        assertThrows(ArithmeticException.class, () -> Rupiah.of(Long.MAX_VALUE).times(2));
    }

    @Test
    void half_a_rupiah_goes_up_and_less_goes_down() {
        assertEquals(Rupiah.of(3), Rupiah.of(5).percent(new BigDecimal("50")));
        assertEquals(Rupiah.of(0), Rupiah.of(1).percent(new BigDecimal("49.9")));
        assertEquals(Rupiah.of(3_600_000), Rupiah.of(80_000_000).percent(new BigDecimal("4.5")));
    }

    @Test
    void comparisons_pick_the_smaller_and_the_larger() {
        assertEquals(Rupiah.of(1), Rupiah.of(1).min(Rupiah.of(2)));
        assertEquals(Rupiah.of(1), Rupiah.of(2).min(Rupiah.of(1)));
        assertEquals(Rupiah.of(2), Rupiah.of(1).max(Rupiah.of(2)));
        assertEquals(Rupiah.of(2), Rupiah.of(2).max(Rupiah.of(1)));
        assertTrue(Rupiah.of(1).compareTo(Rupiah.of(2)) < 0);
        assertTrue(Rupiah.of(0).isZero() && !Rupiah.of(1).isZero());
        assertEquals(Rupiah.of(6_666_666), Rupiah.of(20_000_000).dividedBy(3));
    }

    @Test
    void it_is_written_as_indonesians_write_it() {
        assertEquals("Rp42.000.000", Rupiah.of(42_000_000).toString());
        assertEquals("Rp16.800", Rupiah.of(16_800).toString());
        assertEquals("Rp0", Rupiah.ZERO.toString());
    }
}
