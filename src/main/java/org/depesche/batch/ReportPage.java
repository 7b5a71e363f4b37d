package org.depesche.batch;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Entities;

/**
 * The report's page around its data. Its policy lets the browser run this script only, and load
 * nothing.
 */
record ReportPage(String beforeData, String behindData) {

    static final String BLOCK_BEGIN = "<script type=\"application/json\">[\n";
    static final String BLOCK_END = "\n]</script>\n";

    private static final List<String> SCRIPTS =
            List.of(
                    "data.js",
                    "filter.js",
                    "lists.js",
                    "charts.js",
                    "timeline.js",
                    "articles.js",
                    "main.js");
    private static final String DATA = "{{data}}";

    static ReportPage of(String title, String source) throws IOException {
        StringBuilder script = new StringBuilder("\"use strict\";\n(() => {\n");
        for (String name : SCRIPTS) {
            script.append(resource(name));
        }
        script.append("})();\n");
        Map<String, String> values =
                Map.of(
                        "title", Entities.escape(title),
                        "source", Entities.escape(source),
                        "version", Entities.escape(version()),
                        "style", resource("page.css"),
                        "script", script.toString(),
                        "script-hash", "'" + hash(script.toString()) + "'");
        String page = resource("page.html");
        int data = page.indexOf(DATA);
        return new ReportPage(
                filled(page.substring(0, data), values),
                filled(page.substring(data + DATA.length()), values));
    }

    /** Returns JSON that no browser takes for the end of the script it stands in. */
    static String inScript(String json) {
        return json.replace("<", "\\u003c");
    }

    /** Fills each place once, so that no value is searched for places. */
    private static String filled(String template, Map<String, String> values) {
        StringBuilder page = new StringBuilder(template.length());
        int at = 0;
        for (int open = template.indexOf("{{"); open >= 0; open = template.indexOf("{{", at)) {
            int close = template.indexOf("}}", open);
            String name = template.substring(open + 2, close);
            page.append(template, at, open).append(values.get(name));
            at = close + 2;
        }
        return page.append(template, at, template.length()).toString();
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = ReportPage.class.getResourceAsStream("report/" + name)) {
            if (in == null) {
                throw new FileNotFoundException("resource report/" + name + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        }
    }

    private static String hash(String script) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] hash = digest.digest(script.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String version() {
        String version = ReportPage.class.getPackage().getImplementationVersion();
        return version == null ? "" : version;
    }
}
