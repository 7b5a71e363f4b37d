package org.depesche.rule;

/**
 * The tokens of digits within bounds, such as {@code digits day 1..31 length 1..2}.
 *
 * @param name the class
 * @param low the least number
 * @param high the greatest, at most 9999
 * @param shortest the least number of digits, leading zeros counted
 * @param longest the greatest number of digits, at most {@link #LONGEST}
 */
record DigitClass(String name, int low, int high, int shortest, int longest) {

    static final int LONGEST = 4;

    private static final java.util.regex.Pattern FORM =
            java.util.regex.Pattern.compile(
                    "(\\S+) (\\d{1,4})\\.\\.(\\d{1,4}) length ([1-4])(?:\\.\\.([1-4]))?");

    static DigitClass parse(String source) {
        java.util.regex.Matcher form = FORM.matcher(source);
        if (!form.matches()) {
            throw new IllegalArgumentException(
                    "digits \"" + source + "\" must be as in: day 1..31 length 1..2, or: length 4");
        }
        return new DigitClass(
                form.group(1),
                Integer.parseInt(form.group(2)),
                Integer.parseInt(form.group(3)),
                Integer.parseInt(form.group(4)),
                Integer.parseInt(form.group(5) == null ? form.group(4) : form.group(5)));
    }

    boolean contains(int number, int length) {
        return number >= low && number <= high && length >= shortest && length <= longest;
    }
}
