package org.depesche.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueTest {

    @ParameterizedTest
    @CsvSource({
        "ORG, Intelion Cloud",
        "PER, Maxim Vyaznikov",
        "LOC, Samara;RU-SAM",
        "LOC, Europa;",
        "AMOUNT, RUB 12000000000 EQUAL_OR_LESS",
        "AMOUNT, USD 5000000..10000000",
        "AMOUNT, EUR -2.5",
        "DATE, 2024-Q4",
        "DATE, 2024 START",
        "DATE, XXXX-03-12",
        "DATE, 2023-08-16T10:45",
    })
    void reads_back_its_own_notation(MentionType type, String notation) {
        Value value = Value.parse(type, notation);
        assertThat(value.type()).isEqualTo(type);
        assertThat(value).hasToString(notation);
        assertThat(Value.parse(type, value.toString())).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({
        "ORG, ' '",
        "LOC, Samara",
        "LOC, Samara;ru",
        "AMOUNT, 12 RUB",
        "AMOUNT, RUB 1.",
        "AMOUNT, RUB 5..3",
        "AMOUNT, RUB 5 START",
        "AMOUNT, RUB 5 OFTEN",
        "DATE, ''",
        "DATE, 2024 NEVER",
    })
    void refuses_what_is_no_notation(MentionType type, String notation) {
        assertThatIllegalArgumentException().isThrownBy(() -> Value.parse(type, notation));
    }

    @Test
    void amounts_are_equal_however_their_number_was_written() {
        assertThat(Amount.of("EUR", new BigDecimal("1.50E+3"), Modifier.NONE))
                .isEqualTo(Amount.parse("EUR 1500.00"));
    }

    @Test
    void timex_tells_times_of_day_and_durations_from_dates() {
        assertThat(Timex.parse("P2Y6M APPROX"))
                .isEqualTo(
                        new Timex(TimexType.DURATION, "P2Y6M", Modifier.APPROX, Optional.empty()));
        assertThat(Timex.parse("2024-03-12TEV").timexType()).isEqualTo(TimexType.TIME);
        assertThat(Timex.parse("2024-03-12").timexType()).isEqualTo(TimexType.DATE);
    }
}
