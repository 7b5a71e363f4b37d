package org.depesche.cli;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what makes the jar a command of the shell. */
@Command(
        name = "shell",
        description = "Prints the start script, or the completion for bash and zsh.",
        footer = {
            "%nTo install:",
            "  java -jar depesche-cli.jar shell script > ~/bin/depesche",
            "  chmod +x ~/bin/depesche",
            "  depesche shell completion >> ~/.bashrc   # or ~/.zshrc"
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class ShellCommand implements Callable<Integer> {

    private enum Part {
        SCRIPT,
        COMPLETION
    }

    private static final String SCRIPT = "depesche.sh";
    private static final String JAR = "@JAR@";

    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "WHAT", description = "script, or completion")
    private Part part;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        switch (part) {
            case SCRIPT -> out.print(script());
            case COMPLETION -> out.print(AutoComplete.bash("depesche", DepescheCommand.line("")));
        }
        out.flush();
        return 0;
    }

    private static String script() throws IOException {
        try (InputStream in = ShellCommand.class.getResourceAsStream(SCRIPT)) {
            if (in == null) {
                throw new FileNotFoundException("resource " + SCRIPT + " is missing");
            }
            String script = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return script.replace(JAR, quoted(jar()));
        }
    }

    /** Returns the jar that this class came from. */
    private static String jar() throws IOException {
        try {
            var source = ShellCommand.class.getProtectionDomain().getCodeSource();
            if (source == null) {
                throw new FileNotFoundException("the jar of the program is not known");
            }
            return Path.of(source.getLocation().toURI()).toString();
        } catch (URISyntaxException e) {
            throw new IOException("the jar's path is malformed", e);
        }
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
