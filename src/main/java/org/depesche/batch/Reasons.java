package org.depesche.batch;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;

/** Failures in the user's words. */
final class Reasons {

    private Reasons() {}

    static String of(Throwable failure) {
        if (failure instanceof AccessDeniedException) {
            return failure.getMessage() + ": may not be read, access is denied";
        }
        if (failure instanceof NoSuchFileException) {
            return failure.getMessage() + ": is missing";
        }
        if (failure instanceof OutOfMemoryError) {
            return "needs more memory than there is: give Java more with -Xmx";
        }
        if (failure instanceof ZipException) {
            return "is not packed by gzip, or is broken: " + failure.getMessage();
        }
        if (failure instanceof IOException && failure.getMessage() != null) {
            return failure.getMessage();
        }
        return "could not be extracted, which is a fault of the program: " + failure;
    }
}
