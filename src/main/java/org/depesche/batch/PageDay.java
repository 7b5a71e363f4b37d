package org.depesche.batch;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The day that a page was published on, by the best of the places that may say it. */
final class PageDay {

    /** In the order in which they are believed. */
    private static final List<String> METAS =
            List.of(
                    "meta[property=article:published_time], meta[name=article:published_time]",
                    "meta[property=og:article:published_time]",
                    "meta[itemprop=datePublished]",
                    "meta[name=datePublished], meta[property=datePublished]",
                    "meta[name=publish-date], meta[name=publish_date], meta[name=pubdate]",
                    "meta[name=date], meta[name=DC.date], meta[name=dc.date.issued]",
                    "meta[name=dcterms.created], meta[name=dcterms.date], meta[name=DC.date.issued]",
                    "meta[name=last-modified-date], meta[name=cXenseParse:recs:publishtime]",
                    "meta[name=sailthru.date], meta[name=parsely-pub-date]");

    private final Document page;
    private final LinkedArticle linked;

    PageDay(Document page, LinkedArticle linked) {
        this.page = page;
        this.linked = linked;
    }

    Optional<LocalDate> published(Optional<Element> heading) {
        return meta(METAS.get(0))
                .or(() -> DayText.parse(linked.published()))
                .or(this::metas)
                .or(() -> marked(page.select("[itemprop=datePublished]").first()))
                .or(() -> times(heading))
                .or(this::address);
    }

    private Optional<LocalDate> metas() {
        for (String selector : METAS) {
            Optional<LocalDate> day = meta(selector);
            if (day.isPresent()) {
                return day;
            }
        }
        return Optional.empty();
    }

    private Optional<LocalDate> meta(String selector) {
        for (Element meta : page.select(selector)) {
            Optional<LocalDate> day = DayText.parse(meta.attr("content"));
            if (day.isPresent()) {
                return day;
            }
        }
        return Optional.empty();
    }

    /** Reads an address like {@code https://…/2024/09/20/…}. */
    private Optional<LocalDate> address() {
        return DayText.parse(page.select("link[rel=canonical]").attr("href"))
                .or(() -> DayText.parse(page.select("meta[property=og:url]").attr("content")));
    }

    /**
     * Takes the first time near the headline: in the smallest of its ancestors that has one, which
     * other articles' teasers do not stand in.
     */
    private Optional<LocalDate> times(Optional<Element> heading) {
        Optional<LocalDate> pubdate = marked(page.select("time[pubdate]").first());
        if (pubdate.isPresent()) {
            return pubdate;
        }
        Element at = heading.orElse(page.body());
        while (at != null) {
            for (Element time : at.select("time")) {
                Optional<LocalDate> day = marked(time);
                if (day.isPresent()) {
                    return day;
                }
            }
            at = at.parent();
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> marked(@Nullable Element time) {
        if (time == null) {
            return Optional.empty();
        }
        return DayText.parse(time.attr("datetime"))
                .or(() -> DayText.parse(time.attr("content")))
                .or(() -> DayText.parse(time.text()));
    }
}
