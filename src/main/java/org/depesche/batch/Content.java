package org.depesche.batch;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a file says: its article's headline, text and day. */
record Content(String title, String text, Optional<LocalDate> published, List<String> warnings) {

    static Content of(String text) {
        return new Content("", text, Optional.empty(), List.of());
    }

    Content withWarnings(List<String> newWarnings) {
        return new Content(title, text, published, newWarnings);
    }
}
