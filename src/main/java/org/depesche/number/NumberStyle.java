package org.depesche.number;

/** What full stop and comma mean in numbers of digits. */
public enum NumberStyle {
    /** {@code 1.234,56}: the full stop groups, the comma is the decimal mark. */
    GERMAN,
    /** {@code 1,234.56}: the comma groups where exactly three digits follow. */
    ENGLISH
}
