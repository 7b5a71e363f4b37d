package org.depesche.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Readers take what stands in a file and follow none of its addresses. */
class NothingLoadedTest {

    private static final String SENTENCE =
            "Die Firma Nordlicht baut bei Rostock ein Werk und stellt Leute ein.";

    private static final String PAGE =
            """
            <?xml version="1.0"?>
            <!DOCTYPE html SYSTEM "%1$s/page.dtd" [
              <!ENTITY outside SYSTEM "%1$s/entity">
              <!ENTITY file SYSTEM "%2$s">
              <!ENTITY %% parameters SYSTEM "%1$s/parameters"> %%parameters;
            ]>
            <?xml-stylesheet href="%1$s/sheet.xsl"?>
            <html xmlns:xi="http://www.w3.org/2001/XInclude">
            <head><base href="%1$s/"><title>Werk</title>
            <link rel="stylesheet" href="%1$s/a.css"><meta http-equiv="refresh" content="0;url=%1$s/">
            <script src="%1$s/a.js"></script><style>@import url(%1$s/b.css);</style></head>
            <body onload="fetch('%1$s/onload')"><h1>Werk</h1>
            <p>%3$s &outside; &file;</p>
            <img src="%1$s/a.png"><iframe src="%1$s/frame"></iframe><object data="%1$s/o"></object>
            <video src="%1$s/v"></video><svg><image href="%1$s/s.svg"/></svg>
            <xi:include href="%1$s/include"/><xi:include href="%2$s" parse="text"/></body></html>
            """;

    @TempDir private Path folder;

    @Test
    void no_page_makes_a_reader_open_a_connection_or_another_file() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.dat"), "Geheimnis");
        try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            String address = "http://127.0.0.1:" + server.getLocalPort();
            String page = String.format(Locale.ROOT, PAGE, address, secret.toUri(), SENTENCE);
            for (String name : List.of("a.html", "b.htm", "c.xhtml", "d.md", "e.txt")) {
                Files.writeString(folder.resolve(name), page);
            }
            Files.writeString(folder.resolve("f.json"), "{\"text\":\"" + SENTENCE + "\"}");
            assertThat(texts()).hasSizeGreaterThanOrEqualTo(5).allMatch(t -> t.contains(SENTENCE));
            assertThat(texts()).noneMatch(text -> text.contains("Geheimnis"));
            server.setSoTimeout(200);
            assertThat(isAsked(server)).as("a connection from a reader").isFalse();
        }
    }

    private List<String> texts() throws IOException {
        List<String> texts = new java.util.ArrayList<>();
        try (Inputs inputs = Inputs.open(List.of(folder), InputOptions.defaults())) {
            for (Optional<Input> next = inputs.next(); next.isPresent(); next = inputs.next()) {
                texts.add(next.get().read().article().text());
            }
        }
        return texts;
    }

    private static boolean isAsked(ServerSocket server) throws IOException {
        try {
            server.accept().close();
            return true;
        } catch (SocketTimeoutException e) {
            return false;
        }
    }
}
