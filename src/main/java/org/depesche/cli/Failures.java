package org.depesche.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns an exception into a message and an exit code, at this one place. */
final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {

    static final int INPUT_FAILED = 1;
    static final int WRONG_USAGE = 2;

    @Override
    public int handleParseException(ParameterException e, String[] args) {
        CommandLine line = e.getCommandLine();
        line.getErr().println("depesche: " + e.getMessage());
        UnmatchedArgumentException.printSuggestions(e, line.getErr());
        if (line.getParent() == null) {
            line.usage(line.getErr());
        } else {
            line.getErr().println(tryHelp(line));
        }
        return WRONG_USAGE;
    }

    private static String tryHelp(CommandLine line) {
        return "Try '" + line.getCommandSpec().qualifiedName() + " --help'.";
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine line, ParseResult result)
            throws Exception {
        if (e instanceof IOException || e instanceof UncheckedIOException) {
            line.getErr().println("depesche: " + reason(e));
            return INPUT_FAILED;
        }
        if (e instanceof IllegalArgumentException) {
            line.getErr().println("depesche: " + e.getMessage());
            line.getErr().println(tryHelp(line));
            return WRONG_USAGE;
        }
        throw e;
    }

    /** Returns why reading or writing failed, in words for a user. */
    static String reason(Throwable failure) {
        Throwable cause =
                failure instanceof UncheckedIOException && failure.getCause() != null
                        ? failure.getCause()
                        : failure;
        if (cause instanceof NoSuchFileException) {
            return cause.getMessage() + ": no such file or folder";
        }
        if (cause instanceof AccessDeniedException) {
            return cause.getMessage() + ": may not be read or written";
        }
        return String.valueOf(cause.getMessage());
    }
}
