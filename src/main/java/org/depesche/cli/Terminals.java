package org.depesche.cli;

import java.io.Console;

/** Tells a person at a terminal from a program at a pipe. */
final class Terminals {

    private Terminals() {}

    /** Tells whether standard input and output are a terminal. */
    @SuppressWarnings("SystemConsoleNull")
    static boolean isTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            // Since Java 22 there is always a console, and it says itself what it is.
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }
}
