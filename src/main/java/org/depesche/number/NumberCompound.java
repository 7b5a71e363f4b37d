package org.depesche.number;

import java.math.BigDecimal;
import java.util.List;
import org.depesche.number.NumberPart.Kind;
import org.jspecify.annotations.Nullable;

/** Puts the parts of one number word together: {@code zwei|hundert|sieben|und|dreißig}. */
final class NumberCompound {

    private static final int NONE = -1;

    private final List<NumberPart> parts;
    private int next;

    NumberCompound(List<NumberPart> parts) {
        this.parts = parts;
    }

    /** Returns the value, null if the parts do not make a number. */
    @Nullable BigDecimal value() {
        if (is(Kind.ZERO)) {
            return parts.size() == 1 ? BigDecimal.ZERO : null;
        }
        int whole = thousands();
        BigDecimal value = BigDecimal.valueOf(Math.max(0, whole));
        if (is(Kind.FRACTION)) {
            value = value.add(take().value());
        } else if (whole == NONE) {
            return null;
        }
        return next == parts.size() ? value : null;
    }

    private int thousands() {
        int before = hundreds();
        if (!is(Kind.THOUSAND)) {
            return before;
        }
        take();
        skipAnd();
        return (before == NONE ? 1 : before) * 1000 + Math.max(0, hundreds());
    }

    private int hundreds() {
        int before = belowHundred();
        if (!is(Kind.HUNDRED) || before > 19) {
            return before;
        }
        take();
        skipAnd();
        return (before == NONE ? 1 : before) * 100 + Math.max(0, belowHundred());
    }

    private int belowHundred() {
        if (is(Kind.TEN) || is(Kind.TEEN) || is(Kind.LAST)) {
            return take().value().intValue();
        }
        if (!is(Kind.UNIT)) {
            return NONE;
        }
        int unit = take().value().intValue();
        if (is(Kind.AND) && next + 1 < parts.size() && parts.get(next + 1).kind() == Kind.TEN) {
            take();
            return unit + take().value().intValue();
        }
        return unit;
    }

    private void skipAnd() {
        if (is(Kind.AND)) {
            take();
        }
    }

    private boolean is(Kind kind) {
        return next < parts.size() && parts.get(next).kind() == kind;
    }

    private NumberPart take() {
        return parts.get(next++);
    }
}
