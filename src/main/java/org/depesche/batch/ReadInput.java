package org.depesche.batch;

/** An article that had to be read to be found. */
record ReadInput(String source, long bytes, ReadArticle read) implements Input {

    @Override
    public long weight() {
        return 2L * read.article().text().length();
    }
}
