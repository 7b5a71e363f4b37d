package org.depesche.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CalibrationTest {

    private static final Calibration CALIBRATION = Calibration.load();

    @Test
    void rises_and_stays_within_zero_and_one() {
        double before = CALIBRATION.confidence(0);
        assertThat(before).isZero();
        for (int step = 1; step <= 1000; step++) {
            double confidence = CALIBRATION.confidence(step / 1000.0);
            assertThat(confidence).isGreaterThan(before).isLessThanOrEqualTo(1);
            before = confidence;
        }
    }

    @Test
    void interpolates() {
        double middle = (CALIBRATION.confidence(0.5) + CALIBRATION.confidence(0.7)) / 2;
        assertThat(CALIBRATION.confidence(0.6)).isCloseTo(middle, within(1e-9));
    }
}
