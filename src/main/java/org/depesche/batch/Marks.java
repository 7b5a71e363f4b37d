package org.depesche.batch;

import org.depesche.mention.MentionType;

/** How mentions are marked: in colour by the codes of ECMA-48, or in brackets. */
record Marks(boolean colour) {

    private static final String ESCAPE = "\u001b[";
    private static final String RESET = ESCAPE + "0m";

    String mention(MentionType type, String text) {
        return colour ? code(type) + text + RESET : "[" + text + "]" + type;
    }

    String type(MentionType type, String text) {
        return colour ? code(type) + text + RESET : text;
    }

    String heading(String text) {
        return colour ? ESCAPE + "1m" + text + RESET : text;
    }

    /** Bold in the eight standard colours, which every theme of a terminal keeps readable. */
    private static String code(MentionType type) {
        int foreground =
                switch (type) {
                    case ORG -> 34;
                    case PER -> 35;
                    case LOC -> 32;
                    case AMOUNT -> 33;
                    case DATE -> 36;
                };
        return ESCAPE + "1;" + foreground + "m";
    }
}
