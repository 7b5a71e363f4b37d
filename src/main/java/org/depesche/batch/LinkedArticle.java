package org.depesche.batch;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * What a page says about its article in JSON-LD, with the terms of schema.org; each is empty where
 * it says nothing.
 */
record LinkedArticle(String headline, String published, String body) {

    /** Browsers and search engines bear what these allow, and so pages have it. */
    private static final JsonFactory JSON =
            JsonFactory.builder()
                    .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                    .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                    .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
                    .build();

    private static final Set<String> TYPES =
            Set.of(
                    "Article",
                    "NewsArticle",
                    "ReportageNewsArticle",
                    "AnalysisNewsArticle",
                    "BackgroundNewsArticle",
                    "OpinionNewsArticle",
                    "ReviewNewsArticle",
                    "BlogPosting",
                    "LiveBlogPosting",
                    "Report");
    private static final LinkedArticle NONE = new LinkedArticle("", "", "");

    /** Returns what the page's first article in JSON-LD says; broken JSON is passed over. */
    static LinkedArticle of(Document page) {
        for (Element script : page.select("script[type=application/ld+json]")) {
            Search search = new Search();
            try (JsonParser json = JSON.createParser(script.data())) {
                search.walk(json);
            } catch (IOException e) {
                // Broken data is common; what was read before the break counts.
            }
            if (!search.found.equals(NONE)) {
                return search.found;
            }
        }
        return NONE;
    }

    /** Returns the paragraphs of the body, which may be plain text or hold entities. */
    List<String> paragraphs() {
        return Parser.unescapeEntities(body, false)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** Looks through nested objects ({@code @graph}, {@code mainEntity}) for the first article. */
    private static final class Search {

        private LinkedArticle found = NONE;

        void walk(JsonParser json) throws IOException {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token == JsonToken.START_OBJECT) {
                    object(json);
                }
            }
        }

        /** An article that holds others, as a live blog does, is the one that the page is of. */
        private void object(JsonParser json) throws IOException {
            LinkedArticle before = found;
            boolean article = false;
            String headline = "";
            String published = "";
            String body = "";
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                JsonToken value = json.nextToken();
                switch (name) {
                    case "@type" -> article = isArticle(json, value);
                    case "headline" -> headline = string(json, value);
                    case "datePublished" -> published = string(json, value);
                    case "articleBody" -> body = string(json, value);
                    default -> inner(json, value);
                }
            }
            if (article && before.equals(NONE)) {
                found = new LinkedArticle(headline, published, body);
            }
        }

        private void inner(JsonParser json, JsonToken value) throws IOException {
            if (value == JsonToken.START_OBJECT) {
                object(json);
            } else if (value == JsonToken.START_ARRAY) {
                array(json);
            }
        }

        private void array(JsonParser json) throws IOException {
            for (JsonToken t = json.nextToken();
                    t != null && t != JsonToken.END_ARRAY;
                    t = json.nextToken()) {
                inner(json, t);
            }
        }

        private static boolean isArticle(JsonParser json, JsonToken value) throws IOException {
            if (value != JsonToken.START_ARRAY) {
                return TYPES.contains(string(json, value));
            }
            boolean article = false;
            for (JsonToken t = json.nextToken();
                    t != null && t != JsonToken.END_ARRAY;
                    t = json.nextToken()) {
                article |= t == JsonToken.VALUE_STRING && TYPES.contains(json.getText());
            }
            return article;
        }

        private static String string(JsonParser json, JsonToken value) throws IOException {
            if (value == JsonToken.VALUE_STRING) {
                return json.getText();
            }
            json.skipChildren();
            return "";
        }
    }
}
