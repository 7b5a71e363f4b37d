package org.depesche.batch;

/** Hears nothing. */
enum Silent implements BatchListener {
    INSTANCE;

    @Override
    public void progress(BatchCount count) {}

    @Override
    public void failed(String source, String reason) {}

    @Override
    public void warning(String source, String warning) {}
}
