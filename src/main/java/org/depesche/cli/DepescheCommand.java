package org.depesche.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
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
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:some input failed; each is named on standard error with its reason",
            "2:wrong usage"
        })
public final class DepescheCommand {

    private static final List<Class<?>> COMMANDS =
            List.of(
                    ExtractCommand.class,
                    ReportCommand.class,
                    ShellCommand.class,
                    EvaluateCommand.class,
                    PackCommand.class,
                    CorpusCommand.class,
                    TrainCommand.class,
                    CommandLine.HelpCommand.class);

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
        CommandLine line = line(args.length == 0 ? "" : args[0]);
        line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.registerConverter(LocalDate.class, DepescheCommand::day);
        Failures failures = new Failures();
        line.setExecutionExceptionHandler(failures);
        line.setParameterExceptionHandler(failures);
        return line.execute(args);
    }

    /**
     * Returns the program's command line. Where a command is named it has only that one, because
     * describing all to the parser takes a tenth of the time in which an article is extracted.
     *
     * @param command the name of a command, anything else for all of them
     */
    static CommandLine line(String command) {
        CommandLine line = new CommandLine(new DepescheCommand());
        List<Class<?>> named =
                COMMANDS.stream().filter(known -> nameOf(known).equals(command)).toList();
        boolean alone = named.size() == 1 && !named.contains(CommandLine.HelpCommand.class);
        (alone ? named : COMMANDS).forEach(line::addSubcommand);
        return line;
    }

    private static String nameOf(Class<?> command) {
        return command.getAnnotation(Command.class).name();
    }
}
