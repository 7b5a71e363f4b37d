package org.depesche.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.TypeConversionException;

/** The program {@code depesche} with its commands. */
@Command(
        name = "depesche",
        description =
                "Reads German crypto and business news and gives back typed records:%n"
                        + "organisations, persons, locations, amounts of money and times.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            ExtractCommand.class,
            ReportCommand.class,
            ShellCommand.class,
            EvaluateCommand.class,
            PackCommand.class,
            CorpusCommand.class,
            TrainCommand.class,
            CommandLine.HelpCommand.class
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:some input failed; each is named on standard error with its reason",
            "2:wrong usage"
        })
public final class DepescheCommand {

    /** Runs a command and ends the process with its exit code. */
    public static void main(String[] args) {
        PrintStream out = utf8(FileDescriptor.out, false);
        PrintStream err = utf8(FileDescriptor.err, true);
        int code = run(out, err, args);
        if (out.checkError() && code == 0) {
            err.println("depesche: standard output could not be written to its end");
            code = Failures.INPUT_FAILED;
        }
        System.exit(code);
    }

    /** News text needs more than the platform's charset may hold. */
    private static PrintStream utf8(FileDescriptor target, boolean autoFlush) {
        return new PrintStream(new FileOutputStream(target), autoFlush, StandardCharsets.UTF_8);
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("'" + text + "' must be a day such as 2024-09-20");
        }
    }

    /**
     * Runs a command.
     *
     * @param out where results go
     * @param err where messages go
     * @return the exit code: 0 done, 1 some input failed, 2 wrong usage
     */
    static int run(PrintStream out, PrintStream err, String... args) {
        CommandLine line = new CommandLine(new DepescheCommand());
        line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.registerConverter(LocalDate.class, DepescheCommand::day);
        Failures failures = new Failures();
        line.setExecutionExceptionHandler(failures);
        line.setParameterExceptionHandler(failures);
        return line.execute(args);
    }
}
