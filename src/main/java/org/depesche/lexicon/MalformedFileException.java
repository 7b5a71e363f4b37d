package org.depesche.lexicon;

import java.io.IOException;

/** Says that a file was read but is not of the form it must have, and where. */
public class MalformedFileException extends IOException {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;

    /**
     * @param file the file's path or the resource's name
     * @param line the line, counted from 1; 0 where the file as a whole is meant
     * @param reason what is wrong there and what was expected
     */
    public MalformedFileException(String file, int line, String reason) {
        super(line == 0 ? file + ": " + reason : file + ":" + line + ": " + reason);
        this.file = file;
        this.line = line;
    }

    /** Returns the file's path or the resource's name. */
    public String file() {
        return file;
    }

    /** Returns the line, counted from 1; 0 where the file as a whole is meant. */
    public int line() {
        return line;
    }
}
